package org.secondsource.verification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.secondsource.assessment.Finding;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;

/**
 * People answer findings: what removes it was done, it is lived with, or it does not
 * apply here. Overruling is the right of those whom the rule names.
 */
@Component
@Transactional
public class AnsweringFindings {

	private static final Set<String> EDITORS = Set.of("editors", "seniors");

	private final Assessing assessing;

	private final Staff staff;

	AnsweringFindings(Assessing assessing, Staff staff) {
		this.assessing = assessing;
		this.staff = staff;
	}

	/**
	 * Answers a finding of the latest assessment; the answer holds while the finding's
	 * citations are the same.
	 * @param claim the claim
	 * @param finding the finding's key
	 * @param answer what the person says of it
	 * @param reason why
	 * @param by the person's user id
	 * @return the case, assessed again
	 * @throws Refused if no reason is given, no such finding stands, or the answer is not
	 * this person's to give
	 */
	public Case answer(ClaimId claim, String finding, Fact.Answer answer, String reason, String by) {
		if (reason.isBlank()) {
			throw new Refused(List.of("An answer to a finding needs a reason. Write why it is so."));
		}
		return this.assessing.file(claim, by, (now) -> {
			Finding found = find(now, finding);
			refuseUnlessEntitled(found, answer, by);
			return List.of(new Fact.FindingAnswered(found.key(), new HashSet<>(found.citations()), answer, reason));
		});
	}

	private static Finding find(Case now, String key) {
		return now.assessment()
			.findings()
			.stream()
			.filter((finding) -> finding.key().equals(key) && finding.isOpen())
			.findFirst()
			.orElseThrow(() -> new Refused(
					List.of("No open finding has the key “" + key + "”. Look again at the claim's findings.")));
	}

	private void refuseUnlessEntitled(Finding finding, Fact.Answer answer, String by) {
		Set<String> groups = new HashSet<>(this.staff.groupsOf(by));
		if (answer == Fact.Answer.OVERRULED) {
			String right = finding.mayOverrule();
			groups.retainAll("editor".equals(right) ? EDITORS : Set.of("seniors"));
			if (groups.isEmpty() || "nobody".equals(right)) {
				throw new Refused(List.of(barred(right) + " " + finding.remedy()));
			}
		}
		if (!this.staff.verifies(by)) {
			throw new Refused(List.of(by + " verifies nothing here. Leave the answer to a desk or an editor."));
		}
	}

	private static String barred(String right) {
		return switch (right) {
			case "editor" -> "Only an editor may overrule this finding.";
			case "senior" -> "Only the senior editor may overrule this finding.";
			default -> "Nobody may overrule this finding: it has to be removed.";
		};
	}

}
