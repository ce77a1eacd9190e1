package org.secondsource.desk.api;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.secondsource.desk.filing.NamedSources;
import org.secondsource.desk.filing.When;
import org.secondsource.report.Document;
import org.secondsource.report.NewReport;
import org.secondsource.report.Period;
import org.secondsource.report.ReportArchive;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportVersion;
import org.secondsource.report.format.Formats;
import org.secondsource.report.format.ReadItem;
import org.secondsource.report.format.UnreadableItem;
import org.secondsource.report.format.WireItem;
import org.secondsource.source.ProposedSources;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.springframework.stereotype.Component;

/**
 * Reads what comes in into reports.
 */
@Component
class Incoming {

	private final NamedSources sources;

	private final ReportArchive reports;

	private final ProposedSources proposed;

	private final Clock clock;

	Incoming(NamedSources sources, ReportArchive reports, ProposedSources proposed, Clock clock) {
		this.proposed = proposed;
		this.sources = sources;
		this.reports = reports;
		this.clock = clock;
	}

	List<ReadItem> read(Document document) {
		List<ReadItem> items = Formats.read(document);
		if (items.isEmpty()) {
			throw new UnreadableItem("The document has no item. Send one that has.");
		}
		return items;
	}

	NewReport report(ReadItem read, Told told) {
		WireItem item = read.item();
		SourceId source = (told.source() != null) ? this.sources.id(told.source())
				: publisher(item.sources(), told.door());
		String guid = item.guid().startsWith("text:") ? Given.or(told.guid(), item.guid()) : item.report();
		Period published = (told.published() != null) ? When.read(told.published()) : item.published();
		return new NewReport(source, guid,
				(published != null) ? published : untimed(ReportId.of(source, guid), read.document()), item.status(),
				item.isRepudiating(), item.headline(), item.text(), read.document(), item.correction(),
				item.stamp().embargoedUntil());
	}

	/** The same document without a time is the same version whenever it comes again. */
	private Period untimed(ReportId report, Document document) {
		return this.reports.published(report, document).orElseGet(() -> Period.at(this.clock.instant()));
	}

	private SourceId publisher(List<String> names, String door) {
		return names.stream()
			.map(this.sources::find)
			.flatMap(Optional::stream)
			.map(Source::id)
			.findFirst()
			.orElseThrow(() -> unknown(names, door));
	}

	private UnreadableItem unknown(List<String> names, String door) {
		names.stream().findFirst().ifPresent((name) -> this.proposed.propose(name, door));
		return new UnreadableItem((names.isEmpty() ? "The item does not say who published it."
				: "Nobody of “" + String.join("”, “", names) + "” is a source on file.")
				+ " Name the source in the parameter “source”, or register it with POST /api/sources first.");
	}

	/**
	 * What the caller tells beside the document.
	 *
	 * @param source who published it
	 * @param guid the publisher's own name for it
	 * @param published when
	 * @param door by which door it comes
	 */
	record Told(@Nullable String source, @Nullable String guid, @Nullable String published, String door) {
	}

}
