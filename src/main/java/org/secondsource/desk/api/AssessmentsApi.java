package org.secondsource.desk.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.Assessor;
import org.secondsource.assessment.Dossier;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Judges a dossier that somebody brings.
 */
@RestController
@RequestMapping("/api/assessments")
@Tag(name = "Assessments", description = "A dossier in, its assessment out; nothing is stored.")
class AssessmentsApi {

	private static final String EXAMPLE = """
			{"claim": {"id": "dmeir-killed", "incident": "dmeir", "effect": "KILLED", "population": "cement workers",
			  "scope": "Dmeir, 4 to 9 April 2016", "gravity": "ATROCITY", "sentence": "Cement workers killed at Dmeir"},
			 "incident": {"id": "dmeir", "title": "Dmeir", "place": "Dmeir, Syria", "live": true, "desk": "middleeast",
			  "occurred": {"start": "2016-04-04T00:00:00Z", "end": "2016-04-05T00:00:00Z"}, "parties": [],
			  "authorities": []},
			 "parties": ["syrian-army"],
			 "citations": [{"id": "c1", "report": "r-1", "version": 1, "carrier": "reuters", "mode": "ASSERTS",
			  "published": {"start": "2016-04-08T10:00:00Z", "end": "2016-04-08T10:00:00Z"}, "wording": "at least 175",
			  "origin": "syrian-army", "via": [], "hearing": "RELAYED", "hedge": "NONE", "admission": false,
			  "eyewitness": false, "recorded": false, "repudiates": false, "credibility": 6, "excerpt": ""}],
			 "reports": [{"report": "r-1", "number": 1, "source": "reuters", "guid": "https://wire.example/1",
			  "published": {"start": "2016-04-08T10:00:00Z", "end": "2016-04-08T10:00:00Z"}, "status": "USABLE",
			  "repudiates": false, "headline": "175 killed"}],
			 "sources": [{"id": "reuters", "name": "Reuters", "kind": "AGENCY", "aliases": [], "voice": "reuters",
			  "side": "reuters", "reliability": "B"},
			  {"id": "syrian-army", "name": "the Syrian army", "kind": "ARMED_PARTY", "aliases": [],
			  "voice": "syrian-army", "side": "syrian-army", "reliability": "D"}],
			 "notices": {}, "enquiries": [], "answers": [], "asked": "2016-04-08T12:00:00Z"}""";

	private final Assessor assessor;

	private final DossierForm form;

	AssessmentsApi(Assessor assessor, ObjectMapper mapper) {
		this.assessor = assessor;
		this.form = new DossierForm(mapper);
	}

	@PostMapping
	@Operation(summary = "Judges a dossier", description = "Grade, range, findings and outcome of everything that the "
			+ "dossier holds, by the rules in force, as of the time “asked”. A citation's wording may be written as its "
			+ "words: “at least 175”. Lists that are left out are empty. The same dossier always gets the same answer.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
							schema = @Schema(implementation = Dossier.class), examples = @ExampleObject(EXAMPLE))))
	Assessment assess(@RequestBody byte[] body) {
		return this.assessor.assess(this.form.read(body));
	}

}
