package org.secondsource.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

import org.secondsource.journal.ChainEnd;
import org.secondsource.journal.Head;
import org.secondsource.journal.Heads;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the chains of claims end, as the claims' rows keep it.
 */
@Component
class ClaimHeads implements Heads {

	private static final String HEADS = "select id, facts, head from claim ";

	private final JdbcClient jdbc;

	ClaimHeads(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<ChainEnd> of(Collection<String> chains) {
		List<String> ids = chains.stream()
			.flatMap((chain) -> ClaimId.ofChain(chain).stream())
			.map(ClaimId::value)
			.toList();
		return ids.isEmpty() ? List.of()
				: this.jdbc.sql(HEADS + "where id in (:ids)").param("ids", ids).query(ClaimHeads::end).list();
	}

	@Override
	public List<ChainEnd> after(String chain, int limit) {
		return this.jdbc.sql(HEADS + "where id > :id order by id limit :limit")
			.param("id", chain.isEmpty() ? "" : id(chain))
			.param("limit", limit)
			.query(ClaimHeads::end)
			.list();
	}

	@Override
	public int count() {
		return this.jdbc.sql("select count(*) from claim").query(Integer.class).single();
	}

	private static String id(String chain) {
		return chain.substring(ClaimId.CHAINS.length());
	}

	private static ChainEnd end(ResultSet row, int number) throws SQLException {
		return new ChainEnd(ClaimId.CHAINS + row.getString("id"), new Head(row.getInt("facts"), row.getString("head")));
	}

}
