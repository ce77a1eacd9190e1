package org.secondsource.assessment.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.facts.Revised;
import org.secondsource.assessment.facts.Revised.Change;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Hop;
import org.secondsource.claim.Mode;
import org.secondsource.report.ReportVersion;
import org.secondsource.source.SourceId;

/**
 * What later versions of the cited reports do to the fields that the claim relies on: a
 * field that is not found again has changed.
 */
final class Revisions {

	private final Collection<Citation> citations;

	private final Register register;

	private final Shelf shelf;

	Revisions(Collection<Citation> citations, Register register, Shelf shelf) {
		this.citations = citations;
		this.register = register;
		this.shelf = shelf;
	}

	/** One a publisher, account and change. */
	List<Revised> all() {
		TreeMap<String, Revised> all = new TreeMap<>();
		for (Citation cited : this.citations) {
			ReportVersion newest = this.shelf.replacementOf(cited);
			if (newest != null && (cited.mode() == Mode.ASSERTS || cited.mode() == Mode.DENIES)) {
				Revised one = revised(cited, newest);
				all.merge(one.key() + one.change() + one.corrected(), one, Revisions::together);
			}
		}
		return List.copyOf(all.values());
	}

	private Revised revised(Citation cited, ReportVersion newest) {
		List<Citation> read = this.citations.stream()
			.filter((other) -> Objects.equals(other.report(), cited.report()) && other.version() == newest.number())
			.toList();
		boolean same = read.stream().anyMatch((other) -> relied(other).equals(relied(cited)));
		List<Citation> about = new ArrayList<>(read);
		about.add(cited);
		Change change = read.isEmpty() ? Change.UNREAD : Change.CHANGED;
		return new Revised(cited.account(), this.register.name(cited.carrier()), newest.putsRight(),
				same ? Change.SAME : change, Credit.ids(about));
	}

	private static Relied relied(Citation citation) {
		return new Relied(citation.account(), citation.wording().words(), citation.part(), citation.asOf(),
				citation.origin(), citation.via(), citation.hedge(), citation.mode());
	}

	private static Revised together(Revised one, Revised other) {
		List<String> citations = new ArrayList<>(one.citations());
		citations.addAll(other.citations());
		return new Revised(one.account(), one.publisher(), one.corrected(), one.change(),
				citations.stream().distinct().sorted().toList());
	}

	/**
	 * The fields of a citation that a claim relies on.
	 */
	private record Relied(String account, String words, @Nullable String part, @Nullable Object asOf,
			@Nullable SourceId origin, List<Hop> via, Object hedge, Mode mode) {
	}

}
