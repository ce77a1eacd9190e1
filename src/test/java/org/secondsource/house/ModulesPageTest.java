package org.secondsource.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import org.secondsource.SecondSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The committed page shows the modules as they are.
 */
class ModulesPageTest {

	private static final Path PAGE = Path.of("docs/modules/README.md");

	private final String text = new ModulesPage(ApplicationModules.of(SecondSource.class),
			SourceTree.read(SourceTree.MAIN))
		.text();

	@Test
	void theCommittedPageShowsTheModulesAsTheyAre() throws IOException {
		if (Boolean.getBoolean("second-source.write")) {
			Files.createDirectories(PAGE.getParent());
			Files.writeString(PAGE, this.text);
		}
		assertThat(PAGE).as("""
				The modules changed. Write the page anew with
				mvn test -Dtest=ModulesPageTest -Dsecond-source.write=true
				and commit it.""").hasContent(this.text);
	}

	@Test
	void saysWhatAModuleIsUsesAndOffers() {
		assertThat(this.text).contains("report --> source", "## claim", "What a source published", "`SourceId`",
				"- Uses: nothing");
	}

	@Test
	void keepsTheInsideOfAModuleToItself() {
		ApplicationModules sample = ApplicationModules.of("org.secondsource.house.samples.modules",
				new ImportOption.OnlyIncludeTests());
		assertThat(new ModulesPage(sample, SourceTree.read(Path.of("src/test/java"))).text()).contains("`Barrel`")
			.doesNotContain("`Valve`");
	}

}
