package org.secondsource.cockpit;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can be said of the plugin's scripts without a browser.
 */
class PluginScriptsTests {

	static final Path SAMPLES = Path.of("src/test/resources/guards/cockpit");

	@Test
	void oursHaveNoFault() {
		assertThat(PluginScripts.OURS.faults()).isEmpty();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "missing, nowhere.js", "outside, esm.example", "markup, innerHTML", "modal, confirm" })
	void rejectsWhatWouldBlankCockpitOrHarmItsReader(String sample, String because) {
		assertThat(new PluginScripts(SAMPLES.resolve(sample)).faults()).singleElement().asString().contains(because);
	}

	@Test
	void everyScriptIsServedAndEverythingServedIsThere() {
		assertThat(new ClaimsRoot().getAllowedAssets())
			.containsExactlyInAnyOrderElementsOf(PluginScripts.OURS.served());
	}

}
