package org.secondsource.verification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.secondsource.assessment.Finding;
import org.secondsource.claim.Answer;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;

/**
 * People answer findings: what removes it was done, it is lived with, or it does not
 * apply here. What holds or blocks is overruled by two, a senior editor among them.
 */
@Component
@Transactional
public class AnsweringFindings {

	private static final String SENIORS = "seniors";

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
	public Case answer(ClaimId claim, String finding, Answer answer, String reason, String by) {
		if (reason.isBlank()) {
			throw new Refused(List.of("An answer to a finding needs a reason. Write why it is so."));
		}
		return this.assessing.file(claim, by, (now) -> {
			Finding found = find(now, finding);
			refuseUnlessEntitled(found, answer, by);
			return List.of(new Fact.FindingAnswered(found.key(), new HashSet<>(found.citations()), answer, reason,
					this.staff.groupsOf(by).contains(SENIORS)));
		});
	}

	private static Finding find(Case now, String key) {
		return now.assessment()
			.findings()
			.stream()
			.filter((finding) -> finding.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new Refused(
					List.of("No finding has the key “" + key + "”. Look again at the claim's findings.")));
	}

	/**
	 * What people answered to a finding, as long as it rests on the same citations.
	 * @param now the case
	 * @param finding the finding
	 * @return a sentence each, in the order in which they answered
	 */
	public static List<String> answers(Case now, Finding finding) {
		Set<String> citations = new HashSet<>(finding.citations());
		return now.facts()
			.stream()
			.filter((filed) -> filed.fact() instanceof Fact.FindingAnswered answer
					&& answer.finding().equals(finding.key()) && answer.citations().equals(citations))
			.map(AnsweringFindings::sentence)
			.toList();
	}

	private static String sentence(FiledFact filed) {
		Fact.FindingAnswered answer = (Fact.FindingAnswered) filed.fact();
		return filed.by() + (answer.senior() ? ", senior editor, " : " ") + switch (answer.answer()) {
			case DONE -> "has done it: ";
			case ACCEPTED -> "lives with it: ";
			case OVERRULED -> "overrules it: ";
		} + answer.reason();
	}

	/**
	 * Whether somebody's word sets a finding aside, or helps to: a verifier's a warning
	 * and what a person must look at; a senior editor's and a second person's what holds
	 * or blocks; nobody's what the rules leave to nobody.
	 * @param finding the finding
	 * @param person the user id
	 * @return false if it is not theirs
	 */
	public boolean mayOverrule(Finding finding, String person) {
		return switch (finding.mayOverrule()) {
			case "nobody" -> false;
			case "senior" ->
				finding.isGrave() ? this.staff.verifies(person) : this.staff.groupsOf(person).contains(SENIORS);
			default -> this.staff.verifies(person);
		};
	}

	private void refuseUnlessEntitled(Finding finding, Answer answer, String by) {
		if (!this.staff.verifies(by)) {
			throw new Refused(List.of(by + " verifies nothing here. Leave the answer to a desk or an editor."));
		}
		if (answer == Answer.OVERRULED && !mayOverrule(finding, by)) {
			throw new Refused(List
				.of((finding.mayOverrule().equals("nobody") ? "Nobody may overrule this finding: it has to be removed."
						: "Only the senior editor may overrule this finding.") + " " + finding.remedy()));
		}
	}

}
