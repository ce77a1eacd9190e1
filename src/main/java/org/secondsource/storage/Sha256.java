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
	 * The fingerprint of bytes.
	 * @param content the bytes
	 * @return 64 hexadecimal digits
	 */
	public static String hex(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", ex);
		}
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
