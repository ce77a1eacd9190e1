package org.secondsource.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;

import org.secondsource.storage.Sha256;
import org.secondsource.storage.Times;

/**
 * The fingerprint of an anchor in the making: the fingerprint before it, its number, its
 * time, and then a line for each chain.
 */
final class Seal {

	private final MessageDigest digest = Sha256.begin();

	Seal(String before, int number, Instant at) {
		add(before + "\n" + number + "\n" + Times.kept(at));
	}

	void add(AnchoredHead head) {
		add("\n" + head.chain() + " " + head.number() + " " + head.hash());
	}

	/** The fingerprint, once. */
	String hash() {
		return Sha256.end(this.digest);
	}

	private void add(String text) {
		this.digest.update(text.getBytes(StandardCharsets.UTF_8));
	}

}
