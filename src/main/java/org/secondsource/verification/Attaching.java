package org.secondsource.verification;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.secondsource.claim.Attachment;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;

/**
 * Attaches pictures and documents to claims. People look at them, the rules do not:
 * nothing is assessed.
 */
@Component
@Transactional
public class Attaching {

	private final ClaimLedger claims;

	private final Assessing assessing;

	Attaching(ClaimLedger claims, Assessing assessing) {
		this.claims = claims;
		this.assessing = assessing;
	}

	/**
	 * Attaches a file whose bytes are kept.
	 * @param id the claim
	 * @param file the file; attached already, it is bound to its citation, if it is not
	 * yet
	 * @param by who attaches it
	 * @return what was filed, or for a repeat what was filed first
	 * @throws Refused if the claim has ended or has no such citation
	 */
	public FiledFact attach(ClaimId id, Fact.AttachmentFiled file, String by) {
		return this.claims.locked(id, (claim) -> {
			FilingEvidence.refuseIfEnded(claim.phase());
			List<FiledFact> facts = this.claims.facts(id);
			String citation = file.citation();
			refuseUnlessCited(citation, facts);
			return Attachment.of(facts)
				.stream()
				.filter((one) -> one.file().hash().equals(file.hash()))
				.filter((one) -> citation == null || one.citations().contains(citation))
				.map(Attachment::first)
				.findFirst()
				.orElseGet(() -> this.assessing.note(id, file, by));
		});
	}

	static Attachment find(List<FiledFact> facts, String hash) {
		return Attachment.of(facts)
			.stream()
			.filter((one) -> one.file().hash().equals(hash))
			.findFirst()
			.orElseThrow(() -> new Refused(List
				.of("The claim has no attachment “" + hash + "”. Attach the file first; nothing was changed.")));
	}

	private static void refuseUnlessCited(@Nullable String citation, List<FiledFact> facts) {
		boolean cited = citation == null || facts.stream()
			.anyMatch(
					(one) -> one.fact() instanceof Fact.CitationFiled filed && filed.citation().id().equals(citation));
		if (!cited) {
			throw new Refused(List.of("The claim has no citation “" + citation
					+ "”. Attach the file to one that it has, or to the claim as a whole."));
		}
	}

}
