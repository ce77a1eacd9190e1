package org.secondsource.assessment.derivation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.secondsource.assessment.Dossier;
import org.secondsource.assessment.facts.Anonymous;
import org.secondsource.assessment.facts.Embargoed;
import org.secondsource.assessment.facts.Heard;
import org.secondsource.assessment.facts.Marked;
import org.secondsource.assessment.facts.Misdated;
import org.secondsource.assessment.facts.Replacement;
import org.secondsource.assessment.facts.Subject;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Hearing;
import org.secondsource.claim.Remark;
import org.secondsource.report.Period;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;

/**
 * What single citations are marked by, as facts for the rules: what people noticed about
 * them, and what they show themselves.
 */
final class Marks {

	/** What speaks of a time has a fact of its own. */
	private static final Set<Remark> TIMED = EnumSet.of(Remark.EMBARGOED, Remark.HAPPENED);

	private final Dossier dossier;

	private final Register register;

	private final Remarks remarks;

	private final Map<String, Object> facts = new TreeMap<>();

	private final Map<String, Set<String>> citations = new TreeMap<>();

	Marks(Dossier dossier, Register register, Remarks remarks) {
		this.dossier = dossier;
		this.register = register;
		this.remarks = remarks;
	}

	/** One fact a matter and account, in an order that does not depend on the filing. */
	Collection<Object> of(Map<String, List<Credit>> byAccount, Shelf shelf) {
		byAccount.forEach((account, credits) -> {
			List<Credit> live = credits.stream().filter(Credit::isLive).toList();
			EnumSet.complementOf(EnumSet.copyOf(TIMED)).forEach((remark) -> mark(remark, account, live));
			live.forEach(this::anonymous);
			live.forEach((credit) -> timed(credit.citation()));
			live.stream()
				.map(Credit::citation)
				.filter(shelf::standsAfterAKill)
				.forEach((citation) -> keep(new Replacement(account, this.register.name(citation.carrier()),
						together(Replacement.class, account + citation.carrier(), citation))));
		});
		heard(byAccount.values().stream().flatMap(List::stream).filter(Credit::isLive).toList());
		return this.facts.values();
	}

	private void mark(Remark remark, String account, List<Credit> live) {
		List<Credit> marked = live.stream().filter((credit) -> this.remarks.stands(credit.citation(), remark)).toList();
		if (marked.isEmpty()) {
			return;
		}
		Set<String> carriers = new TreeSet<>();
		Set<Remark> missing = EnumSet.noneOf(Remark.class);
		Set<SourceId> roots = new TreeSet<>();
		for (Credit credit : marked) {
			carriers.add(this.register.name(credit.citation().carrier()));
			missing.addAll(this.remarks.unsettled(credit.citation(), remark));
			if (credit.root() != null) {
				roots.add(credit.root());
			}
		}
		boolean unnamed = roots.stream().anyMatch(this::isUnnamed);
		keep(new Marked(remark, account, marked.get(0).citation().wording().words(), List.copyOf(carriers), unnamed,
				roots.size(), missing.stream().map(Remark::phrase).toList(), Credit.idsOf(marked)));
	}

	private void anonymous(Credit credit) {
		SourceId root = credit.root();
		if (root != null && isUnnamed(root) && credit.citation().isEnquiry()) {
			boolean known = this.remarks.has(credit.citation(), Remark.IDENTITY_KNOWN);
			keep(new Anonymous(credit.account(), this.register.name(root), known,
					together(Anonymous.class, credit.account() + root + known, credit.citation())));
		}
	}

	private void timed(Citation citation) {
		String carrier = this.register.name(citation.carrier());
		Period embargo = this.remarks.when(citation, Remark.EMBARGOED);
		if (embargo != null && embargo.end().isAfter(this.dossier.asked())) {
			keep(new Embargoed(citation.account(), carrier, embargo.end(),
					together(Embargoed.class, citation.account() + carrier, citation)));
		}
		Period happened = this.remarks.when(citation, Remark.HAPPENED);
		if (happened != null) {
			keep(new Misdated(citation.account(), carrier, hoursApart(happened, this.dossier.incident().occurred()),
					together(Misdated.class, citation.account() + carrier, citation)));
		}
	}

	/** How far apart two times are at least. */
	private static long hoursApart(Period one, Period other) {
		Duration gap = one.isBefore(other) ? Duration.between(one.end(), other.start())
				: Duration.between(other.end(), one.start());
		return Math.max(0, gap.toHours());
	}

	/** Two who heard one voice at one time and give different accounts. */
	private void heard(List<Credit> live) {
		Map<SourceId, List<Credit>> byVoice = new TreeMap<>();
		live.stream().filter((credit) -> credit.citation().hearing() == Hearing.HEARD).forEach((credit) -> {
			SourceId voice = credit.voice();
			if (voice != null) {
				byVoice.computeIfAbsent(voice, (key) -> new ArrayList<>()).add(credit);
			}
		});
		byVoice.forEach((voice,
				heard) -> heard.forEach((one) -> heard.stream()
					.filter((other) -> one.account().compareTo(other.account()) < 0)
					.filter((other) -> mayBeHearingsOfOne(one.citation(), other.citation()))
					.forEach((other) -> keep(heard(voice, one.citation(), other.citation())))));
	}

	private Heard heard(SourceId voice, Citation one, Citation other) {
		Set<String> hearers = new TreeSet<>(
				List.of(this.register.name(one.carrier()), this.register.name(other.carrier())));
		return new Heard(this.register.name(voice), List.of(one.account(), other.account()), List.copyOf(hearers),
				one.recorded() || other.recorded(), Credit.ids(List.of(one, other)));
	}

	private static boolean mayBeHearingsOfOne(Citation one, Citation other) {
		return !one.carrier().equals(other.carrier()) && Objects.equals(one.part(), other.part())
				&& mayBeOneTime(time(one), time(other));
	}

	private static boolean mayBeOneTime(Period one, Period other) {
		return !one.isBefore(other) && !other.isBefore(one);
	}

	private static Period time(Citation citation) {
		Period stated = citation.asOf();
		return (stated != null) ? stated : citation.published();
	}

	private boolean isUnnamed(SourceId source) {
		return this.register.get(source).kind() == SourceKind.UNNAMED;
	}

	/** The ids of all citations of one matter so far, with this one. */
	private List<String> together(Class<?> kind, String matter, Citation citation) {
		Set<String> all = this.citations.computeIfAbsent(kind.getSimpleName() + matter, (key) -> new TreeSet<>());
		all.add(citation.id());
		return new ArrayList<>(all);
	}

	private void keep(Subject fact) {
		this.facts.put(fact.getClass().getSimpleName() + " " + fact.key(), fact);
	}

}
