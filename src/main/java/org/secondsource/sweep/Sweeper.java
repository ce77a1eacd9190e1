package org.secondsource.sweep;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Does every sweep whose turn it is on this node. One that fails rests like the others,
 * and hinders none of them.
 */
@Component
class Sweeper {

	private static final Logger log = LoggerFactory.getLogger(Sweeper.class);

	/** After this long without a sign of life another node goes on. */
	private static final Duration TURN = Duration.ofMinutes(1);

	/** So that a long sweep lets the others have their turn. */
	private static final int ROUNDS = 20;

	private final String node = UUID.randomUUID().toString();

	private final Turns turns;

	private final ObjectProvider<Sweep> sweeps;

	Sweeper(Turns turns, ObjectProvider<Sweep> sweeps) {
		this.turns = turns;
		this.sweeps = sweeps;
	}

	@Scheduled(initialDelayString = "${second-source.sweep-every:PT1S}",
			fixedDelayString = "${second-source.sweep-every:PT1S}")
	void sweep() {
		List<Sweep> all = this.sweeps.orderedStream().toList();
		all.forEach(this::sweep);
	}

	private void sweep(Sweep sweep) {
		try {
			if (this.turns.take(sweep.name(), this.node, TURN)) {
				this.turns.give(sweep.name(), this.node, rounds(sweep) ? sweep.rest() : Duration.ZERO);
			}
		}
		catch (RuntimeException ex) {
			log.error("The sweep {} failed. It is tried again after its turn.", sweep.name(), ex);
		}
	}

	/** Whether nothing was left. */
	private static boolean rounds(Sweep sweep) {
		for (int round = 0; round < ROUNDS; round++) {
			if (sweep.round() == 0) {
				return true;
			}
		}
		return false;
	}

	@Configuration(proxyBeanMethods = false)
	@EnableScheduling
	static class Scheduling {

	}

}
