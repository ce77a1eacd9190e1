package org.secondsource.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Looks at every chain: whether its entries follow each other to the end that its owner
 * keeps, and whether what they vouch for is as they say.
 */
class ChainsCheck {

	private static final int PAGE = 500;

	private final Journal journal;

	private final List<Heads> heads;

	private final List<Vouched> vouched;

	ChainsCheck(Journal journal, List<Heads> heads, List<Vouched> vouched) {
		this.journal = journal;
		this.heads = heads;
		this.vouched = vouched;
	}

	/** Walks along all chains, a page at a time. */
	Counted all(Flaws flaws, LongConsumer progress) {
		int chains = 0;
		int known = 0;
		long entries = 0;
		List<ChainWalk> walks = new ArrayList<>();
		List<Entry> page = this.journal.after("", 0, PAGE);
		while (!page.isEmpty()) {
			for (Entry entry : page) {
				if (walks.isEmpty() || !last(walks).chain().equals(entry.chain())) {
					walks.add(new ChainWalk(entry.chain(), this.vouched, flaws));
					chains++;
				}
				last(walks).next(entry);
			}
			entries += page.size();
			progress.accept(entries);
			Entry seen = page.get(page.size() - 1);
			page = this.journal.after(seen.chain(), seen.number(), PAGE);
			int over = walks.size() - ((page.isEmpty() || !page.get(0).chain().equals(seen.chain())) ? 0 : 1);
			known += end(walks.subList(0, over), flaws);
			walks.subList(0, over).clear();
		}
		if (known != this.heads.stream().mapToInt(Heads::count).sum()) {
			findRemoved(flaws);
		}
		return new Counted(chains, entries);
	}

	/** Walks along one chain. */
	Counted one(String chain, Flaws flaws) {
		ChainWalk walk = new ChainWalk(chain, this.vouched, flaws);
		List<Entry> entries = this.journal.entries(chain, Integer.MAX_VALUE);
		entries.forEach(walk::next);
		end(List.of(walk), flaws);
		return new Counted(1, entries.size());
	}

	/** Ends the walks; how many of the chains are known to their owners. */
	private int end(List<ChainWalk> walks, Flaws flaws) {
		Map<String, List<Entry>> vouching = new LinkedHashMap<>();
		walks.forEach((walk) -> vouching.put(walk.chain(), walk.vouching()));
		if (vouching.isEmpty()) {
			return 0;
		}
		Map<String, Head> ends = new HashMap<>();
		this.heads.forEach((owner) -> owner.of(vouching.keySet()).forEach((end) -> ends.put(end.chain(), end.head())));
		walks.forEach((walk) -> walk.end(ends.get(walk.chain())));
		this.vouched.forEach((kind) -> kind.flaws(vouching).forEach(flaws::add));
		return ends.size();
	}

	/** Chains of which nothing is left but their end. */
	private void findRemoved(Flaws flaws) {
		for (Heads owner : this.heads) {
			List<ChainEnd> page = owner.after("", PAGE);
			while (!page.isEmpty()) {
				Collection<String> left = this.journal.begun(page.stream().map(ChainEnd::chain).toList());
				page.stream().filter((end) -> !left.contains(end.chain())).forEach((end) -> {
					ChainWalk walk = new ChainWalk(end.chain(), this.vouched, flaws);
					walk.end(end.head());
				});
				page = owner.after(page.get(page.size() - 1).chain(), PAGE);
			}
		}
	}

	private static ChainWalk last(List<ChainWalk> walks) {
		return walks.get(walks.size() - 1);
	}

	/** How much was read. */
	record Counted(int chains, long entries) {
	}

}
