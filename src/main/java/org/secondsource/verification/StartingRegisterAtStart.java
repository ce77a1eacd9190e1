package org.secondsource.verification;

import org.secondsource.source.SourceRegister;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives a newsroom without any source the starting register, at its first start.
 */
@Component
@ConditionalOnProperty(name = "second-source.starting-register", havingValue = "true")
@Order(StartingRegisterAtStart.ORDER)
class StartingRegisterAtStart implements ApplicationRunner {

	/** Before anybody files anything. */
	static final int ORDER = -940;

	private final AddingSources adding;

	private final SourceRegister sources;

	StartingRegisterAtStart(AddingSources adding, SourceRegister sources) {
		this.adding = adding;
		this.sources = sources;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.sources.isEmpty()) {
			this.adding.addStartingRegister("start");
		}
	}

}
