package org.secondsource.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.secondsource.storage.Times;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks at every anchor: whether it follows the one before, and whether the chains still
 * pass through the entries that it saw.
 */
class AnchorsCheck {

	private static final int PAGE = 1000;

	private final JdbcClient jdbc;

	private final Anchors anchors;

	private final HeadRows heads;

	AnchorsCheck(JdbcClient jdbc, Anchors anchors, HeadRows heads) {
		this.jdbc = jdbc;
		this.anchors = anchors;
		this.heads = heads;
	}

	/** Looks at all anchors in their order; how many there are. */
	int all(Flaws flaws) {
		Walk walk = new Walk(flaws);
		List<Anchor> page = this.anchors.after(0, PAGE);
		while (!page.isEmpty()) {
			page.forEach(walk::next);
			page = this.anchors.after(page.get(page.size() - 1).number(), PAGE);
		}
		return walk.end();
	}

	private List<Seen> page(int anchor, int line) {
		return this.jdbc.sql("""
				select h.line, h.chain, h.number, h.hash, e.hash as kept, e.written_at
				from journal_anchor_head h
					left join journal_entry e on e.chain = h.chain and e.number = h.number
				where h.anchor = :anchor and h.line > :line order by h.anchor, h.line limit :limit
				""")
			.param("anchor", anchor)
			.param("line", line)
			.param("limit", PAGE)
			.query((row, number) -> seen(anchor, row))
			.list();
	}

	private static Seen seen(int anchor, ResultSet row) throws SQLException {
		return new Seen(new AnchoredHead(anchor, row.getInt("line"), row.getString("chain"), row.getInt("number"),
				row.getString("hash")), row.getString("kept"), Times.readOrNull(row, "written_at"));
	}

	/** The last entry of a chain before a number that an anchor saw as it is. */
	private int lastSound(String chain, int before) {
		return this.jdbc.sql("""
				select coalesce(max(h.number), 0)
				from journal_anchor_head h
					join journal_entry e on e.chain = h.chain and e.number = h.number and e.hash = h.hash
				where h.chain = :chain and h.number < :before
				""").param("chain", chain).param("before", before).query(Integer.class).single();
	}

	/**
	 * What an anchor saw, and what is there now.
	 *
	 * @param head what it saw
	 * @param kept the fingerprint of that entry now; null if there is none
	 * @param at when that entry was written
	 */
	private record Seen(AnchoredHead head, @Nullable String kept, @Nullable Instant at) {

		boolean isSound() {
			return this.head.hash().equals(this.kept);
		}

	}

	/** Walks along the anchors. */
	private final class Walk {

		private final Flaws flaws;

		private final Set<String> told = new HashSet<>();

		private int count;

		private Head end = Head.START;

		/** What the fingerprint at the end should be; null if it is that. */
		private @Nullable String due;

		Walk(Flaws flaws) {
			this.flaws = flaws;
		}

		void next(Anchor anchor) {
			this.count++;
			boolean gap = anchor.number() != this.end.number() + 1;
			if (gap) {
				tell(this.end.number() + 1, null,
						"The anchors before anchor " + anchor.number() + " of " + anchor.at() + " were removed.");
			}
			List<Seal> seals = Stream.of(this.end.hash(), (this.due != null) ? this.due : this.end.hash())
				.distinct()
				.map((before) -> new Seal(before, anchor.number(), anchor.at()))
				.toList();
			int lines = read(anchor, seals);
			List<String> sealed = seals.stream().map(Seal::hash).toList();
			boolean sound = gap || (sealed.contains(anchor.hash()) && lines == anchor.heads());
			if (!sound) {
				tell(anchor.number(), anchor.at(),
						"The anchor is not as it was taken: its time, its lines or its fingerprint was changed.");
			}
			this.due = sound ? null : sealed.get(0);
			this.end = anchor.head();
		}

		int end() {
			Head kept = AnchorsCheck.this.heads.read(HeadRows.ANCHORS);
			if (kept.number() != this.end.number()) {
				tell(kept.number(), null, "The last anchor should be " + kept.number() + ", and is " + this.end.number()
						+ ": anchors were removed or added.");
			}
			else if (!kept.hash().equals(this.end.hash()) && !kept.hash().equals(this.due)) {
				tell(kept.number(), null, "The last anchor should have another fingerprint: it was taken anew.");
			}
			return this.count;
		}

		private int read(Anchor anchor, List<Seal> seals) {
			int lines = 0;
			List<Seen> page = page(anchor.number(), 0);
			while (!page.isEmpty()) {
				for (Seen seen : page) {
					seals.forEach((seal) -> seal.add(seen.head()));
					tellUnlessSound(anchor, seen);
				}
				lines += page.size();
				page = page(anchor.number(), page.get(page.size() - 1).head().line());
			}
			return lines;
		}

		private void tellUnlessSound(Anchor anchor, Seen seen) {
			AnchoredHead head = seen.head();
			if (seen.isSound() || this.told.contains(head.chain())) {
				return;
			}
			if (this.flaws.isTelling()) {
				this.told.add(head.chain());
			}
			int sound = lastSound(head.chain(), head.number());
			this.flaws.add(head.chain(), head.number(), seen.at(),
					"Anchor " + anchor.number() + " of " + anchor.at() + " saw another entry here: "
							+ ((seen.kept() == null) ? "it was removed."
									: "the chain was written anew from an entry after " + sound + " on."));
		}

		private void tell(int anchor, @Nullable Instant at, String wrong) {
			this.flaws.add(HeadRows.ANCHORS, anchor, at, wrong);
		}

	}

}
