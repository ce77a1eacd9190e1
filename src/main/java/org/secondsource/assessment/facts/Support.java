package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;

/**
 * How many independent origins say that an account is so.
 *
 * @param account the account
 * @param words as they are printed
 * @param classes counted classes that agree
 * @param serious whether the claim is a serious allegation
 * @param settled whether the desk read it off a named record, or the party admitted it
 * @param origins who they are
 * @param citations who carries it
 */
public record Support(String account, String words, int classes, boolean serious, boolean settled, List<String> origins,
		List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.account;
	}

	@Override
	public String sentence() {
		return switch (this.classes) {
			case 0 -> "Nobody independent who knows stands behind “" + this.words + "”; "
					+ Words.count(this.citations.size(), "citation carries", "citations carry") + " it.";
			case 1 ->
				"Only one independent origin stands behind “" + this.words + "”: " + Words.list(this.origins) + ".";
			default -> Words.number(this.classes) + " independent origins agree on “" + this.words + "”: "
					+ Words.list(this.origins) + ".";
		};
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.account);
	}

}
