package org.secondsource.desk.api;

import java.security.Principal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.secondsource.verification.Commenting;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * What people say to each other about a claim.
 */
@RestController
@Tag(name = "Claims")
class CommentsApi {

	private final Commenting commenting;

	CommentsApi(Commenting commenting) {
		this.commenting = commenting;
	}

	@PostMapping("/api/claims/{id}/comments")
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Comments on a claim",
			description = "Plain text of up to 4,000 characters, for whoever works on the claim. It is no evidence: "
					+ "nothing is assessed. A comment is corrected by another comment.")
	ClaimView.Comment comment(@PathVariable String id, @RequestBody CommentForm form, Principal person) {
		FiledFact filed = this.commenting.comment(new ClaimId(id), Given.required(form.text(), "text"),
				person.getName());
		return ClaimViews.comment(filed, (Fact.Commented) filed.fact());
	}

	/**
	 * A comment as it is written.
	 *
	 * @param text the words, as plain text
	 */
	@Schema(name = "NewComment", example = """
			{"text": "The hospital rings back at six."}""")
	record CommentForm(@Nullable String text) {
	}

}
