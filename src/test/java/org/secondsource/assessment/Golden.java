package org.secondsource.assessment;

/**
 * The golden set, for tests of the rules.
 */
public final class Golden {

	private Golden() {
	}

	/**
	 * Whether other rules judge any dossier of the set otherwise.
	 * @param rules the other rules
	 * @return true if one field of one assessment differs
	 */
	public static boolean isJudgedOtherwise(RuleBase rules) {
		Assessor assessor = new Assessor(rules);
		return GoldenDossier.kept().stream().anyMatch((kept) -> !kept.isJudgedBy(assessor));
	}

}
