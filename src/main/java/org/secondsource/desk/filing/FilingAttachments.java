package org.secondsource.desk.filing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.secondsource.attachment.Attachments;
import org.secondsource.attachment.ReceivedFile;
import org.secondsource.attachment.Receiving;
import org.secondsource.claim.Attachment;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.secondsource.attachment.UnknownAttachment;
import org.secondsource.verification.Attaching;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files the pictures and documents that people send, and finds them again.
 */
@Component
public class FilingAttachments {

	private static final int LONGEST_NOTE = 1_000;

	private final Receiving receiving;

	private final Attachments attachments;

	private final Attaching attaching;

	private final ClaimLedger claims;

	FilingAttachments(Receiving receiving, Attachments attachments, Attaching attaching, ClaimLedger claims) {
		this.receiving = receiving;
		this.attachments = attachments;
		this.attaching = attaching;
		this.claims = claims;
	}

	/**
	 * Files what was sent.
	 * @param claim the claim
	 * @param sent the file
	 * @param note what it shows; may be left out
	 * @param citation the citation that it bears out; left out for the claim as a whole
	 * @param by the person's user id
	 * @return what was filed, or for a repeat what was filed first
	 * @throws IOException if it stops coming
	 * @throws IllegalArgumentException if it is not taken, with what to do
	 * @throws org.secondsource.verification.Refused if it cannot be filed now
	 * @throws org.secondsource.claim.UnknownClaim if there is no such claim
	 */
	public FiledFact file(ClaimId claim, MultipartFile sent, @Nullable String note, @Nullable String citation,
			String by) throws IOException {
		String words = Text.given(note).orElse("");
		if (words.length() > LONGEST_NOTE) {
			throw new IllegalArgumentException("The note has " + words.length() + " characters, more than "
					+ LONGEST_NOTE + ". Say in a sentence what the file shows; the rest is a comment.");
		}
		this.claims.state(claim);
		ReceivedFile file = received(sent);
		this.attachments.keep(file);
		return this.attaching.attach(claim, new Fact.AttachmentFiled(file.hash(), file.name(), file.kind().mediaType(),
				file.bytes().length, words, Text.given(citation).orElse(null)), by);
	}

	/**
	 * What is attached to a claim under a hash.
	 * @param claim the claim
	 * @param hash the SHA-256 of its bytes
	 * @return the file as it was filed
	 * @throws UnknownAttachment if the claim has none
	 */
	public Fact.AttachmentFiled find(ClaimId claim, String hash) {
		return Attachment.of(this.claims.facts(claim))
			.stream()
			.map(Attachment::file)
			.filter((file) -> file.hash().equals(hash))
			.findFirst()
			.orElseThrow(() -> new UnknownAttachment(hash));
	}

	private ReceivedFile received(MultipartFile sent) throws IOException {
		try (InputStream content = sent.getInputStream()) {
			return this.receiving.receive(Objects.requireNonNullElse(sent.getOriginalFilename(), ""),
					sent.getContentType(), content);
		}
	}

}
