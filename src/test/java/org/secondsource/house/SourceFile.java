package org.secondsource.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import org.jspecify.annotations.Nullable;

/**
 * A Java file as the compiler parsed it.
 *
 * @param root the directory that it was found under
 * @param unit its tree
 * @param docs finds its comments
 */
record SourceFile(Path root, CompilationUnitTree unit, DocTrees docs) {

	private static final int LONGEST = 300;

	String path() {
		return this.root.toAbsolutePath().relativize(Path.of(this.unit.getSourceFile().toUri())).toString();
	}

	String directory() {
		return Path.of(path()).resolveSibling("").toString();
	}

	boolean isPackageInfo() {
		return path().endsWith("package-info.java");
	}

	Stream<String> tooLong() {
		long lines = text().lines().count();
		return (lines > LONGEST) ? Stream.of(path() + " has " + lines + " lines, more than " + LONGEST
				+ ". Find the second noun in it and move it to a file of its own.") : Stream.empty();
	}

	Stream<String> packageFaults() {
		List<String> faults = new ArrayList<>();
		if (!Sentences.isOne(packageSentence())) {
			faults.add(path() + " does not say in one sentence what the package is. Write that sentence above it.");
		}
		if (this.unit.getPackageAnnotations().stream().noneMatch((mark) -> mark.toString().contains("NullMarked"))) {
			faults.add(path() + " does not say what may be null. Annotate the package with @NullMarked.");
		}
		return faults.stream();
	}

	String packageSentence() {
		String comment = this.docs.getDocComment(new TreePath(new TreePath(this.unit), this.unit.getPackage()));
		return (comment != null) ? comment.strip().replaceAll("\\s+", " ") : "";
	}

	Stream<String> undocumented() {
		List<String> faults = new ArrayList<>();
		new PublicTypes(faults).scan(this.unit, null);
		return faults.stream();
	}

	private boolean hasSentence(TreePath path) {
		DocCommentTree comment = this.docs.getDocCommentTree(path);
		return comment != null && Sentences.isSome(comment.getFirstSentence().toString());
	}

	private String text() {
		try {
			return this.unit.getSourceFile().getCharContent(true).toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Collects the public types that nothing is said about.
	 */
	private final class PublicTypes extends TreePathScanner<@Nullable Void, @Nullable Void> {

		private final List<String> faults;

		private PublicTypes(List<String> faults) {
			this.faults = faults;
		}

		@Override
		public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
			if (type.getModifiers().getFlags().contains(Modifier.PUBLIC) && !hasSentence(getCurrentPath())) {
				this.faults.add(path() + " does not say what " + type.getSimpleName()
						+ " is. Write one Javadoc sentence above it.");
			}
			return (type.getKind() == Tree.Kind.ANNOTATION_TYPE) ? null : super.visitClass(type, nothing);
		}

	}

}
