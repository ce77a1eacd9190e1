package org.secondsource.desk.attachment;

import jakarta.servlet.http.HttpServletResponse;

import org.secondsource.claim.ClaimId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Attached files, for people who are signed in.
 */
@Controller
class AttachmentPage {

	private final Serving serving;

	AttachmentPage(Serving serving) {
		this.serving = serving;
	}

	@GetMapping("/claims/{id}/attachments/{hash}")
	ResponseEntity<byte[]> original(@PathVariable String id, @PathVariable String hash, HttpServletResponse response) {
		return this.serving.original(new ClaimId(id), hash, response);
	}

	@GetMapping("/claims/{id}/attachments/{hash}/picture")
	ResponseEntity<byte[]> picture(@PathVariable String id, @PathVariable String hash, HttpServletResponse response) {
		return this.serving.picture(new ClaimId(id), hash, response);
	}

}
