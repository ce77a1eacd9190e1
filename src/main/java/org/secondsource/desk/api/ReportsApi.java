package org.secondsource.desk.api;

import java.net.URI;
import java.security.Principal;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.secondsource.desk.filing.Withdrawing;
import org.secondsource.report.Document;
import org.secondsource.report.Filing;
import org.secondsource.report.ReportArchive;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportStatus;
import org.secondsource.report.ReportVersion;
import org.secondsource.report.UnknownReport;
import org.secondsource.verification.TakingReports;
import org.springframework.http.HttpHeaders;
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

	private final TakingReports taking;

	private final Withdrawing withdrawing;

	private final ReportArchive reports;

	private final Incoming incoming;

	private final Figures figures;

	ReportsApi(TakingReports taking, Withdrawing withdrawing, ReportArchive reports, Incoming incoming,
			Figures figures) {
		this.taking = taking;
		this.withdrawing = withdrawing;
		this.reports = reports;
		this.incoming = incoming;
		this.figures = figures;
	}

	@PostMapping
	@Operation(summary = "Takes a report in",
			description = "A ninjs item of version 1.0 to 3.1, or the plain text of an "
					+ "article whose first line is its headline. 201 with the accounts that its text seems to give: proposals, "
					+ "which a person files as citations. A repeat answers 200 with the same. Versions may come in any order; "
					+ "a canceled one withdraws the report, and every claim that stood on it is judged again.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = {
							@Content(mediaType = Forms.NINJS, schema = @Schema(type = "object"),
									examples = @ExampleObject("""
											{"uri": "https://wire.example/1", "version": "1", "pubstatus": "usable",
											 "versioncreated": "2016-04-08T10:00:00Z", "headline": "Ten workers killed",
											 "body_text": "At least 10 workers were killed, a monitor said.",
											 "infosources": [{"name": "Reuters"}]}""")),
							@Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object")),
							@Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")) }))
	ResponseEntity<ReportView> take(@RequestBody byte[] body,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.CONTENT_TYPE,
					required = false) @Nullable String form,
			@Parameter(description = "Who published it: id, name or alias; needed where the item does not say") //
			@RequestParam(required = false) @Nullable String source,
			@Parameter(description = "For plain text: the publisher's own name for it, usually its address") //
			@RequestParam(required = false) @Nullable String guid,
			@Parameter(description = "For plain text: an instant with its zone, or a date") //
			@RequestParam(required = false) @Nullable String published, Principal person) {
		MediaType type = Forms.report(form);
		Incoming.Item item = this.incoming.read(new Document(body, type.toString()), type,
				new Incoming.Told(source, guid, published));
		if (item.report().status() != ReportStatus.USABLE) {
			this.withdrawing.requireRight(person.getName());
		}
		Filing filing = this.taking.take(item.report(), person.getName());
		ReportView view = view(filing.version(), item.correction());
		return filing.repeated() ? ResponseEntity.ok(view)
				: ResponseEntity.created(URI.create("/api/reports/" + view.id())).body(view);
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
		return versions.stream().map((version) -> view(version, this.incoming.isCorrection(version))).toList();
	}

	private ReportView view(ReportVersion version, boolean correction) {
		String text = version.headline() + "\n" + ((version.text() != null) ? version.text() : "");
		return ReportView.of(version, correction, this.figures.in(text));
	}

}
