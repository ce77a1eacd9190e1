package org.secondsource.desk.time;

import java.time.Clock;
import java.time.Duration;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/**
 * Sets the engine's clock to the desk's before the engine starts, so that a deadline
 * means the same on both sides.
 */
@Component
class EngineTime extends AbstractProcessEnginePlugin {

	private final Clock clock;

	EngineTime(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		ClockUtil.offset(Duration.between(machine().instant(), this.clock.instant()).toMillis());
	}

	private static Clock machine() {
		return Clock.systemUTC();
	}

}
