package org.secondsource.desk.api;

import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Act;
import org.secondsource.report.Document;
import org.secondsource.report.Filing;
import org.secondsource.report.ReportArchive;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportVersion;
import org.secondsource.report.UnknownReport;
import org.secondsource.report.format.ReadItem;
import org.secondsource.verification.Received;
import org.secondsource.verification.ReceivingReports;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What sources published.
 */
@RestController
@RequestMapping("/api/reports")
@Tag(name = "Reports", description = "What sources published, each version as it came.")
class ReportsApi {

	private static final int HELD = 500;

	private final ReceivingReports receiving;

	private final ReportArchive reports;

	private final Incoming incoming;

	private final Figures figures;

	ReportsApi(ReceivingReports receiving, ReportArchive reports, Incoming incoming, Figures figures) {
		this.receiving = receiving;
		this.reports = reports;
		this.incoming = incoming;
		this.figures = figures;
	}

	@PostMapping
	@Operation(summary = "Takes a report in",
			description = "A ninjs item of version 1.0 to 3.1 (the media type's parameter version makes it strict), dpa's "
					+ "digital wires, NewsML-G2, RSS, Atom, or the plain text of an article whose first line is its "
					+ "headline. 201 with the accounts that its text seems to give: proposals, "
					+ "which a person files as citations. A repeat answers 200 with the same. Versions may come in any order; "
					+ "a canceled one withdraws the report, and every claim that stood on it is judged again. What "
					+ "would change what stands and comes from somebody who does not speak for its source is held: 202, and "
					+ "a person confirms it first. A feed or a message with several items answers 207 with what "
					+ "became of each.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = {
							@Content(mediaType = Forms.NINJS, schema = @Schema(type = "object"),
									examples = @ExampleObject("""
											{"uri": "https://wire.example/1", "version": "1", "pubstatus": "usable",
											 "versioncreated": "2016-04-08T10:00:00Z", "headline": "Ten workers killed",
											 "body_text": "At least 10 workers were killed, a monitor said.",
											 "infosource": [{"name": "Reuters"}]}""")),
							@Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object")),
							@Content(mediaType = MediaType.APPLICATION_XML_VALUE, schema = @Schema(type = "string")),
							@Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")) }))
	ResponseEntity<?> take(@RequestBody byte[] body,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.CONTENT_TYPE,
					required = false) @Nullable String form,
			@Parameter(description = "Who published it: id, name or alias; needed where the item does not say") //
			@RequestParam(required = false) @Nullable String source,
			@Parameter(description = "For plain text: the publisher's own name for it, usually its address") //
			@RequestParam(required = false) @Nullable String guid,
			@Parameter(description = "For plain text: an instant with its zone, or a date") //
			@RequestParam(required = false) @Nullable String published, Principal person) {
		MediaType type = Forms.report(form);
		Incoming.Told told = new Incoming.Told(source, guid, published, person.getName());
		List<ReadItem> items = this.incoming.read(new Document(body, type.toString()));
		if (items.size() > 1) {
			return ResponseEntity.status(HttpStatus.MULTI_STATUS)
				.body(items.stream().map((item) -> result(item, told)).toList());
		}
		Received received = receive(items.get(0), told);
		Filing filing = received.filing();
		if (filing == null) {
			return ResponseEntity.accepted().body(HeldItemView.of(Objects.requireNonNull(received.held())));
		}
		ReportView view = view(filing.version());
		return filing.repeated() ? ResponseEntity.ok(view)
				: ResponseEntity.created(URI.create("/api/reports/" + view.id())).body(view);
	}

	private Received receive(ReadItem item, Incoming.Told told) {
		return this.receiving.receive(this.incoming.report(item, told), told.door());
	}

	/** Each item of several is taken, held or refused by itself. */
	private ItemView result(ReadItem item, Incoming.Told told) {
		String guid = item.item().guid();
		try {
			Received received = receive(item, told);
			Filing filing = received.filing();
			return (filing != null) ? ItemView.taken(guid, view(filing.version()), filing.repeated())
					: ItemView.held(guid, HeldItemView.of(Objects.requireNonNull(received.held())));
		}
		catch (IllegalArgumentException ex) {
			return ItemView.refused(guid, String.valueOf(ex.getMessage()));
		}
	}

	@GetMapping("/held")
	@Operation(summary = "Lists what waits to be confirmed",
			description = "Versions that came by a door which does not speak for their source, and would change what "
					+ "stands. Each has a task in Tasklist; the oldest first.")
	List<HeldItemView> held() {
		return this.receiving.waiting(HELD).stream().map(HeldItemView::of).toList();
	}

	@PostMapping("/held/{id}")
	@Operation(summary = "Confirms or refuses what is held",
			description = "CONFIRM takes it in, as if its publisher's own door had brought it; REJECT refuses it. With a "
					+ "reason; open to the desk that its task is for.")
	HeldItemView settle(@PathVariable String id, @RequestBody SettlementForm form, Principal person) {
		return HeldItemView.of(this.receiving.settle(id, Given.required(form.act(), "act"), Given.or(form.reason(), ""),
				person.getName()));
	}

	@GetMapping("/{id}")
	@Operation(summary = "Shows a report's versions",
			description = "In the order of their publication, each with the " + "accounts that its text seems to give.")
	List<ReportView> one(@PathVariable String id) {
		ReportId report = new ReportId(id);
		List<ReportVersion> versions = this.reports.versions(report);
		if (versions.isEmpty()) {
			throw new UnknownReport(report);
		}
		return versions.stream().map(this::view).toList();
	}

	private ReportView view(ReportVersion version) {
		String text = version.headline() + "\n" + ((version.text() != null) ? version.text() : "");
		return ReportView.of(version, this.figures.in(text));
	}

	/**
	 * What becomes of a held item.
	 *
	 * @param act CONFIRM or REJECT
	 * @param reason what shows it
	 */
	@Schema(name = "Settlement", example = """
			{"act": "REJECT", "reason": "The agency's desk says it sent no kill."}""")
	record SettlementForm(@Nullable Act act, @Nullable String reason) {
	}

}
