package org.secondsource.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.secondsource.storage.Times;
import org.secondsource.sweep.Sweep;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes an anchor each hour in which anything was written, and says so in the log, which
 * is kept where the database is not.
 */
@Component
class Anchoring implements Sweep {

	private static final Logger log = LoggerFactory.getLogger(Anchoring.class);

	private static final int PAGE = 1000;

	private final JdbcClient jdbc;

	private final HeadRows heads;

	private final Anchors anchors;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Anchoring(JdbcClient jdbc, HeadRows heads, Anchors anchors, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.heads = heads;
		this.anchors = anchors;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	@Override
	public String name() {
		return "journal-anchor";
	}

	@Override
	public Duration rest() {
		return Duration.ofHours(1);
	}

	/** One anchor covers all; what comes while it is taken waits for the next. */
	@Override
	public int round() {
		take().ifPresent((anchor) -> log.info("{}", anchor));
		return 0;
	}

	/** Takes an anchor; none if no chain has changed since the last. */
	Optional<Anchor> take() {
		return Optional.ofNullable(this.transaction.execute((status) -> {
			Head before = this.heads.lock(HeadRows.ANCHORS);
			int number = before.number() + 1;
			Instant at = Times.kept(this.clock.instant());
			insert(number, at);
			int found = insertHeads(number);
			if (found == 0) {
				status.setRollbackOnly();
				return null;
			}
			Anchor anchor = new Anchor(number, at, found, sealed(before, number, at));
			this.jdbc.sql("update journal_anchor set heads = :heads, hash = :hash where number = :number")
				.param("heads", found)
				.param("hash", anchor.hash())
				.param("number", number)
				.update();
			this.heads.move(HeadRows.ANCHORS, anchor.head());
			return anchor;
		}));
	}

	private void insert(int number, Instant at) {
		this.jdbc.sql("""
				insert into journal_anchor (number, taken_at, place, heads, hash)
				select :number, :at, coalesce(max(place), 0), 0, '' from journal_entry
				""").param("number", number).param("at", Times.column(at)).update();
	}

	/**
	 * The ends of the chains that were written to since the anchor before the last one:
	 * what was still open when the last one was taken is seen by this one.
	 */
	private int insertHeads(int number) {
		return this.jdbc.sql("""
				insert into journal_anchor_head (anchor, line, chain, number, hash)
				select :anchor, row_number() over (order by e.chain), e.chain, e.number, e.hash
				from (select chain, max(number) as number from journal_entry where place > :place group by chain) latest
					join journal_entry e on e.chain = latest.chain and e.number = latest.number
				where not exists (select 1 from journal_anchor_head h where h.chain = e.chain and h.number = e.number)
				""").param("anchor", number).param("place", placeOf(number - 2)).update();
	}

	private long placeOf(int anchor) {
		return this.jdbc.sql("select place from journal_anchor where number = :number")
			.param("number", anchor)
			.query(Long.class)
			.optional()
			.orElse(0L);
	}

	private String sealed(Head before, int number, Instant at) {
		Seal seal = new Seal(before.hash(), number, at);
		List<AnchoredHead> page = this.anchors.heads(number, 0, PAGE);
		while (!page.isEmpty()) {
			page.forEach(seal::add);
			page = this.anchors.heads(number, page.get(page.size() - 1).line(), PAGE);
		}
		return seal.hash();
	}

}
