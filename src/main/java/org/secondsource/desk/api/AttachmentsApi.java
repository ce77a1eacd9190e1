package org.secondsource.desk.api;

import java.io.IOException;
import java.net.URI;
import java.security.Principal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.secondsource.desk.attachment.Serving;
import org.secondsource.desk.filing.FilingAttachments;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Pictures and documents as evidence.
 */
@RestController
@RequestMapping("/api/claims/{id}/attachments")
@Tag(name = "Attachments", description = "Pictures (JPEG, PNG, GIF, WebP) and PDFs as evidence, kept as they came.")
class AttachmentsApi {

	private final FilingAttachments attachments;

	private final ClaimViews views;

	private final Serving serving;

	AttachmentsApi(FilingAttachments attachments, ClaimViews views, Serving serving) {
		this.attachments = attachments;
		this.views = views;
		this.serving = serving;
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(summary = "Attaches a file to a claim",
			description = "A JPEG, PNG, GIF or WebP picture or a PDF, as the "
					+ "part “file”. What it is, is seen from its bytes; a type that is claimed otherwise is refused. The same "
					+ "file again answers what is attached already.")
	ResponseEntity<ClaimView.Attached> attach(@PathVariable String id, @RequestPart("file") MultipartFile file,
			@Parameter(description = "what it shows") @RequestParam(required = false) @Nullable String note,
			@Parameter(description = "the id of the citation that it bears out") @RequestParam(
					required = false) @Nullable String citation,
			Principal person) throws IOException {
		ClaimId claim = new ClaimId(id);
		FiledFact filed = this.attachments.file(claim, file, note, citation, person.getName());
		String hash = ((Fact.AttachmentFiled) filed.fact()).hash();
		return ResponseEntity.created(URI.create("/api/claims/" + claim + "/attachments/" + hash))
			.body(this.views.attached(claim, hash));
	}

	@GetMapping("/{hash}")
	@Operation(summary = "Fetches an attached file", description = "Byte for byte as it came, to be saved.")
	ResponseEntity<byte[]> original(@PathVariable String id,
			@Parameter(description = "SHA-256 of its bytes, as the claim lists it") @PathVariable String hash,
			HttpServletResponse response) {
		return this.serving.original(new ClaimId(id), hash, response);
	}

}
