package org.secondsource.attachment;

import java.util.regex.Pattern;

/**
 * Sees through files that are one thing to us and another to somebody else's program: a
 * picture that is a web page, a script or an archive as well.
 */
final class Disguise {

	/** Long enough never to occur in compressed data by chance. */
	private static final Pattern MARKUP = Pattern
		.compile("<(script|html[\\s>]|!doctype|iframe|svg[\\s>:][\\s\\S]{0,200}?xmlns|\\?php\\s)");

	/** What programs look at to tell what a file is. */
	private static final int HEAD = 1024;

	/** The least length of an archive's last record, by which programs find it. */
	private static final int LAST_RECORD = 22;

	private static final int LONGEST_COMMENT = 65_535;

	private Disguise() {
	}

	/** Whether a file that ends there by its own account is something else too. */
	static boolean isWorn(FileKind kind, Bytes file, int end) {
		return isArchive(file) || isScript(kind, file) || isPage(kind, file, end)
				|| (hasFirmEnd(kind) && hasMore(file, end));
	}

	private static boolean isArchive(Bytes file) {
		int last = file.length() - LAST_RECORD;
		for (int place = last; place >= Math.max(0, last - LONGEST_COMMENT); place--) {
			if (file.has(place, 'P', 'K', 5, 6, 0, 0, 0, 0)) {
				return true;
			}
		}
		return false;
	}

	/** A header that begins a script's comment. */
	private static boolean isScript(FileKind kind, Bytes file) {
		return (kind == FileKind.GIF && file.has(6, '/', '*')) || (kind == FileKind.JPEG && file.has(4, '/', '*'));
	}

	/** A PDF may hold a page's text; it must not begin or go on as one. */
	private static boolean isPage(FileKind kind, Bytes file, int end) {
		if (kind.isPicture()) {
			return MARKUP.matcher(file.letters(0, file.length())).find();
		}
		return MARKUP.matcher(file.letters(0, HEAD)).find() || MARKUP.matcher(file.letters(end, file.length())).find();
	}

	/**
	 * Cameras put previews and films behind a JPEG; behind the others belongs nothing.
	 */
	private static boolean hasFirmEnd(FileKind kind) {
		return kind == FileKind.PNG || kind == FileKind.GIF || kind == FileKind.WEBP;
	}

	private static boolean hasMore(Bytes file, int end) {
		for (int place = end; place < file.length(); place++) {
			if (file.at(place) != 0) {
				return true;
			}
		}
		return false;
	}

}
