package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What somebody is about to do, for the rules of the gate (rule 42).
 *
 * @param act what
 * @param by who
 * @param publishing whether it puts a wording before the public
 * @param lifting whether it lets stand what a hold is on
 * @param editor whether the person is an editor or a senior editor
 * @param senior whether the person is a senior editor
 * @param involved whether the person wrote or verified the claim
 * @param referred whether the claim is the senior editor's to decide
 * @param open whether the rules still ask for work, or nothing may be published
 * @param reasoned whether a reason is given
 * @param seen whether the person says which verdict, or which words, were read
 * @param standsOn the accounts that the wording states
 * @param outside those of them that are not in range
 * @param undisclosed those who say it and are not named in the wording
 */
public record Proposal(String act, String by, boolean publishing, boolean lifting, boolean editor, boolean senior,
		boolean involved, boolean referred, boolean open, boolean reasoned, boolean seen, List<String> standsOn,
		List<String> outside, List<String> undisclosed) implements Subject {

	@Override
	public String key() {
		return this.act + " by " + this.by;
	}

	@Override
	public String sentence() {
		String about = this.outside.isEmpty() ? "" : " Not in the range: " + Words.list(this.outside) + ".";
		String unnamed = this.undisclosed.isEmpty() ? "" : " Not named: " + Words.list(this.undisclosed) + ".";
		return this.by + " is about to " + this.act.toLowerCase(Locale.ROOT) + "." + about + unnamed;
	}

	@Override
	public Collection<String> accounts() {
		return this.standsOn;
	}

	@Override
	public Collection<String> citations() {
		return List.of();
	}

}
