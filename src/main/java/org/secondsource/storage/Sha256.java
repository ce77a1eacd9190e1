package org.secondsource.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The fingerprint of what is kept: SHA-256 as 64 hexadecimal digits.
 */
public final class Sha256 {

	private Sha256() {
	}

	/**
	 * Begins the fingerprint of what comes piece by piece.
	 * @return a digest of nothing
	 */
	public static MessageDigest begin() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", ex);
		}
	}

	/**
	 * Ends a fingerprint.
	 * @param digest the digest of all pieces, which begins anew
	 * @return 64 hexadecimal digits
	 */
	public static String end(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}

	/**
	 * The fingerprint of bytes.
	 * @param content the bytes
	 * @return 64 hexadecimal digits
	 */
	public static String hex(byte[] content) {
		MessageDigest digest = begin();
		digest.update(content);
		return end(digest);
	}

	/**
	 * The fingerprint of a text.
	 * @param text the text, taken as UTF-8
	 * @return 64 hexadecimal digits
	 */
	public static String hex(String text) {
		return hex(text.getBytes(StandardCharsets.UTF_8));
	}

}
