package org.secondsource.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.Explanation.Lift;

/**
 * Looks for the least that would have to be found for an account to be graded better: it
 * adds to the dossier what might be found, alone, then two and three together, and lets
 * the rules judge each.
 */
final class Lifting {

	private static final int MOST_STEPS = 3;

	/** How many dossiers are judged for one claim at most. */
	private static final int MOST_JUDGED = 400;

	private final Function<Dossier, Assessment> judging;

	Lifting(Function<Dossier, Assessment> judging) {
		this.judging = judging;
	}

	/** One for each account in range that something known would lift. */
	List<Lift> of(Dossier dossier, Assessment assessment) {
		Budget budget = new Budget();
		List<Lift> lifts = new ArrayList<>();
		for (AccountAssessed account : assessment.inRange()) {
			Lift lift = lift(dossier, account, Finds.about(account, dossier, assessment), budget);
			if (lift != null) {
				lifts.add(lift);
			}
		}
		return lifts;
	}

	/** A record settles anything, and is looked for where nothing else helps. */
	private @Nullable Lift lift(Dossier dossier, AccountAssessed account, List<Find> finds, Budget budget) {
		Lift lift = shortest(dossier, account, finds.stream().filter((find) -> !find.isLastResort()).toList(), budget);
		return (lift != null) ? lift
				: shortest(dossier, account, finds.stream().filter(Find::isLastResort).toList(), budget);
	}

	private @Nullable Lift shortest(Dossier dossier, AccountAssessed account, List<Find> finds, Budget budget) {
		for (int steps = 1; steps <= MOST_STEPS; steps++) {
			Lift lift = lift(dossier, account, finds, steps, 0, List.of(), budget);
			if (lift != null) {
				return lift;
			}
		}
		return null;
	}

	private @Nullable Lift lift(Dossier dossier, AccountAssessed account, List<Find> finds, int steps, int from,
			List<String> taken, Budget budget) {
		if (steps == 0) {
			Grade grade = budget.spend() ? gradeIn(this.judging.apply(dossier), account) : account.grade();
			return (grade.compareTo(account.grade()) > 0) ? new Lift(account.account(), account.grade(), grade, taken)
					: null;
		}
		for (int i = from; i < finds.size(); i++) {
			List<String> more = new ArrayList<>(taken);
			more.add(finds.get(i).words());
			Lift lift = lift(finds.get(i).addedTo(dossier), account, finds, steps - 1, i + 1, more, budget);
			if (lift != null) {
				return lift;
			}
		}
		return null;
	}

	private static Grade gradeIn(Assessment assessment, AccountAssessed account) {
		return assessment.accounts()
			.stream()
			.filter((one) -> one.account().equals(account.account()))
			.map(AccountAssessed::grade)
			.findFirst()
			.orElse(account.grade());
	}

	/**
	 * How many dossiers may still be judged.
	 */
	private static final class Budget {

		private int left = MOST_JUDGED;

		boolean spend() {
			return this.left-- > 0;
		}

	}

}
