package org.secondsource.distribution;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what is sent, as Standard Webhooks 1.0 has it: HMAC-SHA256 over the message's id,
 * the time of sending and the body.
 */
final class Signature {

	/** How a secret begins, so that it is known as one wherever it turns up. */
	static final String SECRET = "whsec_";

	private static final String ALGORITHM = "HmacSHA256";

	private Signature() {
	}

	static String of(String secret, String id, Instant at, String body) {
		byte[] key = Base64.getDecoder().decode(secret.substring(SECRET.length()));
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key, ALGORITHM));
			byte[] signed = mac.doFinal((id + "." + at.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8));
			return "v1," + Base64.getEncoder().encodeToString(signed);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("HMAC-SHA256 does not work. Run a JDK that has it.", ex);
		}
	}

}
