package org.secondsource.verification;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What people put right in the open, and whose business each is: the one table.
 */
enum PuttingRight {

	/** Citations are voided and restored. */
	CITATIONS(true, "heads", "editors", "seniors"),
	/** Claims are merged and split. */
	CLAIMS(false, "heads", "editors", "seniors"),
	/** Incidents are merged and split. */
	INCIDENTS(false, "heads", "editors", "seniors"),
	/** Sources are merged and split. */
	SOURCES(false, "heads", "standards");

	private final boolean owningDesk;

	private final Set<String> groups;

	PuttingRight(boolean owningDesk, String... groups) {
		this.owningDesk = owningDesk;
		this.groups = new TreeSet<>(List.of(groups));
	}

	/** Whether it is the business of somebody of these groups, where a desk owns it. */
	boolean isOpenTo(Collection<String> theirs, String desk) {
		return !Collections.disjoint(theirs, this.groups) || (this.owningDesk && theirs.contains(desk));
	}

	/** Refuses whose business it is not, and who does not say why. */
	void require(String person, Collection<String> theirs, String desk, String reason) {
		if (!isOpenTo(theirs, desk)) {
			Set<String> may = new TreeSet<>(this.groups);
			if (this.owningDesk) {
				may.add(desk);
			}
			throw new Refused(List.of("This is not for " + person + " to put right. Leave it to a member of "
					+ String.join(" or ", may) + "."));
		}
		if (reason.isBlank()) {
			throw new Refused(List.of("What is put right needs a reason. Write why: it is kept in the journal."));
		}
	}

}
