package org.secondsource.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.secondsource.assessment.facts.Obstacle;
import org.secondsource.assessment.facts.Proposal;
import org.secondsource.assessment.facts.Raised;
import org.secondsource.claim.Act;
import org.secondsource.claim.WorkKind;

/**
 * Judges what somebody is about to do, by the rules about intents. A pure function, and
 * the same at every door.
 */
public final class Gate {

	private static final Set<Act> PUBLISHING = Set.of(Act.APPROVE, Act.UPDATE, Act.CORRECT);

	private final RuleBase rules;

	private final Assessor assessor;

	/**
	 * A gate under a rule base.
	 * @param rules the rules
	 */
	public Gate(RuleBase rules) {
		this.rules = rules;
		this.assessor = new Assessor(rules);
	}

	/**
	 * Judges an intent.
	 * @param dossier the claim's dossier
	 * @param intent what somebody is about to do
	 * @return whether it may go ahead, and else why not
	 */
	public Verdict judge(Dossier dossier, Intent intent) {
		return judge(this.assessor.assess(dossier), intent);
	}

	/**
	 * Judges an intent on an assessment made already.
	 * @param assessment the assessment of the claim's latest dossier
	 * @param intent what somebody is about to do
	 * @return whether it may go ahead, and else why not
	 */
	public Verdict judge(Assessment assessment, Intent intent) {
		Proposal proposal = proposal(assessment, intent);
		Collection<Object> facts = new ArrayList<>(obstacles(assessment, intent, proposal));
		facts.add(proposal);
		facts.add(Drafts.of(assessment, intent, proposal));
		try (RuleBase.Session session = this.rules.open()) {
			session.tell(facts);
			List<Finding> found = session.concluded(Raised.class)
				.stream()
				.map(this::found)
				.sorted(Finding.BY_WEIGHT)
				.toList();
			return new Verdict(found.stream().filter(Finding::isGrave).toList(),
					found.stream().filter((one) -> !one.isGrave()).toList());
		}
	}

	private Proposal proposal(Assessment assessment, Intent intent) {
		List<String> inRange = assessment.inRange().stream().map(AccountAssessed::account).toList();
		List<String> outside = intent.standsOn().stream().filter((one) -> !inRange.contains(one)).sorted().toList();
		List<String> undisclosed = intent.asFact() ? List.of()
				: assessment.inRange()
					.stream()
					.filter((account) -> intent.standsOn().contains(account.account()))
					.flatMap((account) -> account.saidBy().stream())
					.filter((name) -> !intent.wording().contains(name))
					.distinct()
					.toList();
		boolean open = assessment.outcome() == Outcome.WORK || assessment.outcome() == Outcome.CLOSE
				|| intent.standsOn().isEmpty();
		boolean senior = intent.roles().contains("seniors");
		return new Proposal(intent.act().name(), intent.by(), PUBLISHING.contains(intent.act()),
				intent.act() == Act.KEEP && assessment.outcome() == Outcome.STOP,
				senior || intent.roles().contains("editors") || Drafts.isKillByAHead(intent), senior,
				!intent.involvement().isEmpty(), assessment.outcome() == Outcome.REFER, open,
				!intent.reason().isBlank(), intent.seen(), List.copyOf(intent.standsOn()), outside, undisclosed);
	}

	private static List<Obstacle> obstacles(Assessment assessment, Intent intent, Proposal proposal) {
		Set<String> inRange = new HashSet<>(assessment.inRange().stream().map(AccountAssessed::account).toList());
		return assessment.findings()
			.stream()
			.filter(Finding::isOpen)
			.map((finding) -> new Obstacle(finding, finding.severity().name(), String.valueOf(finding.barrier()),
					finding.work() == WorkKind.REFRESH, touches(finding, assessment, intent), intent.asFact(),
					intent.standsOn().equals(inRange), proposal.publishing(), proposal.senior()))
			.toList();
	}

	/** A hold touches what is not in range, or rests on what it strikes. */
	private static boolean touches(Finding finding, Assessment assessment, Intent intent) {
		if (finding.severity() != Severity.HOLD) {
			return !Collections.disjoint(finding.accounts(), intent.standsOn());
		}
		return assessment.accounts()
			.stream()
			.filter((account) -> intent.standsOn().contains(account.account()))
			.filter((account) -> finding.accounts().contains(account.account()))
			.anyMatch((account) -> !account.inRange() || finding.restsOnAnyOf(new HashSet<>(account.support())));
	}

	private Finding found(Raised raised) {
		RuleEntry rule = this.rules.entry(raised.rule());
		return new Finding(rule.number() + ": " + rule.name() + ": " + raised.subject().key(), rule.number(),
				rule.weight(), rule.barrier(), rule.name() + ". " + raised.subject().sentence(), rule.remedy(), null,
				false, rule.overruledBy(), null, List.copyOf(raised.subject().accounts()),
				List.copyOf(raised.subject().citations()));
	}

}
