package org.secondsource.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;

/**
 * The Java files under a directory, as the compiler reads them before it resolves
 * anything.
 *
 * @param root the directory
 * @param docs finds the comments
 * @param files what was read
 */
record SourceTree(Path root, DocTrees docs, List<SourceFile> files) {

	static final Path MAIN = Path.of("src/main/java");

	static SourceTree read(Path root) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
				Stream<Path> paths = Files.walk(root)) {
			List<Path> java = paths.filter((path) -> path.toString().endsWith(".java")).sorted().toList();
			JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
					manager.getJavaFileObjectsFromPaths(java));
			DocTrees docs = DocTrees.instance(task);
			return new SourceTree(root, docs, parse(task).map((unit) -> new SourceFile(root, unit, docs)).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<CompilationUnitTree> parse(JavacTask task) throws IOException {
		List<CompilationUnitTree> units = new ArrayList<>();
		task.parse().forEach(units::add);
		return units.stream();
	}

	/**
	 * What is wrong, file by file.
	 * @return sentences that say what to do
	 */
	List<String> faults() {
		return Stream
			.of(packageFaults(), this.files.stream().flatMap(SourceFile::undocumented),
					this.files.stream().flatMap(SourceFile::tooLong))
			.flatMap((faults) -> faults)
			.toList();
	}

	/**
	 * What a package says of itself.
	 * @param name the package's name
	 * @return its sentence, on one line
	 */
	String sentenceOf(String name) {
		return this.files.stream()
			.filter((file) -> file.isPackageInfo() && file.directory().equals(name.replace('.', '/')))
			.findAny()
			.map(SourceFile::packageSentence)
			.orElseThrow(() -> new IllegalStateException(name + " has no package-info.java. Write one."));
	}

	private Stream<String> packageFaults() {
		Stream<String> missing = this.files.stream()
			.filter((file) -> !file.isPackageInfo())
			.map(SourceFile::directory)
			.distinct()
			.filter((directory) -> !Files.exists(this.root.resolve(directory).resolve("package-info.java")))
			.map((directory) -> directory + " has no package-info.java. Write one with one sentence and @NullMarked.");
		return Stream.concat(missing,
				this.files.stream().filter(SourceFile::isPackageInfo).flatMap(SourceFile::packageFaults));
	}

}
