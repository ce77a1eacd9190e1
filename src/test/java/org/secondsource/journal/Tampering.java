package org.secondsource.journal;

import java.util.List;
import java.util.Random;

import org.secondsource.storage.Times;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What somebody with access to the database could do to the journal. Each says where it
 * was done: chain and entry, or 0 where more than one is to be named.
 */
enum Tampering {

	/** A character of what was filed. */
	CONTENT {
		@Override
		Flaw at(Chains chains, Random random) {
			Entry entry = entry(chains, random);
			StringBuilder content = new StringBuilder(entry.content());
			int place = random.nextInt(content.length());
			content.setCharAt(place, (char) (content.charAt(place) ^ 1));
			set(chains, entry, "content", content.toString());
			return flaw(entry);
		}
	},
	/** Who did it. */
	AUTHOR {
		@Override
		Flaw at(Chains chains, Random random) {
			Entry entry = entry(chains, random);
			set(chains, entry, "written_by", random.nextBoolean() ? entry.by() + "2" : "editor");
			return flaw(entry);
		}
	},
	/** A blank in the author's name becomes a new line. */
	AUTHORS_BLANK {
		@Override
		Flaw at(Chains chains, Random random) {
			List<Entry> entries = chains.entries(claim(random));
			Entry entry = entries.get(1 + random.nextInt(entries.size() - 1));
			set(chains, entry, "written_by", entry.by().replace(' ', '\n'));
			return flaw(entry);
		}
	},
	/** When, by a microsecond. */
	TIME {
		@Override
		Flaw at(Chains chains, Random random) {
			Entry entry = entry(chains, random);
			set(chains, entry, "written_at", Times.column(entry.at().plusNanos(1000)));
			return flaw(entry);
		}
	},
	/** A digit of the fingerprint. */
	FINGERPRINT {
		@Override
		Flaw at(Chains chains, Random random) {
			Entry entry = entry(chains, random);
			set(chains, entry, "hash", digit(entry.hash(), random));
			return flaw(entry);
		}
	},
	/** The end of a chain is cut off behind the last anchor. */
	NEW_TAIL_REMOVED {
		@Override
		Flaw at(Chains chains, Random random) {
			String chain = chain(random);
			int last = chains.entries(chain).size();
			int anchored = chains.anchored(chain);
			int from = anchored + 1 + random.nextInt(last - anchored);
			remove(chains, chain, from, last);
			return flaw(chain, from);
		}
	},
	/** The end of a chain is cut off before the last anchor, and its head moved. */
	OLD_TAIL_REMOVED {
		@Override
		Flaw at(Chains chains, Random random) {
			String chain = chain(random);
			List<Entry> entries = chains.entries(chain);
			int from = 2 + random.nextInt(chains.anchored(chain) - 1);
			remove(chains, chain, from, entries.size());
			move(chains, chain, entries.get(from - 2).head());
			return flaw(chain, 0);
		}
	},
	/** Entries in the middle of a chain. */
	MIDDLE_REMOVED {
		@Override
		Flaw at(Chains chains, Random random) {
			String chain = chain(random);
			int from = 1 + random.nextInt(chains.entries(chain).size() - 1);
			remove(chains, chain, from, from);
			return flaw(chain, from);
		}
	},
	/** Two entries change places. */
	SWAPPED {
		@Override
		Flaw at(Chains chains, Random random) {
			String chain = chain(random);
			int last = chains.entries(chain).size();
			int one = 1 + random.nextInt(last);
			int other = 1 + (one + random.nextInt(last - 1)) % last;
			renumber(chains, chain, one, -1);
			renumber(chains, chain, other, one);
			renumber(chains, chain, -1, other);
			return flaw(chain, Math.min(one, other));
		}
	},
	/** A chain is written anew from an entry on, as the desk would have, head and all. */
	REWRITTEN {
		@Override
		Flaw at(Chains chains, Random random) {
			String chain = chain(random);
			rewrite(chains, chain, 1 + random.nextInt(chains.anchored(chain)));
			return flaw(chain, 0);
		}
	},
	/** An entry is put in and those behind it move, fingerprints and all. */
	INSERTED_AND_REWRITTEN {
		@Override
		Flaw at(Chains chains, Random random) {
			String chain = chain(random);
			int place = 1 + random.nextInt(chains.anchored(chain));
			insertBefore(chains, chain, place);
			rewrite(chains, chain, place);
			return flaw(chain, 0);
		}
	},
	/** An entry is put in and those behind it move. */
	INSERTED {
		@Override
		Flaw at(Chains chains, Random random) {
			String chain = chain(random);
			int place = 1 + random.nextInt(chains.entries(chain).size());
			insertBefore(chains, chain, place);
			return flaw(chain, place + 1);
		}
	},
	/** An entry is added to the end, as the desk would have, without the head. */
	ADDED {
		@Override
		Flaw at(Chains chains, Random random) {
			String chain = chain(random);
			List<Entry> entries = chains.entries(chain);
			Entry added = Entry.after(entries.get(entries.size() - 1).head(), chain, "{}", "editor", Chains.NOON);
			insert(chains, added);
			return flaw(added);
		}
	},
	/** A whole chain. */
	CHAIN_REMOVED {
		@Override
		Flaw at(Chains chains, Random random) {
			String chain = chain(random);
			remove(chains, chain, 1, Integer.MAX_VALUE);
			return flaw(chain, 1);
		}
	},
	/** A whole chain goes under another name. */
	CHAIN_RENAMED {
		@Override
		Flaw at(Chains chains, Random random) {
			String chain = claim(random);
			chains.jdbc().sql("update journal_entry set chain = 'claim/x' where chain = ?").param(chain).update();
			return flaw(chain, 1);
		}
	},
	/** A whole chain, with all that is known of the claim. */
	CLAIM_REMOVED {
		@Override
		Flaw at(Chains chains, Random random) {
			String chain = claim(random);
			remove(chains, chain, 1, Integer.MAX_VALUE);
			chains.jdbc().sql("delete from claim where id = ?").param(chain.substring("claim/".length())).update();
			return flaw(chain, 0);
		}
	},
	/** The claim's row, but not its entries. */
	HEAD_REMOVED {
		@Override
		Flaw at(Chains chains, Random random) {
			String chain = claim(random);
			chains.jdbc().sql("delete from claim where id = ?").param(chain.substring("claim/".length())).update();
			return flaw(chain, chains.entries(chain).size());
		}
	},
	/** What the owner keeps of the end. */
	HEAD_CHANGED {
		@Override
		Flaw at(Chains chains, Random random) {
			String chain = chain(random);
			List<Entry> entries = chains.entries(chain);
			move(chains, chain, new Head(entries.size(), digit(entries.get(entries.size() - 1).hash(), random)));
			return flaw(chain, entries.size());
		}
	},
	/** The time of an anchor. */
	ANCHORS_TIME {
		@Override
		Flaw at(Chains chains, Random random) {
			return anchor(chains, random, "taken_at = taken_at + interval '1' second");
		}
	},
	/** How many chains an anchor saw. */
	ANCHORS_COUNT {
		@Override
		Flaw at(Chains chains, Random random) {
			return anchor(chains, random, "heads = heads + 1");
		}
	},
	/** The fingerprint of an anchor. */
	ANCHORS_FINGERPRINT {
		@Override
		Flaw at(Chains chains, Random random) {
			return anchor(chains, random, "hash = '" + "0".repeat(64) + "'");
		}
	},
	/** What an anchor saw. */
	ANCHORS_LINE {
		@Override
		Flaw at(Chains chains, Random random) {
			int anchor = 1 + random.nextInt(3);
			String change = List.of("hash = '" + "0".repeat(64) + "'", "number = 700", "chain = 'claim/other'")
				.get(random.nextInt(3));
			chains.jdbc()
				.sql("update journal_anchor_head set " + change + " where anchor = ? and line = 2")
				.param(anchor)
				.update();
			return flaw(HeadRows.ANCHORS, anchor);
		}
	},
	/** One of the chains that an anchor saw. */
	ANCHORS_LINE_REMOVED {
		@Override
		Flaw at(Chains chains, Random random) {
			int anchor = 1 + random.nextInt(3);
			chains.jdbc()
				.sql("delete from journal_anchor_head where anchor = ? and line = ?")
				.params(anchor, 1 + random.nextInt(7))
				.update();
			return flaw(HeadRows.ANCHORS, anchor);
		}
	},
	/** A whole anchor, the last one included. */
	ANCHOR_REMOVED {
		@Override
		Flaw at(Chains chains, Random random) {
			int anchor = 1 + random.nextInt(3);
			chains.jdbc().sql("delete from journal_anchor_head where anchor = ?").param(anchor).update();
			chains.jdbc().sql("delete from journal_anchor where number = ?").param(anchor).update();
			return flaw(HeadRows.ANCHORS, anchor);
		}
	},
	/** What is kept of the last anchor. */
	ANCHORS_HEAD {
		@Override
		Flaw at(Chains chains, Random random) {
			chains.jdbc()
				.sql(random.nextBoolean() ? "delete from journal_head where chain = 'anchors'"
						: "update journal_head set hash = 'other' where chain = 'anchors'")
				.update();
			return flaw(HeadRows.ANCHORS, 0);
		}
	};

	/** Does it; what is to be named. */
	abstract Flaw at(Chains chains, Random random);

	private static String claim(Random random) {
		return Chains.claims().get(random.nextInt(Chains.claims().size())).chain();
	}

	private static String chain(Random random) {
		return (random.nextInt(5) == 0) ? Administration.CHAIN : claim(random);
	}

	private static Entry entry(Chains chains, Random random) {
		List<Entry> entries = chains.entries(chain(random));
		return entries.get(random.nextInt(entries.size()));
	}

	private static Flaw flaw(Entry entry) {
		return flaw(entry.chain(), entry.number());
	}

	private static Flaw flaw(String chain, int entry) {
		return new Flaw(chain, entry, null, "", "");
	}

	private static String digit(String hash, Random random) {
		StringBuilder digits = new StringBuilder(hash);
		int place = random.nextInt(digits.length());
		digits.setCharAt(place, (digits.charAt(place) == '7') ? '8' : '7');
		return digits.toString();
	}

	private static Flaw anchor(Chains chains, Random random, String change) {
		int anchor = 1 + random.nextInt(3);
		chains.jdbc().sql("update journal_anchor set " + change + " where number = ?").param(anchor).update();
		return flaw(HeadRows.ANCHORS, anchor);
	}

	private static void set(Chains chains, Entry entry, String column, Object value) {
		chains.jdbc()
			.sql("update journal_entry set " + column + " = ? where chain = ? and number = ?")
			.params(value, entry.chain(), entry.number())
			.update();
	}

	private static void remove(Chains chains, String chain, int from, int to) {
		chains.jdbc()
			.sql("delete from journal_entry where chain = ? and number between ? and ?")
			.params(chain, from, to)
			.update();
	}

	private static void renumber(Chains chains, String chain, int from, int to) {
		chains.jdbc()
			.sql("update journal_entry set number = ? where chain = ? and number = ?")
			.params(to, chain, from)
			.update();
	}

	private static void insert(Chains chains, Entry entry) {
		JdbcClient jdbc = chains.jdbc();
		jdbc.sql("""
				insert into journal_entry (chain, number, content, written_by, written_at, hash)
				values (?, ?, ?, ?, ?, ?)
				""")
			.params(entry.chain(), entry.number(), entry.content(), entry.by(), Times.column(entry.at()), entry.hash())
			.update();
	}

	private static void insertBefore(Chains chains, String chain, int place) {
		List<Entry> entries = chains.entries(chain);
		for (int number = entries.size(); number >= place; number--) {
			renumber(chains, chain, number, number + 1);
		}
		Head before = (place > 1) ? entries.get(place - 2).head() : Head.START;
		insert(chains, Entry.after(before, chain, "{\"fact\":\"put in\"}", "editor", Chains.NOON));
		move(chains, chain, new Head(entries.size() + 1, entries.get(entries.size() - 1).hash()));
	}

	private static void rewrite(Chains chains, String chain, int from) {
		List<Entry> entries = chains.entries(chain);
		Head end = (from > 1) ? entries.get(from - 2).head() : Head.START;
		for (Entry entry : entries.subList(from - 1, entries.size())) {
			Entry anew = Entry.after(end, chain, entry.content().replace("o'clock", "or so") + " ", entry.by(),
					entry.at());
			set(chains, entry, "content", anew.content());
			set(chains, entry, "hash", anew.hash());
			end = anew.head();
		}
		move(chains, chain, end);
	}

	private static void move(Chains chains, String chain, Head head) {
		boolean administration = chain.equals(Administration.CHAIN);
		chains.jdbc()
			.sql(administration ? "update journal_head set number = ?, hash = ? where chain = ?"
					: "update claim set facts = ?, head = ? where id = ?")
			.params(head.number(), head.hash(), administration ? chain : chain.substring("claim/".length()))
			.update();
	}

}
