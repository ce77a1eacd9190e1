package org.secondsource.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Walks along one chain, entry by entry, and keeps of it what vouches for something.
 */
final class ChainWalk {

	private final String chain;

	private final Collection<Vouched> vouched;

	private final Flaws flaws;

	private final List<Entry> vouching = new ArrayList<>();

	private Head end = Head.START;

	private @Nullable Instant endedAt;

	/** What the fingerprint at the end should be; null if it is that. */
	private @Nullable String due;

	private @Nullable Entry firstWrong;

	private int lastWrong;

	ChainWalk(String chain, Collection<Vouched> vouched, Flaws flaws) {
		this.chain = chain;
		this.vouched = vouched;
		this.flaws = flaws;
	}

	String chain() {
		return this.chain;
	}

	/** The entries that vouch for something outside. */
	List<Entry> vouching() {
		return this.vouching;
	}

	void next(Entry entry) {
		if (entry.number() < 1) {
			this.flaws.add(this.chain, entry.number(), entry.at(), "An entry was put before the first.");
			return;
		}
		if (this.vouched.stream().anyMatch((one) -> one.isBy(entry))) {
			this.vouching.add(entry);
		}
		if (entry.number() != this.end.number() + 1) {
			tellWrong();
			tellGap(entry);
			this.due = null;
		}
		else if (follows(entry)) {
			tellWrong();
			this.due = null;
		}
		else {
			this.firstWrong = (this.firstWrong != null) ? this.firstWrong : entry;
			this.lastWrong = entry.number();
			this.due = entry.hashAfter(this.end);
		}
		this.end = entry.head();
		this.endedAt = entry.at();
	}

	/** Ends the walk; null if nobody says where the chain ends. */
	void end(@Nullable Head kept) {
		tellWrong();
		if (kept == null) {
			this.flaws.add(this.chain, this.end.number(), this.endedAt,
					"Nobody knows the chain that this entry is the last of: its row is gone, or the chain was made up.");
		}
		else if (kept.number() > this.end.number()) {
			this.flaws.add(this.chain, this.end.number() + 1, null,
					"The chain ends at entry " + this.end.number()
							+ ((this.endedAt != null) ? " of " + this.endedAt : "") + ", but had " + kept.number()
							+ ": entries were removed from its end.");
		}
		else if (kept.number() < this.end.number()) {
			this.flaws.add(this.chain, kept.number() + 1, this.endedAt, "The chain should end at entry " + kept.number()
					+ ", and goes on to " + this.end.number() + ": entries were added to its end.");
		}
		else if (!kept.hash().equals(this.end.hash()) && !kept.hash().equals(this.due)) {
			this.flaws.add(this.chain, this.end.number(), this.endedAt,
					"The chain should end with another entry: its end was written anew, or its row was changed.");
		}
	}

	/** An entry follows also if it was the fingerprint before it that was changed. */
	private boolean follows(Entry entry) {
		return entry.follows(this.end) || (this.due != null && entry.follows(new Head(this.end.number(), this.due)));
	}

	private void tellGap(Entry entry) {
		int first = this.end.number() + 1;
		int last = entry.number() - 1;
		this.flaws.add(this.chain, first, null,
				((first == last) ? "The entry is missing" : "The entries up to " + last + " are missing")
						+ ((this.endedAt != null) ? " between " + this.endedAt + " and " : " before ") + entry.at()
						+ ": they were removed.");
	}

	private void tellWrong() {
		Entry wrong = this.firstWrong;
		if (wrong != null) {
			String upTo = (this.lastWrong > wrong.number()) ? ", and so do all up to " + this.lastWrong : "";
			this.flaws.add(this.chain, wrong.number(), wrong.at(),
					"It does not follow the entry before it as it was written" + upTo
							+ ": content, author, time, place or fingerprint was changed.");
			this.firstWrong = null;
		}
	}

}
