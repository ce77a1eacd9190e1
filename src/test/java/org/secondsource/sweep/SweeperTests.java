package org.secondsource.sweep;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.Together;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class SweeperTests {

	@OnEachDatabase
	void onlyOneNodeHasATurnAndTheNextWaitsForItsRest(Databases databases) throws Exception {
		Turns turns = databases.with(Turns.class).getBean(Turns.class);
		List<Boolean> taken = Together.eight((node) -> turns.take("late", "node" + node, Duration.ofMinutes(1)));
		assertThat(taken).containsOnlyOnce(true);
		String winner = "node" + taken.indexOf(true);
		turns.give("late", "another", Duration.ZERO);
		assertThat(turns.take("late", "another", Duration.ofMinutes(1))).isFalse();
		turns.give("late", winner, Duration.ZERO);
		assertThat(turns.take("late", "another", Duration.ofMinutes(1))).isTrue();
		turns.give("late", "another", Duration.ofHours(1));
		assertThat(turns.take("late", winner, Duration.ofMinutes(1))).isFalse();
	}

	@OnEachDatabase
	void aTurnThatIsNotGivenBackEndsByItself(Databases databases) {
		Turns turns = databases.with(Turns.class).getBean(Turns.class);
		assertThat(turns.take("late", "dead", Duration.ZERO)).isTrue();
		assertThat(turns.take("late", "alive", Duration.ofMinutes(1))).isTrue();
		turns.give("late", "dead", Duration.ZERO);
		assertThat(turns.take("late", "dead", Duration.ofMinutes(1))).isFalse();
	}

	@OnEachDatabase
	void aSweepThatFailsHindersNoOtherAndOneThatGoesOnRestsNot(Databases databases) {
		ApplicationContext context = databases.with(Turns.class);
		AtomicInteger left = new AtomicInteger(30);
		AtomicInteger failed = new AtomicInteger();
		Sweep failing = sweep("failing", () -> {
			failed.incrementAndGet();
			throw new IllegalStateException("It fails, as a sample.");
		});
		Sweep long30 = sweep("long", () -> (left.get() > 0) ? left.getAndDecrement() : 0);
		Sweeper sweeper = new Sweeper(context.getBean(Turns.class), provider(failing, long30));
		sweeper.sweep();
		assertThat(left).hasValue(10);
		sweeper.sweep();
		assertThat(left).hasValue(0);
		sweeper.sweep();
		assertThat(failed).hasValue(1);
	}

	private static Sweep sweep(String name, IntSupplier round) {
		return new Sweep() {

			@Override
			public String name() {
				return name;
			}

			@Override
			public Duration rest() {
				return Duration.ofHours(1);
			}

			@Override
			public int round() {
				return round.getAsInt();
			}

		};
	}

	private static ObjectProvider<Sweep> provider(Sweep... sweeps) {
		DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
		for (Sweep sweep : sweeps) {
			beans.registerSingleton(sweep.name(), sweep);
		}
		return beans.getBeanProvider(Sweep.class);
	}

}
