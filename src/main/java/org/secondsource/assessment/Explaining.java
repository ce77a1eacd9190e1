package org.secondsource.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.Explanation.End;
import org.secondsource.assessment.Explanation.Rating;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Figure;
import org.secondsource.source.Reliability;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;

/**
 * Explains what the rules make of a dossier.
 */
public final class Explaining {

	private final Assessor assessor;

	private final Lifting lifting;

	/**
	 * Explains under a rule base.
	 * @param rules the rules
	 */
	public Explaining(RuleBase rules) {
		this.assessor = new Assessor(rules);
		this.lifting = new Lifting(this.assessor::assess);
	}

	/**
	 * Explains what is made of a dossier.
	 * @param dossier the dossier
	 * @return what it says, the same whenever and wherever it is asked
	 */
	public Explanation of(Dossier dossier) {
		Assessor.Opinion opinion = this.assessor.opinion(dossier);
		Assessment assessment = opinion.assessment();
		List<AccountAssessed> inRange = assessment.inRange();
		boolean counts = !dossier.claim().effect().isProposition();
		AccountAssessed least = inRange.stream()
			.min(Comparator.comparingInt((AccountAssessed account) -> account.figure().low()))
			.orElse(null);
		AccountAssessed most = inRange.stream().max(Comparator.comparingInt(Explaining::top)).orElse(null);
		return new Explanation(assessment.grade(), assessment.outcome(), counts ? end(least) : null,
				best(assessment.range().best(), inRange), counts ? end(most) : null, opinion.judgement().attribution(),
				ratings(dossier, inRange), this.lifting.of(dossier, assessment));
	}

	private static int top(AccountAssessed account) {
		return Objects.requireNonNullElse(account.figure().high(), account.figure().low());
	}

	private static @Nullable End best(@Nullable Figure best, List<AccountAssessed> inRange) {
		return (best == null) ? null
				: end(inRange.stream().filter((account) -> account.figure().equals(best)).findFirst().orElse(null));
	}

	private static @Nullable End end(@Nullable AccountAssessed account) {
		return (account != null) ? new End(account.figure().words(), account.saidBy()) : null;
	}

	static List<Rating> ratings(Dossier dossier, List<AccountAssessed> inRange) {
		return dossier.citations()
			.stream()
			.filter((citation) -> inRange.stream().anyMatch((account) -> account.support().contains(citation.id())))
			.map((citation) -> rating(citation, dossier.sources()))
			.toList();
	}

	/** Neither axis looks at the other. */
	private static Rating rating(Citation citation, List<Source> sources) {
		SourceId origin = citation.origin();
		SourceId credited = (origin != null) ? origin : citation.carrier();
		Source source = sources.stream().filter((one) -> one.id().equals(credited)).findFirst().orElse(null);
		return new Rating(citation.id(), (source != null) ? source.name() : credited.value(),
				(source != null) ? source.reliability() : Reliability.F, citation.credibility());
	}

}
