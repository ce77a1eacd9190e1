package org.secondsource.assessment.facts;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.secondsource.claim.Remark;

/**
 * That a person noticed something about citations of an account, which stands against
 * them.
 *
 * @param remark what was noticed
 * @param account the account
 * @param words the account in its words
 * @param carriers whose citations, by name
 * @param unnamed whether a source without a name is credited
 * @param origins how many are credited, by name or without
 * @param missing what is still to be done about it
 * @param citations the ids of its citations
 */
public record Marked(Remark remark, String account, String words, List<String> carriers, boolean unnamed, int origins,
		List<String> missing, List<String> citations) implements Subject {

	@Override
	public String key() {
		return this.account + ", " + this.remark.name().toLowerCase(Locale.ROOT);
	}

	@Override
	public String sentence() {
		return "What " + Words.list(this.carriers) + " said, “" + this.words + "”, " + this.remark.phrase()
				+ (this.missing.isEmpty() ? "."
						: "; not known yet is that it " + String.join("; that it ", this.missing) + ".");
	}

	@Override
	public Collection<String> accounts() {
		return List.of(this.account);
	}

}
