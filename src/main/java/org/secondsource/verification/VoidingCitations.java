package org.secondsource.verification;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.secondsource.claim.Citations;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;

/**
 * People void citations that were filed by mistake, and restore them: the claim is
 * assessed at once without them, or with them, as if they had never been filed or never
 * been voided.
 */
@Component
@Transactional
public class VoidingCitations {

	private final Cases cases;

	private final Assessing assessing;

	private final Staff staff;

	VoidingCitations(Cases cases, Assessing assessing, Staff staff) {
		this.cases = cases;
		this.assessing = assessing;
		this.staff = staff;
	}

	/**
	 * Voids a citation.
	 * @param claim the claim
	 * @param citation the citation's id
	 * @param reason why
	 * @param by the person's user id
	 * @return the case, assessed without it
	 * @throws Refused if no reason is given, it is not this person's to do, or no such
	 * citation counts
	 */
	public Case strike(ClaimId claim, String citation, String reason, String by) {
		return this.assessing.file(claim, by, (now) -> {
			require(now, reason, by);
			Citations citations = present(now, citation);
			citations.voiding(citation).ifPresent((voided) -> {
				throw new Refused(List.of("'" + citation + "' was voided already, by " + voided.by()
						+ ". Restore it if that was the mistake."));
			});
			return List.of(new Fact.CitationVoided(citation, reason));
		});
	}

	/**
	 * Restores a citation.
	 * @param claim the claim
	 * @param citation the citation's id
	 * @param reason why
	 * @param by the person's user id
	 * @return the case, assessed with it
	 * @throws Refused if no reason is given, it is not this person's to do, or no such
	 * citation is voided
	 */
	public Case restore(ClaimId claim, String citation, String reason, String by) {
		return this.assessing.file(claim, by, (now) -> {
			require(now, reason, by);
			if (present(now, citation).voiding(citation).isEmpty()) {
				throw new Refused(List.of("'" + citation + "' counts as it is. Void it first if it should not."));
			}
			return List.of(new Fact.CitationRestored(citation, reason));
		});
	}

	/**
	 * Whether a person may void and restore a claim's citations.
	 * @param claim the claim
	 * @param person the user id
	 * @return true for the verifiers of the desk that owns it, heads of desk and editors
	 */
	public boolean isOpenTo(ClaimId claim, String person) {
		return PuttingRight.CITATIONS.isOpenTo(this.staff.groupsOf(person), this.cases.of(claim).incident().desk());
	}

	private void require(Case now, String reason, String by) {
		PuttingRight.CITATIONS.require(by, this.staff.groupsOf(by), now.incident().desk(), reason);
	}

	private static Citations present(Case now, String citation) {
		Citations citations = now.citations();
		if (!citations.knows(citation)) {
			throw new Refused(List.of("The claim has no citation called '" + citation
					+ "'. Look up its id among the claim's citations."));
		}
		citations.awayAt(citation).ifPresent((other) -> {
			throw new Refused(List.of("'" + citation + "' was handed over to the claim '" + other
					+ "' and counts there. Void or restore it there."));
		});
		return citations;
	}

}
