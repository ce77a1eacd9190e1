package org.secondsource.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.secondsource.door.Installation;

/**
 * Puts the founding case into an empty demo, as a whole or not at all.
 */
@Component
@Profile("!" + Installation.PRODUCTION)
@ConditionalOnProperty(name = "second-source.founding-case", havingValue = "true")
@Order(DemoPeople.ORDER + 200)
class FoundingCaseAtStart implements ApplicationRunner {

	private final FoundingStory story;

	FoundingCaseAtStart(FoundingStory story) {
		this.story = story;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.story.tellUntilTheDemo();
	}

}
