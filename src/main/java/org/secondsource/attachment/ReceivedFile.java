package org.secondsource.attachment;

import org.jspecify.annotations.Nullable;

import org.secondsource.storage.Sha256;

/**
 * A file that may be attached: it is what it says that it is, whole, and nothing else.
 *
 * @param kind what it is, by its bytes
 * @param name its name, fit to be shown and saved
 * @param bytes the bytes as they came
 * @param hash SHA-256 of the bytes, in hexadecimal digits
 */
public record ReceivedFile(FileKind kind, String name, byte[] bytes, String hash) {

	private static final String UNKNOWN = "application/octet-stream";

	/**
	 * Takes a file that somebody sends.
	 * @param name its name, as it was sent
	 * @param claimed the media type that the sender claims; null if none
	 * @param bytes what came
	 * @return the file
	 * @throws IllegalArgumentException if it is not taken, with what to do
	 */
	public static ReceivedFile of(@Nullable String name, @Nullable String claimed, byte[] bytes) {
		if (bytes.length == 0) {
			throw new IllegalArgumentException(
					"The file is empty. Choose it again; if it is empty where it came from, ask for it anew.");
		}
		Bytes file = new Bytes(bytes);
		FileKind kind = FileKind.of(file);
		if (kind == null) {
			throw new IllegalArgumentException("By its first bytes the file is no JPEG, PNG, GIF, WebP or PDF. "
					+ "Send a picture of it, or print it to PDF and send that.");
		}
		requireAgreement(FileName.shown(name), claimed, kind);
		if (Disguise.isWorn(kind, file, Anatomy.end(kind, file))) {
			throw new IllegalArgumentException("The file is a " + kind.words() + " and something else at once, such as "
					+ "a web page or an archive. Open it, save the picture or the pages anew, and send that.");
		}
		Picture.requirePlausible(kind, bytes);
		return new ReceivedFile(kind, FileName.of(FileName.shown(name), kind), bytes, Sha256.hex(bytes));
	}

	private static void requireAgreement(String name, @Nullable String claimed, FileKind kind) {
		if (claimed != null && !claimed.isBlank() && !claimed.startsWith(UNKNOWN)
				&& FileKind.claimed(claimed).filter((type) -> type == kind).isEmpty()) {
			throw new IllegalArgumentException("The file is sent as “" + FileName.shown(claimed.replace('/', '-'))
					+ "” and is a " + kind.words() + ". Send it as " + kind.mediaType()
					+ ", which its name makes of it if it ends in ." + kind.endings().get(0) + ".");
		}
		FileName.kind(name).filter((ending) -> ending != kind).ifPresent((ending) -> {
			throw new IllegalArgumentException("The file is named as a " + ending.words() + " and is a " + kind.words()
					+ ". Let its name end in ." + kind.endings().get(0) + " and send it again.");
		});
	}

}
