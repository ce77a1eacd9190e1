package org.secondsource.attachment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A file's name as it may be shown and saved: without its folders, without what nobody
 * sees, and with the ending of what it is.
 */
final class FileName {

	private static final int LONGEST = 120;

	private static final Pattern FOLDERS = Pattern.compile("(?s).*[/\\\\]");

	private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

	private static final Pattern RESERVED = Pattern.compile("[:*?\"<>|;%]");

	private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,5})$");

	private FileName() {
	}

	/** The kind that a name's ending stands for, if it is one of ours. */
	static Optional<FileKind> kind(String shown) {
		Matcher ending = ENDING.matcher(shown);
		return ending.find() ? FileKind.ending(ending.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
	}

	/**
	 * A name without its folders and without what nobody sees; empty if nothing is left.
	 */
	static String shown(@Nullable String given) {
		String plain = Normalizer.normalize((given != null) ? given : "", Normalizer.Form.NFC);
		String alone = UNSEEN.matcher(FOLDERS.matcher(plain).replaceFirst("")).replaceAll("");
		String tidy = RESERVED.matcher(alone).replaceAll("_").replaceAll("\\s+", " ").strip();
		return tidy.replaceFirst("^\\.+", "").strip();
	}

	/** That name, ending as the kind does. */
	static String of(String shown, FileKind kind) {
		boolean fits = kind(shown).filter((ending) -> ending == kind).isPresent();
		String ending = "." + kind.endings().get(0);
		String stem = fits ? shown.substring(0, shown.lastIndexOf('.')) : shown;
		String kept = fits ? shown.substring(shown.lastIndexOf('.')) : ending;
		return shortened(stem.isBlank() ? "unnamed" : stem) + kept;
	}

	/** Cut between two characters, and never within one. */
	private static String shortened(String stem) {
		int most = LONGEST - 6;
		return (stem.codePointCount(0, stem.length()) <= most) ? stem
				: stem.substring(0, stem.offsetByCodePoints(0, most));
	}

}
