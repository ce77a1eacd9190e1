package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An account that is known from an agency alone, which was told it by somebody whom
 * nobody else heard.
 *
 * @param account the account
 * @param words the account in its words
 * @param agency the agency, by name
 * @param reputable whether its record says that it is reliable
 * @param citations the ids of its citations
 */
public record AgencyCopy(String account, String words, String agency, boolean reputable,
		List<String> citations) implements Subject {

	/**
	 * Two voices' words of one account that came by one agency, told as one.
	 * @param other what the other said
	 * @return both
	 */
	public AgencyCopy and(AgencyCopy other) {
		Set<String> all = new TreeSet<>(this.citations);
		all.addAll(other.citations);
		return new AgencyCopy(this.account, this.words, this.agency, this.reputable, List.copyOf(all));
	}

	@Override
	public String key() {
		return this.account + " by " + this.agency;
	}

	@Override
	public String sentence() {
		return "“" + this.words + "” is agency copy: " + this.agency + " has it from others, and nobody heard them.";
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.account);
	}

}
