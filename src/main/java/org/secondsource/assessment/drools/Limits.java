package org.secondsource.assessment.drools;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How far rules may go before they are stopped: rules conclude once a fact or pair of
 * facts, so that far more than that is a rule which feeds itself.
 *
 * @param firings how often they may fire, whatever they are told
 * @param firingsPerFact how often more for each fact
 * @param time how long they may take
 * @param nanoTime a stopwatch, in nanoseconds
 */
record Limits(int firings, int firingsPerFact, Duration time, LongSupplier nanoTime) {

	/** What no judgement of ten thousand citations comes near to. */
	static final Limits USUAL = new Limits(10_000, 100, Duration.ofSeconds(5), System::nanoTime);

	int firings(int facts) {
		return (int) Math.min(Integer.MAX_VALUE, this.firings + (long) this.firingsPerFact * facts);
	}

}
