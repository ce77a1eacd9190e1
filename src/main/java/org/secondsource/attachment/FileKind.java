package org.secondsource.attachment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of file that are taken, each known by its first bytes.
 */
public enum FileKind {

	/** A photograph, as cameras write it. */
	JPEG("image/jpeg", "JPEG picture", List.of("jpg", "jpeg", "jpe", "jfif")),
	/** A picture without loss, as screenshots are. */
	PNG("image/png", "PNG picture", List.of("png")),
	/** A picture of few colours, perhaps moving. */
	GIF("image/gif", "GIF picture", List.of("gif")),
	/** A picture as websites serve it. */
	WEBP("image/webp", "WebP picture", List.of("webp")),
	/** A document. */
	PDF("application/pdf", "PDF document", List.of("pdf"));

	private final String mediaType;

	private final String words;

	private final List<String> endings;

	FileKind(String mediaType, String words, List<String> endings) {
		this.mediaType = mediaType;
		this.words = words;
		this.endings = endings;
	}

	/**
	 * What programs call it.
	 * @return the media type
	 */
	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * What people call it.
	 * @return a noun
	 */
	public String words() {
		return this.words;
	}

	/** How the names of such files end, the usual ending first. */
	List<String> endings() {
		return this.endings;
	}

	boolean isPicture() {
		return this != PDF;
	}

	/** The kind of a media type as senders claim it; empty if it is none of ours. */
	static Optional<FileKind> claimed(String type) {
		String plain = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
		String usual = plain.equals("image/jpg") || plain.equals("image/pjpeg") ? JPEG.mediaType : plain;
		return Stream.of(values()).filter((kind) -> kind.mediaType.equals(usual)).findFirst();
	}

	/** The kind that a name's ending stands for; empty if it is none of ours. */
	static Optional<FileKind> ending(String ending) {
		return Stream.of(values()).filter((kind) -> kind.endings.contains(ending)).findFirst();
	}

	/** The kind of some bytes; null if it is none of ours. */
	static @Nullable FileKind of(Bytes file) {
		if (file.has(0, 0xFF, 0xD8, 0xFF)) {
			return JPEG;
		}
		if (file.has(0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n') && file.has(12, 'I', 'H', 'D', 'R')) {
			return PNG;
		}
		if (file.has(0, 'G', 'I', 'F', '8') && (file.has(4, '7', 'a') || file.has(4, '9', 'a'))) {
			return GIF;
		}
		if (file.has(0, 'R', 'I', 'F', 'F') && file.has(8, 'W', 'E', 'B', 'P', 'V', 'P', '8')) {
			return WEBP;
		}
		return file.has(0, '%', 'P', 'D', 'F', '-') ? PDF : null;
	}

}
