package org.secondsource.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.secondsource.storage.Times;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All anchors, with where each saw the chains end.
 */
@Component
public class Anchors {

	private static final String ANCHORS = "select number, taken_at, heads, hash from journal_anchor ";

	private static final String HEADS = "select anchor, line, chain, number, hash from journal_anchor_head ";

	private final JdbcClient jdbc;

	Anchors(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The latest anchor.
	 * @return nothing before the first
	 */
	public Optional<Anchor> latest() {
		return this.jdbc.sql(ANCHORS + "order by number desc limit 1").query(Anchors::anchor).optional();
	}

	/**
	 * Compares an anchor with what somebody outside keeps of it: who rewrites all of the
	 * journal, anchors included, is found by nothing else.
	 * @param kept the anchor as it was kept
	 * @return the flaw; nothing if it is the same
	 */
	public Optional<Flaw> flaw(KeptAnchor kept) {
		Optional<Anchor> anchor = this.jdbc.sql(ANCHORS + "where number = :number")
			.param("number", kept.number())
			.query(Anchors::anchor)
			.optional();
		if (anchor.filter((one) -> one.hash().equals(kept.hash())).isPresent()) {
			return Optional.empty();
		}
		return Optional.of(new Flaw(HeadRows.ANCHORS, kept.number(), anchor.map(Anchor::at).orElse(null),
				anchor.isPresent() ? "The anchor is not the one that was kept outside: the journal was written anew."
						: "The anchor that was kept outside is not here: the journal was cut off or written anew.",
				Flaw.COMPARE));
	}

	/**
	 * The anchors that follow one.
	 * @param number the number of the last one seen; 0 before the first
	 * @param limit how many at most
	 * @return in their order
	 */
	public List<Anchor> after(int number, int limit) {
		return this.jdbc.sql(ANCHORS + "where number > :number order by number limit :limit")
			.param("number", number)
			.param("limit", limit)
			.query(Anchors::anchor)
			.list();
	}

	/**
	 * Where an anchor saw the chains end.
	 * @param anchor its number
	 * @param line the last line seen; 0 before the first
	 * @param limit how many at most
	 * @return the lines that follow
	 */
	public List<AnchoredHead> heads(int anchor, int line, int limit) {
		return this.jdbc.sql(HEADS + "where anchor = :anchor and line > :line order by anchor, line limit :limit")
			.param("anchor", anchor)
			.param("line", line)
			.param("limit", limit)
			.query(Anchors::head)
			.list();
	}

	/**
	 * Where an anchor last saw a chain end.
	 * @param chain the chain
	 * @return nothing if no anchor was taken since it began
	 */
	public Optional<AnchoredHead> latest(String chain) {
		return this.jdbc.sql(HEADS + "where chain = :chain order by chain desc, number desc limit 1")
			.param("chain", chain)
			.query(Anchors::head)
			.optional();
	}

	private static Anchor anchor(ResultSet row, int number) throws SQLException {
		return new Anchor(row.getInt("number"), Times.read(row, "taken_at"), row.getInt("heads"),
				row.getString("hash"));
	}

	private static AnchoredHead head(ResultSet row, int number) throws SQLException {
		return new AnchoredHead(row.getInt("anchor"), row.getInt("line"), row.getString("chain"), row.getInt("number"),
				row.getString("hash"));
	}

}
