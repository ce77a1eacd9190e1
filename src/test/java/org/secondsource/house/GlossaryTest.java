package org.secondsource.house;

import java.nio.file.Path;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of words and the types say the same.
 */
class GlossaryTest {

	private static final JavaClasses MAIN = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.secondsource");

	private static final List<String> SAMPLE = Glossary.read(Path.of("src/test/resources/guards/glossary.md"))
		.faults(MAIN);

	@Test
	void everyWordIsATypeAndEveryTypeAWord() {
		assertThat(Glossary.read(Glossary.PAGE).faults(MAIN)).isEmpty();
	}

	@Test
	void rejectsATypeThatIsNotExplained() {
		assertThat(SAMPLE).anyMatch((fault) -> fault.contains("what org.secondsource.claim.Claim is"));
	}

	@Test
	void rejectsAWordWithoutAType() {
		assertThat(SAMPLE).anyMatch((fault) -> fault.contains("names `Scoop`"))
			.anyMatch((fault) -> fault.contains("names `Hop.Scotch`"));
	}

	@Test
	void acceptsWordsThatHaveTheirTypes() {
		assertThat(SAMPLE).noneMatch((fault) -> fault.contains("`Source`"))
			.noneMatch((fault) -> fault.contains("`Hop.Kind`"));
	}

}
