package org.secondsource.report.format;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.secondsource.report.Correction;
import org.secondsource.report.Period;
import org.secondsource.report.ReportStatus;

/**
 * An item of a wire, as far as the desk needs it.
 *
 * @param guid the publisher's own name for it
 * @param version the publisher's own count of its versions, which orders nothing
 * @param status what it may be used for
 * @param published when this version was made; null if it does not say
 * @param headline its main headline, else its title or slugline; may be empty
 * @param text its text without mark-up; null if it has none
 * @param note what it tells editors; empty if nothing
 * @param sources who it says it is from, the likeliest publisher first
 */
public record WireItem(String guid, @Nullable String version, ReportStatus status, @Nullable Period published,
		String headline, @Nullable String text, String note, List<String> sources) {

	private static final Pattern CORRECTION = Pattern
		.compile("\\b(correct(s|ed|ion|ing)|erratum|rectification)\\b|\\bcorrige");

	private static final Pattern REFILE = Pattern.compile("\\brefil(e|es|ed|ing)\\b");

	private static final Pattern REPUDIATION = Pattern
		.compile("\\b(misattribut|false|incorrect|erroneous|in error|untrue|wrong|mistaken|fabricat|not true)");

	/**
	 * What it says that it does to the version before.
	 * @return null if neither headline nor note to editors says so
	 */
	public @Nullable Correction correction() {
		if (REFILE.matcher(said()).find()) {
			return Correction.REFILE;
		}
		return CORRECTION.matcher(said()).find() ? Correction.CORRECTED : null;
	}

	/**
	 * Whether it says that what it takes back was wrong, and not just that the item goes.
	 * @return true if it is withdrawn and its note or headline says so
	 */
	public boolean isRepudiating() {
		return this.status == ReportStatus.WITHDRAWN && REPUDIATION.matcher(said()).find();
	}

	private String said() {
		return (this.headline + "\n" + this.note).toLowerCase(Locale.ROOT);
	}

}
