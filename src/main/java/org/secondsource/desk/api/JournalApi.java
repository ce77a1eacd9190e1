package org.secondsource.desk.api;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.secondsource.desk.filing.When;
import org.secondsource.journal.Anchor;
import org.secondsource.journal.Anchors;
import org.secondsource.journal.JournalExport;
import org.secondsource.journal.Verification;
import org.secondsource.journal.Verifications;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The journal for those who keep it outside, and want to know whether it is whole.
 */
@RestController
@RequestMapping("/api/journal")
@Tag(name = "Journal", description = "Who filed or decided what, when and why, in chains that show any change.")
class JournalApi {

	private static final int MOST = 1000;

	private final JournalExport export;

	private final Anchors anchors;

	private final Verifications verifications;

	JournalApi(JournalExport export, Anchors anchors, Verifications verifications) {
		this.export = export;
		this.anchors = anchors;
		this.verifications = verifications;
	}

	@GetMapping
	@Operation(summary = "Exports entries", description = "One line of JSON an entry, chain by chain, in the form that "
			+ "docs/journal.md describes and shows how to verify. Of one chain only all entries can be verified alone.")
	@ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_NDJSON_VALUE))
	void entries(
			@Parameter(description = "claim/ and a claim's id, or administration; all chains if left out",
					example = "claim/dmeir-killed") @RequestParam(defaultValue = "") String chain,
			@Parameter(description = "written then or later: a time with its zone, or a date",
					example = "2016-04-08") @RequestParam(defaultValue = "") String from,
			@Parameter(description = "written before then, or on that date at the latest",
					example = "2016-04-09") @RequestParam(defaultValue = "") String to,
			HttpServletResponse response) throws IOException {
		JournalExport.Which which = new JournalExport.Which(chain.isBlank() ? null : chain.strip(), from(from), to(to));
		this.export.entries(which, lines(response));
	}

	@GetMapping("/anchors")
	@Operation(summary = "Lists the anchors",
			description = "In their order. Keep them elsewhere: the fingerprint of one vouches for all that was "
					+ "written before it.")
	List<Anchor> anchors(
			@Parameter(description = "the number of the last one seen") @RequestParam(defaultValue = "0") int after) {
		return this.anchors.after(after, MOST);
	}

	@GetMapping("/anchors/{number}")
	@Operation(summary = "Shows what an anchor saw", description = "One line of JSON for each chain that had changed.")
	@ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_NDJSON_VALUE))
	void anchor(@PathVariable int number, HttpServletResponse response) throws IOException {
		this.export.heads(number, lines(response));
	}

	@PostMapping("/verification")
	@Operation(summary = "Verifies the journal",
			description = "Reads all of it, which takes about a minute for a million entries, and names what is not as "
					+ "it was written. Who asks while it is being verified gets the same answer.")
	Verification verify(Principal person) {
		return this.verifications.start(person.getName()).await();
	}

	private static Writer lines(HttpServletResponse response) throws IOException {
		response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		return response.getWriter();
	}

	private static @Nullable Instant from(String text) {
		return text.isBlank() ? null : When.read(text).start();
	}

	private static @Nullable Instant to(String text) {
		return text.isBlank() ? null : When.read(text).end();
	}

}
