package org.secondsource.assessment;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.secondsource.assessment.facts.Draft;
import org.secondsource.assessment.facts.Proposal;
import org.secondsource.claim.Act;

/**
 * Looks at the text that somebody is about to put out.
 */
final class Drafts {

	private static final Set<String> MAY_KILL = Set.of("heads", "editors", "seniors");

	private static final Set<Act> GIVING_NOTICE = EnumSet.of(Act.CORRECT, Act.RETRACT);

	private Drafts() {
	}

	/** Taking back what was published is a head's as well as an editor's. */
	static boolean isKillByAHead(Intent intent) {
		return intent.act() == Act.RETRACT && intent.roles().contains("heads");
	}

	static Draft of(Assessment assessment, Intent intent, Proposal proposal) {
		Intent.Before before = intent.before();
		Set<String> mayKill = new HashSet<>(MAY_KILL);
		mayKill.retainAll(intent.roles());
		Set<String> inRange = assessment.inRange()
			.stream()
			.map(AccountAssessed::account)
			.collect(Collectors.toCollection(TreeSet::new));
		boolean alone = proposal.publishing() && intent.standsOn().size() == 1 && inRange.size() > 1;
		String only = alone ? intent.standsOn().iterator().next() : "";
		return new Draft(intent.act().name(), intent.by(), proposal.publishing(), intent.act() == Act.RETRACT,
				!mayKill.isEmpty(), GIVING_NOTICE.contains(intent.act()) ? intent.reason() : "",
				(before != null) ? before.hours() : 0, (before != null) ? wrong(assessment, before) : List.of(),
				intent.act() == Act.UPDATE, isFirmer(assessment, intent), only,
				alone && assessment.inRange().get(0).account().equals(only), List.copyOf(proposal.standsOn()));
	}

	/** What was published and taken back, or found untrue, since. */
	private static List<String> wrong(Assessment assessment, Intent.Before before) {
		return assessment.accounts()
			.stream()
			.filter((account) -> before.standsOn().contains(account.account()))
			.filter((account) -> account.grade() == Grade.WITHDRAWN || account.grade() == Grade.DISCOUNTED)
			.map(AccountAssessed::account)
			.sorted()
			.toList();
	}

	/** The headline gives a figure without who says it, and the text does not. */
	private static boolean isFirmer(Assessment assessment, Intent intent) {
		return !intent.asFact() && assessment.inRange()
			.stream()
			.filter((account) -> intent.standsOn().contains(account.account()))
			.filter((account) -> says(intent.headline(), account.figure().words()))
			.anyMatch((account) -> account.saidBy().stream().noneMatch(intent.headline()::contains));
	}

	private static boolean says(String text, String words) {
		return (" " + text.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ")
			.contains(" " + words.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ");
	}

}
