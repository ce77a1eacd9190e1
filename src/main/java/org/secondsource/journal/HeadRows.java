package org.secondsource.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the journal's own chains end. Each row is the lock of its chain.
 */
@Component
class HeadRows implements Heads {

	/** The anchors follow each other as entries do, but have a table of their own. */
	static final String ANCHORS = "anchors";

	private static final String CHAINS = "from journal_head where chain <> '" + ANCHORS + "' ";

	private final JdbcClient jdbc;

	HeadRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Takes the lock of a chain, until the transaction ends. */
	Head lock(String chain) {
		return read(chain, " for update").orElseThrow(() -> new IllegalStateException(
				"The end of the chain '" + chain + "' is gone. Verify the journal, and put it back from a backup."));
	}

	/** Where a chain ends; as if it had not begun, if its row is gone. */
	Head read(String chain) {
		return read(chain, "").orElse(Head.START);
	}

	/** Moves the end of a chain that is locked. */
	void move(String chain, Head head) {
		this.jdbc.sql("update journal_head set number = :number, hash = :hash where chain = :chain")
			.param("number", head.number())
			.param("hash", head.hash())
			.param("chain", chain)
			.update();
	}

	@Override
	public List<ChainEnd> of(Collection<String> chains) {
		return this.jdbc.sql("select chain, number, hash " + CHAINS + "and chain in (:chains)")
			.param("chains", chains)
			.query(HeadRows::end)
			.list();
	}

	@Override
	public List<ChainEnd> after(String chain, int limit) {
		return this.jdbc
			.sql("select chain, number, hash " + CHAINS
					+ "and chain > :chain and number > 0 order by chain limit :limit")
			.param("chain", chain)
			.param("limit", limit)
			.query(HeadRows::end)
			.list();
	}

	@Override
	public int count() {
		return this.jdbc.sql("select count(*) " + CHAINS + "and number > 0").query(Integer.class).single();
	}

	private Optional<Head> read(String chain, String lock) {
		return this.jdbc.sql("select chain, number, hash from journal_head where chain = :chain" + lock)
			.param("chain", chain)
			.query(HeadRows::end)
			.optional()
			.map(ChainEnd::head);
	}

	private static ChainEnd end(ResultSet row, int number) throws SQLException {
		return new ChainEnd(row.getString("chain"), new Head(row.getInt("number"), row.getString("hash")));
	}

}
