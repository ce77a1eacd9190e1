package org.secondsource.desk.api;

import java.security.Principal;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.secondsource.desk.filing.OpeningSeals;
import org.secondsource.desk.filing.When;
import org.secondsource.report.ReportId;
import org.secondsource.report.ReportVersion;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What was sealed after a mandatory kill.
 */
@RestController
@RequestMapping("/api/reports/{id}/openings")
@Tag(name = "Reports", description = "What sources published, each version as it came.")
class SealedReportsApi {

	private final OpeningSeals seals;

	SealedReportsApi(OpeningSeals seals) {
		this.seals = seals;
	}

	@PostMapping
	@Operation(summary = "Opens a sealed report",
			description = "Shows its words once, to a senior editor who gives a reason; the opening is noted, and the "
					+ "report stays sealed.")
	List<SealedView> open(@PathVariable String id, @RequestBody OpeningForm form, Principal reader) {
		return this.seals.open(new ReportId(id), form.reason(), reader.getName()).stream().map(SealedView::of).toList();
	}

	/**
	 * An opening.
	 *
	 * @param reason why
	 */
	@Schema(name = "Opening", example = """
			{"reason": "The lawyers ask what exactly we had quoted."}""")
	record OpeningForm(@Nullable String reason) {
	}

	/**
	 * A version of a sealed report.
	 *
	 * @param version counts the versions as they came to us, from 1
	 * @param published when
	 * @param headline as published
	 * @param text as published
	 */
	@Schema(name = "SealedReport")
	record SealedView(int version, String published, String headline, @Nullable String text) {

		static SealedView of(ReportVersion version) {
			return new SealedView(version.number(), When.write(version.published()), version.headline(),
					version.text());
		}

	}

}
