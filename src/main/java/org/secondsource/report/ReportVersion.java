package org.secondsource.report;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.secondsource.source.SourceId;

/**
 * One version of a report, as its publisher gave it out.
 *
 * @param report the report
 * @param number counts the versions in the order in which they came to us, from 1
 * @param source who published it
 * @param guid the publisher's own name for it, usually its address
 * @param published when; versions are ordered by this, never by their numbers
 * @param status what it may be used for
 * @param repudiates whether a withdrawal says that the figure or its source was wrong
 * (rule 32), and not just that this item goes
 * @param headline as published
 * @param text as published, without mark-up
 * @param correction what its publisher says that it does to the version before; null
 * where that is not said
 * @param embargoedUntil until when it is not to be published; null if it is free
 */
public record ReportVersion(ReportId report, int number, SourceId source, String guid, Period published,
		ReportStatus status, boolean repudiates, String headline, @Nullable String text,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Correction correction,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant embargoedUntil) {

	/**
	 * A version that was free from the first.
	 * @param report the report
	 * @param number counts the versions in the order in which they came to us, from 1
	 * @param source who published it
	 * @param guid the publisher's own name for it
	 * @param published when
	 * @param status what it may be used for
	 * @param repudiates whether a withdrawal says that the figure or its source was wrong
	 * @param headline as published
	 * @param text as published, without mark-up
	 * @param correction what it does to the version before; null where that is not said
	 */
	public ReportVersion(ReportId report, int number, SourceId source, String guid, Period published,
			ReportStatus status, boolean repudiates, String headline, @Nullable String text,
			@Nullable Correction correction) {
		this(report, number, source, guid, published, status, repudiates, headline, text, correction, null);
	}

	/**
	 * Whether its publisher says that something was wrong before.
	 * @return true for a correction and a refile
	 */
	public boolean putsRight() {
		return this.correction != null && this.correction.putsRight();
	}

	/** The same with nothing of what it says. */
	ReportVersion sealed(Seal seal) {
		return new ReportVersion(this.report, this.number, this.source, this.guid, this.published, this.status,
				this.repudiates, seal.headline(), seal.text(this.headline, this.text), this.correction,
				this.embargoedUntil);
	}

}
