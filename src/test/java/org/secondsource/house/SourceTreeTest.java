package org.secondsource.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every package and public type says what it is, and no file grows without end.
 */
class SourceTreeTest {

	private static final Path SAMPLES = Path.of("src/test/resources/guards/java");

	@Test
	void everyFileOfMainKeepsTheHouseRules() {
		assertThat(SourceTree.read(SourceTree.MAIN).faults()).isEmpty();
	}

	@Test
	void seesTheFilesOfMain() {
		assertThat(SourceTree.read(SourceTree.MAIN).files()).map(SourceFile::path)
			.contains("org/secondsource/SecondSource.java", "org/secondsource/claim/package-info.java");
	}

	@Test
	void rejectsAPackageWithoutInfo() {
		assertThat(SourceTree.read(SAMPLES.resolve("silent")).faults()).singleElement()
			.asString()
			.contains("has no package-info.java");
	}

	@Test
	void rejectsAPackageThatSaysTwoThings() {
		assertThat(SourceTree.read(SAMPLES.resolve("talkative")).faults()).singleElement()
			.asString()
			.contains("one sentence");
	}

	@Test
	void rejectsAPackageThatIsNotNullMarked() {
		assertThat(SourceTree.read(SAMPLES.resolve("unmarked")).faults()).singleElement()
			.asString()
			.contains("@NullMarked");
	}

	@Test
	void rejectsPublicTypesThatSayNothing() {
		assertThat(SourceTree.read(SAMPLES.resolve("mute")).faults())
			.anyMatch((fault) -> fault.contains("what Mute is"))
			.anyMatch((fault) -> fault.contains("what Inner is"))
			.hasSize(2);
	}

	@Test
	void rejectsAFileOfMoreThan300Lines(@TempDir Path directory) throws IOException {
		Files.copy(SAMPLES.resolve("mute/package-info.java"), directory.resolve("package-info.java"));
		Files.writeString(directory.resolve("Long.java"), "class Long {" + "\n".repeat(300) + "}\n");
		assertThat(SourceTree.read(directory).faults()).singleElement().asString().contains("has 301 lines");
	}

}
