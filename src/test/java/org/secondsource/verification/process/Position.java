package org.secondsource.verification.process;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.secondsource.claim.WorkKind;
import org.secondsource.verification.Step;

/**
 * Where the newsroom says that a claim is.
 *
 * @param step the step
 * @param work the kinds of work that are untried
 */
record Position(Step step, Set<WorkKind> work) {

	/**
	 * Every position: each kind of work alone, and together whatever can be made of the
	 * first so many kinds.
	 */
	static List<Position> all(int together) {
		List<Position> positions = new ArrayList<>();
		for (Step step : Step.values()) {
			if (step == Step.WORK) {
				works(together).forEach((work) -> positions.add(new Position(step, work)));
			}
			else {
				positions.add(new Position(step, Set.of()));
			}
		}
		return positions;
	}

	private static Stream<Set<WorkKind>> works(int together) {
		List<Set<WorkKind>> works = new ArrayList<>(List.of(Set.of()));
		for (WorkKind kind : WorkKind.values()) {
			for (Set<WorkKind> work : (kind.ordinal() < together) ? List.copyOf(works) : List.of(Set.<WorkKind>of())) {
				Set<WorkKind> more = EnumSet.of(kind);
				more.addAll(work);
				works.add(more);
			}
		}
		return works.stream().filter((work) -> !work.isEmpty());
	}

	static Position of(ScriptedDesk.Case about) {
		return new Position(about.step, Set.copyOf(about.work));
	}

	void reach(ScriptedDesk.Case about) {
		about.at(this.step, this.work.toArray(WorkKind[]::new));
	}

	@Override
	public String toString() {
		return this.work.isEmpty() ? this.step.name()
				: this.work.stream().sorted().map(Enum::name).collect(Collectors.joining("+", this.step + " ", ""));
	}

}
