package org.secondsource.assessment.drools;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.secondsource.assessment.RuleBase;
import org.secondsource.assessment.RunawayRule;
import org.secondsource.assessment.facts.FreshFor;
import org.secondsource.assessment.facts.Unfolding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A rule that feeds itself is stopped, and named.
 */
class RunawayRuleTests {

	private static final DroolsRuleBase BROKEN = DroolsRuleBase.compile(List.of(new RuleText("broken.drl", """
			package org.secondsource.rules.broken;

			import org.secondsource.assessment.facts.FreshFor;
			import org.secondsource.assessment.facts.Unfolding;

			rule "What unfolds is fresh"
			@rule(29)
			when
				Unfolding(!live)
			then
				insertLogical(new FreshFor(6));
			end

			rule "What unfolds unfolds ever more"
			@rule(29)
			when
				$unfolding : Unfolding(live)
			then
				insertLogical(new Unfolding(true, $unfolding.hours() + 1));
			end
			""")));

	@Test
	void stopsARuleThatFeedsItselfAndNamesIt() {
		try (RuleBase.Session session = BROKEN.open()) {
			assertThatExceptionOfType(RunawayRule.class).isThrownBy(() -> session.tell(List.of(new Unfolding(true, 0))))
				.withMessage("The rule “What unfolds unfolds ever more” does not come to an end and was stopped; "
						+ "nothing was judged. Mend it, or go back to the rules before it.")
				.satisfies((stopped) -> assertThat(stopped.rule()).isEqualTo("What unfolds unfolds ever more"));
		}
	}

	@Test
	void stopsItAtTheFirstFiringBeyondTheLimitAndNotBefore() {
		assertThat(hoursReached(10, 0)).isEqualTo(10 + 1);
		assertThat(hoursReached(10, 5)).isEqualTo(15 + 1);
	}

	@Test
	void stopsItWhenTheTimeIsUpHoweverFewFired() {
		AtomicLong seconds = new AtomicLong();
		Limits limits = new Limits(Integer.MAX_VALUE, 0, Duration.ofSeconds(5),
				() -> Duration.ofSeconds(seconds.getAndIncrement()).toNanos());
		try (DroolsSession session = new DroolsSession(BROKEN.session(), limits)) {
			assertThatExceptionOfType(RunawayRule.class)
				.isThrownBy(() -> session.tell(List.of(new Unfolding(true, 0))));
			assertThat(session.concluded(Unfolding.class)).hasSize(1 + 5 + 1);
		}
	}

	@Test
	void leavesAloneWhatComesToAnEndHoweverMuchItIsTold() {
		try (RuleBase.Session session = BROKEN.open()) {
			session.tell(IntStream.range(0, 20_000).mapToObj((hours) -> new Unfolding(false, hours)).toList());
			assertThat(session.concluded(FreshFor.class)).hasSize(1);
		}
	}

	private static int hoursReached(int firings, int firingsPerFact) {
		Limits limits = new Limits(firings, firingsPerFact, Duration.ofMinutes(1), System::nanoTime);
		try (DroolsSession session = new DroolsSession(BROKEN.session(), limits)) {
			assertThatExceptionOfType(RunawayRule.class)
				.isThrownBy(() -> session.tell(List.of(new Unfolding(true, 0))));
			return session.concluded(Unfolding.class).size() - 1;
		}
	}

}
