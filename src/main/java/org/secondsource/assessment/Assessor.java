package org.secondsource.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.derivation.Derivation;
import org.secondsource.assessment.derivation.Derivation.Tables;
import org.secondsource.assessment.derivation.Judgement;
import org.secondsource.assessment.facts.AgreeBelow;
import org.secondsource.assessment.facts.Clash;
import org.secondsource.assessment.facts.ComparedWithin;
import org.secondsource.assessment.facts.FreshFor;
import org.secondsource.assessment.facts.Raised;
import org.secondsource.assessment.facts.Reading;
import org.secondsource.assessment.facts.Subject;
import org.secondsource.claim.Answer;
import org.secondsource.claim.Fact;
import org.secondsource.claim.Wording;

/**
 * Judges a dossier. A pure function: no clock, no database, no order of facts.
 */
public final class Assessor {

	/** Counts the versions of the derivations: a change of any result raises it. */
	public static final String VERSION = "6";

	private final RuleBase rules;

	/**
	 * An assessor under a rule base.
	 * @param rules the rules
	 */
	public Assessor(RuleBase rules) {
		this.rules = rules;
	}

	/**
	 * Judges a dossier.
	 * @param dossier the dossier
	 * @return its assessment, the same whenever and wherever it is made
	 */
	public Assessment assess(Dossier dossier) {
		return opinion(dossier).assessment();
	}

	Opinion opinion(Dossier dossier) {
		try (RuleBase.Session session = this.rules.open()) {
			session.tell(Derivation.toRead(dossier));
			Derivation derivation = new Derivation(dossier, tables(session));
			session.tell(derivation.clashes());
			Judgement judgement = derivation.judge(severities(session));
			session.tell(judgement.facts());
			List<Finding> findings = session.concluded(Raised.class)
				.stream()
				.map((raised) -> finding(raised, dossier))
				.distinct()
				.sorted(Finding.BY_WEIGHT)
				.toList();
			return new Opinion(new Conclusion(dossier, judgement, findings).assessment(this.rules.hash()), judgement);
		}
	}

	private Finding finding(Raised raised, Dossier dossier) {
		RuleEntry rule = this.rules.entry(raised.rule());
		Subject subject = raised.subject();
		String key = rule.number() + ": " + subject.key();
		Set<String> citations = new HashSet<>(subject.citations());
		return new Finding(key, rule.number(), rule.weight(), rule.barrier(), subject.sentence(), rule.remedy(),
				rule.work(), isTried(key, citations, dossier.enquiries()), rule.overruledBy(),
				overruledBy(rule, key, citations, dossier.answers()), List.copyOf(subject.accounts()),
				List.copyOf(citations));
	}

	/** An enquiry lapses when the finding's citations change. */
	private static boolean isTried(String key, Set<String> citations, Collection<Fact.EnquiryFiled> enquiries) {
		return enquiries.stream().anyMatch((enquiry) -> citations.equals(enquiry.findings().get(key)));
	}

	/** A hold and a block take a senior editor and a second person. */
	private static @Nullable String overruledBy(RuleEntry rule, String key, Set<String> citations,
			Collection<Dossier.Answered> answers) {
		List<Dossier.Answered> overruling = answers.stream()
			.filter((answer) -> answer.finding().equals(key) && answer.citations().equals(citations))
			.filter((answer) -> answer.answer() == Answer.OVERRULED && !"nobody".equals(rule.overruledBy()))
			.toList();
		boolean grave = rule.weight().compareTo(Severity.BLOCK) <= 0;
		if (overruling.isEmpty()
				|| (grave && (overruling.size() < 2 || overruling.stream().noneMatch(Dossier.Answered::senior)))) {
			return null;
		}
		return overruling.stream().map(Dossier.Answered::by).distinct().sorted().collect(Collectors.joining(" and "));
	}

	private static Tables tables(RuleBase.Session session) {
		Map<Wording, Reading> readings = new HashMap<>();
		session.concluded(Reading.class).forEach((reading) -> readings.put(reading.wording(), reading));
		return new Tables(readings, only(session, ComparedWithin.class), only(session, AgreeBelow.class),
				session.concluded(FreshFor.class).stream().findFirst().orElse(null));
	}

	private static <T> T only(RuleBase.Session session, Class<T> type) {
		List<T> all = session.concluded(type);
		if (all.size() != 1) {
			throw new IllegalStateException("The tables of the rulebook give " + all.size() + " values of "
					+ type.getSimpleName() + ". Let exactly one row apply.");
		}
		return all.get(0);
	}

	private Map<Clash, Severity> severities(RuleBase.Session session) {
		Map<Clash, Severity> severities = new HashMap<>();
		for (Raised raised : session.concluded(Raised.class)) {
			if (raised.subject() instanceof Clash clash) {
				severities.merge(clash, this.rules.entry(raised.rule()).weight(),
						(one, other) -> (one.compareTo(other) < 0) ? one : other);
			}
		}
		return severities;
	}

	/**
	 * An assessment with what it was made from.
	 *
	 * @param assessment the assessment
	 * @param judgement what was derived for it
	 */
	record Opinion(Assessment assessment, Judgement judgement) {
	}

}
