package org.secondsource.verification.process;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.secondsource.verification.Brief;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A brief fits into the engine's columns.
 */
class BriefingTest {

	@Test
	void leavesAloneWhatFits() {
		assertThat(briefing("n".repeat(255), "r".repeat(4000)))
			.isEqualTo(new Briefing("n".repeat(255), "r".repeat(4000), 60, null, null, List.of("asia", "middleeast")));
	}

	@Test
	void cutsWhatIsTooLong() {
		Briefing briefing = briefing("n".repeat(256), "r".repeat(4001));
		assertThat(briefing.name()).hasSize(255).endsWith("n…");
		assertThat(briefing.description()).hasSize(4000).endsWith("r…");
	}

	@Test
	void cutsNoCharacterInTwo() {
		assertThat(briefing("n".repeat(253) + "\uD83D\uDD25 more", "").name()).isEqualTo("n".repeat(253) + "…");
	}

	private static Briefing briefing(String name, String reason) {
		return Briefing.of(new Brief(name, reason, 60, null, null, List.of("middleeast", "asia", "asia")));
	}

}
