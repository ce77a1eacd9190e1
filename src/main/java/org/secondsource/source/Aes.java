package org.secondsource.source;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM, each text with a nonce of its own in front. What is encrypted is bound to
 * what it is about: put in another's place, it cannot be read.
 */
final class Aes {

	static final int KEY_BYTES = 32;

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private static final SecureRandom RANDOM = new SecureRandom();

	private Aes() {
	}

	static byte[] newKey() {
		return random(KEY_BYTES);
	}

	static String encrypt(byte[] key, byte[] plain, String about) {
		byte[] nonce = random(NONCE_BYTES);
		try {
			byte[] hidden = cipher(Cipher.ENCRYPT_MODE, key, nonce, about).doFinal(plain);
			byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + hidden.length);
			System.arraycopy(hidden, 0, both, NONCE_BYTES, hidden.length);
			return Base64.getEncoder().encodeToString(both);
		}
		catch (GeneralSecurityException ex) {
			throw unusable(ex);
		}
	}

	/**
	 * Nothing if it was encrypted under another key, about something else, or changed.
	 */
	static Optional<byte[]> decrypt(byte[] key, String encrypted, String about) {
		byte[] both = Base64.getDecoder().decode(encrypted);
		byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
		try {
			return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, about).doFinal(both, NONCE_BYTES,
					both.length - NONCE_BYTES));
		}
		catch (AEADBadTagException ex) {
			return Optional.empty();
		}
		catch (GeneralSecurityException ex) {
			throw unusable(ex);
		}
	}

	private static Cipher cipher(int mode, byte[] key, byte[] nonce, String about) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
		return cipher;
	}

	private static byte[] random(int length) {
		byte[] bytes = new byte[length];
		RANDOM.nextBytes(bytes);
		return bytes;
	}

	private static IllegalStateException unusable(GeneralSecurityException cause) {
		return new IllegalStateException("AES-256-GCM does not work with this key. Set second-source.master-key to "
				+ "32 bytes in base64, and run a JDK that has AES.", cause);
	}

}
