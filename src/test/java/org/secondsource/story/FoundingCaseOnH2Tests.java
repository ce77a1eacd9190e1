package org.secondsource.story;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The story on H2.
 */
class FoundingCaseOnH2Tests extends FoundingCaseStory {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry properties) {
		properties.add("spring.datasource.url", () -> "jdbc:h2:mem:story;DB_CLOSE_DELAY=-1");
	}

}
