package org.secondsource.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.secondsource.source.SourceId;
import org.secondsource.storage.Times;
import org.secondsource.storage.Sha256;

/**
 * A version of a report on its way into the archive.
 *
 * @param source who published it
 * @param guid the publisher's own name for it, usually its address
 * @param published when
 * @param status what it may be used for
 * @param repudiates whether a withdrawal says that the figure or its source was wrong
 * @param headline as published
 * @param text as published, without mark-up; null if there is none
 * @param original the document that came; null where a person tells of the report
 * @param correction what it does to the version before; null where it does not say
 * @param embargoedUntil until when it is not to be published; null if it is free
 */
public record NewReport(SourceId source, String guid, Period published, ReportStatus status, boolean repudiates,
		String headline, @Nullable String text, @Nullable Document original, @Nullable Correction correction,
		@Nullable Instant embargoedUntil) {

	private static final Pattern MANDATORY_KILL = Pattern
		.compile("\\bmandatory[\\s:,-]+kill\\b|\\bkill[\\s:,(-]+mandatory\\b", Pattern.CASE_INSENSITIVE);

	private static final int LONGEST_GUID = 2000;

	private static final int LONGEST_HEADLINE = 4000;

	/**
	 * Checks what the archive relies on.
	 * @throws IllegalArgumentException if the guid is blank, or something is too long
	 */
	public NewReport {
		if (guid.isBlank()) {
			throw new IllegalArgumentException(
					"A report needs its publisher's own name for it. Give its guid, or its address.");
		}
		if (guid.length() > LONGEST_GUID || headline.length() > LONGEST_HEADLINE) {
			throw new IllegalArgumentException("A report's guid has at most " + LONGEST_GUID
					+ " characters and its headline " + LONGEST_HEADLINE + ". Shorten them.");
		}
	}

	/**
	 * A version that is free, and does not say what it does to the one before.
	 * @param source who published it
	 * @param guid the publisher's own name for it
	 * @param published when
	 * @param status what it may be used for
	 * @param repudiates whether a withdrawal says that the figure or its source was wrong
	 * @param headline as published
	 * @param text as published, without mark-up; null if there is none
	 * @param original the document that came; null where a person tells of the report
	 */
	public NewReport(SourceId source, String guid, Period published, ReportStatus status, boolean repudiates,
			String headline, @Nullable String text, @Nullable Document original) {
		this(source, guid, published, status, repudiates, headline, text, original, null, null);
	}

	/**
	 * The report that it is a version of.
	 * @return the report's id
	 */
	public ReportId report() {
		return ReportId.of(this.source, this.guid);
	}

	/**
	 * Whether a withdrawal is a mandatory kill, by its headline, its text or a note in
	 * the document. The one word would not do: evacuations are mandatory too.
	 */
	boolean killsMandatorily() {
		return this.status == ReportStatus.WITHDRAWN
				&& (isMandatoryKill(this.headline) || isMandatoryKill(this.text) || (this.original != null
						&& isMandatoryKill(new String(this.original.bytes(), StandardCharsets.UTF_8))));
	}

	private static boolean isMandatoryKill(@Nullable String words) {
		return words != null && MANDATORY_KILL.matcher(words).find();
	}

	/** The same with nothing of what it says. */
	NewReport sealed(Seal seal) {
		return new NewReport(this.source, this.guid, this.published, this.status, this.repudiates, seal.headline(),
				seal.text(this.headline, this.text), null, this.correction, this.embargoedUntil);
	}

	String hash() {
		if (this.original != null) {
			return this.original.hash();
		}
		String told = this.headline + "\n" + this.repudiates + "\n" + this.text;
		return Sha256.hex(told);
	}

	ReportVersion numbered(int number) {
		Period kept = new Period(Times.kept(this.published.start()), Times.kept(this.published.end()));
		return new ReportVersion(report(), number, this.source, this.guid, kept, this.status, this.repudiates,
				this.headline, this.text, this.correction,
				(this.embargoedUntil != null) ? Times.kept(this.embargoedUntil) : null);
	}

}
