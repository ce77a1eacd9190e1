package org.secondsource.desk.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.secondsource.desk.filing.NamedSources;
import org.secondsource.desk.filing.When;
import org.secondsource.report.Document;
import org.secondsource.report.NewReport;
import org.secondsource.report.Period;
import org.secondsource.report.ReportArchive;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportStatus;
import org.secondsource.report.format.Ninjs;
import org.secondsource.report.format.UnreadableItem;
import org.secondsource.report.format.WireItem;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Reads what comes in into reports.
 */
@Component
class Incoming {

	private final NamedSources sources;

	private final ReportArchive reports;

	private final Clock clock;

	Incoming(NamedSources sources, ReportArchive reports, Clock clock) {
		this.sources = sources;
		this.reports = reports;
		this.clock = clock;
	}

	NewReport read(Document document, MediaType type, Told told) {
		return MediaType.TEXT_PLAIN.includes(type) ? text(document, type.getCharset(), told) : ninjs(document, told);
	}

	private NewReport ninjs(Document document, Told told) {
		WireItem item = Ninjs.read(document.bytes());
		SourceId source = (told.source() != null) ? this.sources.id(told.source()) : publisher(item.sources());
		return item(item, source, document, told);
	}

	private NewReport text(Document document, @Nullable Charset charset, Told told) {
		String text = decoded(document, Objects.requireNonNullElse(charset, StandardCharsets.UTF_8)).strip();
		if (text.isEmpty()) {
			throw new UnreadableItem("The text is empty. Send the article, its headline on the first line.");
		}
		SourceId source = this.sources.id(Given.required(told.source(), "source"));
		int end = text.indexOf('\n');
		WireItem item = plain(Given.or(told.guid(), "text:" + document.hash()),
				((end < 0) ? text : text.substring(0, end)).strip(), (end < 0) ? null : text.substring(end).strip());
		return item(item, source, document, told);
	}

	private static WireItem plain(String guid, String headline, @Nullable String text) {
		return new WireItem(guid, null, ReportStatus.USABLE, null, headline, text, "", List.of());
	}

	private NewReport item(WireItem item, SourceId source, Document document, Told told) {
		Period published = (told.published() != null) ? When.read(told.published()) : item.published();
		return new NewReport(source, item.guid(),
				(published != null) ? published : untimed(ReportId.of(source, item.guid()), document), item.status(),
				item.isRepudiating(), item.headline(), item.text(), document, item.correction());
	}

	/** The same document without a time is the same version whenever it comes again. */
	private Period untimed(ReportId report, Document document) {
		return this.reports.published(report, document).orElseGet(() -> Period.at(this.clock.instant()));
	}

	private SourceId publisher(List<String> names) {
		return names.stream()
			.map(this.sources::find)
			.flatMap(Optional::stream)
			.map(Source::id)
			.findFirst()
			.orElseThrow(() -> new UnreadableItem((names.isEmpty() ? "The item does not say who published it."
					: "Nobody of “" + String.join("”, “", names) + "” is a source on file.")
					+ " Name the source in the parameter “source”, or register it with POST /api/sources first."));
	}

	private static String decoded(Document document, Charset charset) {
		try {
			return charset.newDecoder().decode(ByteBuffer.wrap(document.bytes())).toString().replace("\r\n", "\n");
		}
		catch (CharacterCodingException ex) {
			throw new UnreadableItem("The text is not in " + charset
					+ ". Say its encoding: Content-Type: text/plain; charset=..., or send it in UTF-8.");
		}
	}

	/**
	 * What the caller tells beside the document.
	 *
	 * @param source who published it
	 * @param guid the publisher's own name for it
	 * @param published when
	 */
	record Told(@Nullable String source, @Nullable String guid, @Nullable String published) {
	}

}
