package org.secondsource.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;

/**
 * The words of the desk, as docs/glossary.md tells them, beside the types that carry
 * them.
 *
 * @param named the types that it names
 */
record Glossary(Set<String> named) {

	static final Path PAGE = Path.of("docs/glossary.md");

	/** Where a public type is a word of the newsroom, and not of the machine. */
	private static final Set<String> VOCABULARY = Set.of("org.secondsource.source", "org.secondsource.report",
			"org.secondsource.claim", "org.secondsource.assessment", "org.secondsource.publication",
			"org.secondsource.newsroom");

	private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w*[a-z]\\w*(?:\\.[A-Z]\\w*[a-z]\\w*)*)`");

	static Glossary read(Path page) {
		try {
			Matcher matcher = TYPE.matcher(Files.readString(page));
			return new Glossary(new TreeSet<>(matcher.results().map((result) -> result.group(1)).toList()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What the page leaves out, and what it makes up.
	 * @param classes the types
	 * @return sentences that say what to do
	 */
	List<String> faults(JavaClasses classes) {
		return Stream.concat(unexplained(classes), invented(classes)).toList();
	}

	private Stream<String> unexplained(JavaClasses classes) {
		return words(classes).filter((word) -> !this.named.contains(word.getSimpleName()))
			.map((word) -> PAGE + " does not say what " + word.getName() + " is. Add a row: | the newsroom's word | `"
					+ word.getSimpleName() + "` | one sentence | where the word comes from |");
	}

	private Stream<String> invented(JavaClasses classes) {
		Set<String> names = new TreeSet<>(
				classes.stream().filter(Glossary::isNamed).map(Glossary::nameInItsPackage).toList());
		return this.named.stream()
			.filter((name) -> !names.contains(name))
			.map((name) -> PAGE + " names `" + name
					+ "`, which is no type of main. Rename it after the type, or take the row out.");
	}

	/**
	 * The types that carry a word: an exception says what went wrong in its message.
	 */
	private static Stream<JavaClass> words(JavaClasses classes) {
		return classes.stream()
			.filter((type) -> !type.isAssignableTo(Throwable.class))
			.filter((type) -> VOCABULARY.contains(type.getPackageName()))
			.filter((type) -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass())
			.sorted(Comparator.comparing(JavaClass::getName));
	}

	private static boolean isNamed(JavaClass type) {
		return !type.isAnonymousClass() && !type.getSimpleName().equals("package-info");
	}

	private static String nameInItsPackage(JavaClass type) {
		return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
	}

}
