package org.secondsource.report.format;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.secondsource.report.Correction;
import org.secondsource.report.ReportStatus;

/**
 * What an item's own fields say of its use, before anybody reads its words.
 *
 * @param status what it may be used for
 * @param correction what it does to the version before; null where no field says so
 * @param embargoedUntil until when it is not to be published; null if it is free
 */
public record Stamp(ReportStatus status, @Nullable Correction correction, @Nullable Instant embargoedUntil) {

	/** Free for use, and nothing more said. */
	static final Stamp PLAIN = new Stamp(ReportStatus.USABLE, null, null);

	/**
	 * The status that IPTC's word for it stands for.
	 * @param word usable, withheld or canceled; usable where it is empty
	 * @throws UnreadableItem if it is another word
	 */
	static ReportStatus status(String word) {
		return switch (word) {
			case "", "usable" -> ReportStatus.USABLE;
			case "withheld" -> ReportStatus.WITHHELD;
			case "canceled" -> ReportStatus.WITHDRAWN;
			default -> throw new UnreadableItem("The publishing status “" + word
					+ "” is none of IPTC's: usable, withheld, canceled. Ask its publisher which is meant.");
		};
	}

	/**
	 * The correction that IPTC's signal stands for.
	 * @param code such as {@code sig:correction}, or its address
	 * @return null where it says nothing about the version before
	 */
	static @Nullable Correction correction(String code) {
		return switch (Codes.last(code)) {
			case "correction" -> Correction.CORRECTED;
			case "update" -> Correction.UPDATE;
			default -> null;
		};
	}

}
