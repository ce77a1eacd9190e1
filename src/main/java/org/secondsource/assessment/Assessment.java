package org.secondsource.assessment;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.secondsource.claim.WorkKind;

/**
 * The judgement of one dossier; it never changes.
 *
 * @param grade of the claim
 * @param range low, best and high
 * @param manner how it may be said in public
 * @param wording the sentence that may be published, with who says each; empty if nothing
 * may be said
 * @param accounts every account, those in range first
 * @param findings the heaviest first
 * @param outcome what should happen next
 * @param validUntil when it should be made again without any new fact; null if never
 * @param ruleBase hash of the rules that judged
 * @param assessor version of the derivations that judged
 * @param facts hash of the dossier that was judged
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Assessment(Grade grade, Range range, Manner manner, String wording, List<AccountAssessed> accounts,
		List<Finding> findings, Outcome outcome, @Nullable Instant validUntil, String ruleBase, String assessor,
		String facts) {

	/**
	 * The kinds of work that are still to be tried.
	 * @return none unless the outcome is {@link Outcome#WORK}
	 */
	@JsonIgnore
	public Set<WorkKind> work() {
		EnumSet<WorkKind> kinds = EnumSet.noneOf(WorkKind.class);
		this.findings.stream().filter(Finding::asksForWork).map(Finding::work).forEach((kind) -> {
			if (kind != null) {
				kinds.add(kind);
			}
		});
		return kinds;
	}

	/**
	 * The findings that a kind of work would remove.
	 * @param kind the kind
	 * @return those still to be tried, the heaviest first
	 */
	public List<Finding> findingsFor(WorkKind kind) {
		return this.findings.stream().filter(Finding::asksForWork).filter((finding) -> finding.work() == kind).toList();
	}

	/**
	 * Whether another assessment comes to the same: the claim's grade and outcome, range
	 * and wording, and the grade of each account.
	 * @param other the other assessment
	 * @return true if only its findings may differ
	 */
	public boolean comesToTheSameAs(Assessment other) {
		return this.grade == other.grade && this.outcome == other.outcome && this.range.equals(other.range)
				&& this.wording.equals(other.wording) && grades().equals(other.grades());
	}

	/**
	 * Whether a person who is to decide reads the same in another assessment: its grade,
	 * its outcome, its wording, and what stands in the way.
	 * @param other the other assessment
	 * @return false if any of them differs, or another HOLD or BLOCK is open
	 */
	public boolean saysTheSameAs(Assessment other) {
		return this.grade == other.grade && this.outcome == other.outcome && this.wording.equals(other.wording)
				&& bars().equals(other.bars());
	}

	/**
	 * What stands in the way.
	 * @return the open findings that hold or block, the heaviest first
	 */
	public List<Finding> barring() {
		return this.findings.stream().filter(Finding::isOpen).filter(Finding::isGrave).toList();
	}

	private Map<String, Grade> grades() {
		return this.accounts.stream().collect(Collectors.toMap(AccountAssessed::account, AccountAssessed::grade));
	}

	private Set<String> bars() {
		return barring().stream()
			.map((finding) -> finding.severity() + " " + finding.key())
			.collect(Collectors.toSet());
	}

	/**
	 * The accounts in range.
	 * @return their keys
	 */
	@JsonIgnore
	public List<AccountAssessed> inRange() {
		return this.accounts.stream().filter(AccountAssessed::inRange).toList();
	}

}
