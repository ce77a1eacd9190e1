package org.secondsource.desk.api;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a text seems to say, nothing stored.
 */
@RestController
@RequestMapping("/api/extractions")
@Tag(name = "Extractions", description = "What a text seems to say; a person confirms it before anything is filed.")
class ExtractionsApi {

	private final Figures figures;

	ExtractionsApi(Figures figures) {
		this.figures = figures;
	}

	@PostMapping
	@Operation(summary = "Finds the figures in a text",
			description = "Counts of people with their effect and who is credited with each. Nothing is stored.")
	Extraction extract(@RequestBody String text,
			@RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String form) {
		Forms.text(form);
		return new Extraction(this.figures.in(text), List.of());
	}

	/**
	 * What was found in a text.
	 *
	 * @param figures the counts of people
	 * @param statements what else is asserted; none are read yet
	 */
	@Schema(name = "Extraction")
	record Extraction(List<FigureView> figures, List<String> statements) {
	}

}
