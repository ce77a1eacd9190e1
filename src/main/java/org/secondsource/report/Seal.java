package org.secondsource.report;

import java.time.Instant;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import org.secondsource.storage.Sha256;

/**
 * What stands in place of a sealed report's words. The bytes are kept, and two versions
 * that said the same still do.
 *
 * @param killedAt when the report was killed
 */
record Seal(Instant killedAt) {

	String headline() {
		return "Sealed after a mandatory kill on " + this.killedAt.atZone(ZoneOffset.UTC).toLocalDate();
	}

	@Nullable String text(String headline, @Nullable String text) {
		return (text != null) ? "Sealed; its fingerprint is " + Sha256.hex(headline + "\n" + text) + "." : null;
	}

}
