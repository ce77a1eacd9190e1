package org.secondsource.report.format;

import org.jspecify.annotations.Nullable;

import org.secondsource.report.Correction;
import org.secondsource.report.ReportStatus;

/**
 * What the words of a wire can tell of an item, the gravest first.
 */
enum Signal {

	/** Killed, withdrawn, canceled. */
	KILL(ReportStatus.WITHDRAWN, null),
	/**
	 * On hold. So is an embargo that is told in words alone: nobody can read its end, and
	 * a later version lifts it.
	 */
	HOLD(ReportStatus.WITHHELD, null),
	/** Replaces a version that went out wrong. */
	REFILE(ReportStatus.USABLE, Correction.REFILE),
	/** Puts something right. */
	CORRECTED(ReportStatus.USABLE, Correction.CORRECTED),
	/** Adds news, or is written through anew. */
	UPDATE(ReportStatus.USABLE, Correction.UPDATE),
	/** Says the same again. */
	REPEAT(ReportStatus.USABLE, Correction.REPEAT),
	/** Calls something wrong. */
	WRONG(ReportStatus.USABLE, null);

	private final ReportStatus status;

	private final @Nullable Correction correction;

	Signal(ReportStatus status, @Nullable Correction correction) {
		this.status = status;
		this.correction = correction;
	}

	ReportStatus status() {
		return this.status;
	}

	@Nullable Correction correction() {
		return this.correction;
	}

}
