package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text that somebody is about to put out, or a notice about one.
 *
 * @param act what the person is about to do
 * @param by the person's user id
 * @param publishing whether it puts a text out
 * @param killing whether it takes back what was published
 * @param mayKill whether the person heads a desk or edits
 * @param notice the words that say what was wrong; empty unless it corrects or retracts
 * @param hours how long ago the error was first published
 * @param wrong the accounts published that proved wrong
 * @param updating whether it calls itself an update
 * @param firmer whether its headline states what its text attributes
 * @param alone the one account that it states where several are in range; empty if it
 * states all
 * @param lowest whether that is the lowest of them
 * @param standsOn the accounts that it states
 */
public record Draft(String act, String by, boolean publishing, boolean killing, boolean mayKill, String notice,
		long hours, List<String> wrong, boolean updating, boolean firmer, String alone, boolean lowest,
		List<String> standsOn) implements Subject {

	/**
	 * Whether the notice uses one of some words.
	 * @param words words in lower case, between blanks
	 * @return true if one of them stands in it as a whole word
	 */
	public boolean saysAnyOf(String words) {
		Set<String> said = Set.of(words.split(" "));
		return List.of(this.notice.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+"))
			.stream()
			.anyMatch(said::contains);
	}

	@Override
	public String key() {
		return this.act + " by " + this.by;
	}

	@Override
	public String sentence() {
		return this.by + " is about to " + this.act.toLowerCase(Locale.ROOT) + "."
				+ (this.wrong.isEmpty() ? "" : " Wrong in what is published: " + Words.list(this.wrong) + ".")
				+ (this.alone.isEmpty() ? "" : " It states only " + this.alone + ".");
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
