package org.secondsource.assessment.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.secondsource.assessment.facts.Words;
import org.secondsource.claim.Citation;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;

/**
 * The words that may be used of what is in range: who says what, to whom, and what they
 * are to the matter.
 */
final class Attribution {

	private final Register register;

	Attribution(Register register) {
		this.register = register;
	}

	/** From the lowest figure to the highest, each with its voices. */
	String of(Collection<Standing> inRange) {
		List<String> parts = new ArrayList<>();
		inRange.stream()
			.sorted((one, other) -> (one.figure().low() != other.figure().low())
					? Integer.compare(one.figure().low(), other.figure().low())
					: (one.account() + one.voice()).compareTo(other.account() + other.voice()))
			.map(this::of)
			.filter((part) -> !parts.contains(part))
			.forEach(parts::add);
		return parts.isEmpty() ? ""
				: (String.join("; ", parts) + ".").replace(",;", ";").replace(",.", ".").replace(",,", ",");
	}

	private String of(Standing standing) {
		String words = standing.wording().words();
		List<String> speakers = standing.roots().stream().map(this::speaker).distinct().toList();
		List<Citation> live = standing.credits().stream().filter(Credit::isLive).map(Credit::citation).toList();
		if (live.stream().anyMatch(Citation::admission)) {
			return Words.list(speakers) + ((speakers.size() > 1) ? " admit " : " admits ") + words;
		}
		if (!standing.isResolved()) {
			return words + ", attributed to " + Words.list(speakers) + " by " + Words.list(carriers(live));
		}
		List<String> hearers = carriers(standing.credits()
			.stream()
			.filter(Credit::isResolving)
			.map(Credit::citation)
			.filter((citation) -> !standing.roots().contains(citation.carrier()))
			.toList());
		boolean unnamed = standing.roots().stream().allMatch((root) -> kind(root) == SourceKind.UNNAMED);
		return (unnamed && !hearers.isEmpty()) ? Words.list(speakers) + " told " + Words.list(hearers) + " " + words
				: words + ", according to " + Words.list(speakers);
	}

	private SourceKind kind(SourceId source) {
		return this.register.get(source).kind();
	}

	private List<String> carriers(Collection<Citation> citations) {
		Set<String> names = new TreeSet<>();
		citations.forEach((citation) -> names.add(this.register.name(citation.carrier())));
		return List.copyOf(names);
	}

	/** Somebody by name, and what makes their word one to weigh. */
	private String speaker(SourceId root) {
		Source source = this.register.get(root);
		if (!this.register.isParty(source) || source.kind() == SourceKind.UNNAMED) {
			return source.name();
		}
		Source voice = this.register.voiceOf(root);
		return voice.id().equals(source.id()) ? source.name() + ", a party,"
				: source.name() + ", which speaks for " + voice.name() + ", a party,";
	}

}
