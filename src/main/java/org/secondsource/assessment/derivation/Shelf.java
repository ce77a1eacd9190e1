package org.secondsource.assessment.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Citation;
import org.secondsource.report.Period;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportStatus;
import org.secondsource.report.ReportVersion;

/**
 * What is on file: neither withdrawn, nor replaced, nor withheld. A kill takes every
 * version made up to it, in whatever order they came in; what cannot be told to be later
 * goes too.
 */
final class Shelf {

	private static final Comparator<ReportVersion> IN_TIME = Comparator
		.comparing((ReportVersion version) -> version.published().start())
		.thenComparing((version) -> version.published().end())
		.thenComparing(ReportVersion::number);

	private final Map<ReportId, List<ReportVersion>> versions = new HashMap<>();

	Shelf(Collection<ReportVersion> reports) {
		for (ReportVersion version : reports) {
			this.versions.merge(version.report(), List.of(version), Shelf::joined);
		}
	}

	Place placeOf(Citation citation) {
		ReportId report = citation.report();
		if (report == null) {
			return Place.ON_FILE;
		}
		List<ReportVersion> all = this.versions.getOrDefault(report, List.of());
		return all.stream()
			.filter((version) -> version.number() == citation.version())
			.findFirst()
			.map((version) -> placeOf(version, all))
			.orElse(Place.ON_FILE);
	}

	/** The newest version of its report, if that took this citation's place. */
	@Nullable ReportVersion replacementOf(Citation citation) {
		ReportId report = citation.report();
		return (report == null || placeOf(citation) != Place.REPLACED) ? null
				: this.versions.getOrDefault(report, List.of())
					.stream()
					.filter((version) -> version.status() == ReportStatus.USABLE)
					.max(IN_TIME)
					.orElse(null);
	}

	/** A text that is sent again replaces nothing. */
	private static boolean saysTheSame(ReportVersion one, ReportVersion other) {
		return one.text() != null && one.text().equals(other.text()) && one.headline().equals(other.headline());
	}

	boolean isOnFile(Citation citation) {
		return placeOf(citation) == Place.ON_FILE;
	}

	/** The notice that took this citation's report back, if its publisher gave one. */
	@Nullable ReportVersion killOf(Citation citation) {
		ReportId report = citation.report();
		return (report == null) ? null
				: this.versions.getOrDefault(report, List.of())
					.stream()
					.filter((version) -> version.status() == ReportStatus.WITHDRAWN)
					.filter((kill) -> !kill.published().isBefore(citation.published()))
					.min(IN_TIME)
					.orElse(null);
	}

	/** Whether its report stands again after a kill that came before this version. */
	boolean standsAfterAKill(Citation citation) {
		ReportId report = citation.report();
		return report != null && isOnFile(citation)
				&& this.versions.getOrDefault(report, List.of())
					.stream()
					.anyMatch((version) -> version.status() == ReportStatus.WITHDRAWN
							&& version.published().isBefore(citation.published()));
	}

	/** When a report was first published; null if none of its versions is known. */
	@Nullable Period firstPublished(ReportId report) {
		return this.versions.getOrDefault(report, List.of())
			.stream()
			.map(ReportVersion::published)
			.reduce(Period::earliest)
			.orElse(null);
	}

	private static Place placeOf(ReportVersion version, List<ReportVersion> all) {
		Place place = (version.status() == ReportStatus.WITHHELD) ? Place.WITHHELD : Place.ON_FILE;
		for (ReportVersion other : all) {
			if (other.status() == ReportStatus.WITHDRAWN && !other.published().isBefore(version.published())) {
				return Place.WITHDRAWN;
			}
			if (IN_TIME.compare(other, version) > 0) {
				place = switch (other.status()) {
					case USABLE -> saysTheSame(version, other) ? place : Place.REPLACED;
					case WITHHELD -> (place == Place.ON_FILE) ? Place.WITHHELD : place;
					case WITHDRAWN -> place;
				};
			}
		}
		return place;
	}

	private static List<ReportVersion> joined(List<ReportVersion> one, List<ReportVersion> other) {
		List<ReportVersion> all = new ArrayList<>(one);
		all.addAll(other);
		return all;
	}

	/**
	 * Where a version of a report is.
	 */
	enum Place {

		ON_FILE, WITHHELD, REPLACED, WITHDRAWN

	}

}
