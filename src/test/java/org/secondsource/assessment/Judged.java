package org.secondsource.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.drools.RuleBases;

/**
 * An assessment, asked for what a test wants to know.
 *
 * @param assessment the assessment
 */
record Judged(Assessment assessment) {

	static final RuleBase RULES = RuleBases.packed();

	static final Assessor ASSESSOR = new Assessor(RULES);

	static final Gate GATE = new Gate(RULES);

	AccountAssessed account(String key) {
		return this.assessment.accounts()
			.stream()
			.filter((one) -> one.account().equals(key))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no account " + key + " in " + this.assessment.accounts()));
	}

	Grade grade(String account) {
		return account(account).grade();
	}

	int rank(String account) {
		return account(account).rank();
	}

	List<String> origins(String account) {
		return account(account).origins();
	}

	boolean inRange(String account) {
		return account(account).inRange();
	}

	String range() {
		return this.assessment.range().toString();
	}

	@Nullable String best() {
		return (this.assessment.range().best() != null) ? this.assessment.range().best().words() : null;
	}

	Outcome outcome() {
		return this.assessment.outcome();
	}

	List<Finding> findings(int rule) {
		return this.assessment.findings().stream().filter((one) -> one.rule() == rule).toList();
	}

	Finding finding(int rule) {
		List<Finding> all = findings(rule);
		if (all.size() != 1) {
			throw new AssertionError("not one finding of rule " + rule + " but " + all);
		}
		return all.get(0);
	}

	boolean raises(int rule) {
		return !findings(rule).isEmpty();
	}

}
