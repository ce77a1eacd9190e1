package org.secondsource.report.format;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.secondsource.report.Correction;
import org.secondsource.report.Period;
import org.secondsource.report.ReportStatus;

/**
 * An item of a wire, as far as the desk needs it.
 *
 * @param guid the publisher's own name for it
 * @param version the publisher's own count of its versions, which orders nothing
 * @param stamp what its fields say of its use
 * @param published when this version was made; null if it does not say
 * @param headline its main headline, else its title or slugline; may be empty
 * @param text its text without mark-up; null if it has none
 * @param note what it tells editors; empty if nothing
 * @param sources who it says it is from, by name, code or address, the likeliest
 * publisher first
 * @param previous the name of the item before it, where that is another; null if it names
 * none
 */
public record WireItem(String guid, @Nullable String version, Stamp stamp, @Nullable Period published, String headline,
		@Nullable String text, String note, List<String> sources, @Nullable String previous) {

	/**
	 * Copies the sources.
	 */
	public WireItem {
		sources = List.copyOf(sources);
	}

	/**
	 * What it may be used for: what its fields say, or what its words say if that is
	 * graver.
	 * @return the graver of the two
	 */
	public ReportStatus status() {
		ReportStatus said = said().status();
		return (said.compareTo(this.stamp.status()) > 0) ? said : this.stamp.status();
	}

	/**
	 * What it says that it does to the version before. Who takes an item back puts
	 * nothing right with it, even under a headline that still says so.
	 * @return null if neither a field nor headline and note say so
	 */
	public @Nullable Correction correction() {
		if (status() == ReportStatus.WITHDRAWN) {
			return null;
		}
		Correction said = said().correction();
		Correction stated = this.stamp.correction();
		return (stated == null || (said != null && said.putsRight())) ? said : stated;
	}

	/**
	 * Whether it says that what it takes back was wrong, and not just that the item goes.
	 * @return true if it is withdrawn and its note or headline says so
	 */
	public boolean isRepudiating() {
		return status() == ReportStatus.WITHDRAWN && said().repudiates();
	}

	/**
	 * The name of the report that it is a version of: a notice of its own that takes back
	 * or puts right an earlier item belongs to that one.
	 * @return the publisher's own name for the report
	 */
	public String report() {
		Correction correction = correction();
		boolean changes = status() != ReportStatus.USABLE || (correction != null && correction.putsRight());
		return (this.previous != null && changes) ? this.previous : this.guid;
	}

	private Said said() {
		return Signals.in(this.headline, this.note);
	}

}
