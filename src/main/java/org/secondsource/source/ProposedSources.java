package org.secondsource.source;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.secondsource.storage.Times;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Names under which something came that nobody on file goes by: proposed to people, who
 * register a source or do not.
 */
@Component
public class ProposedSources {

	private static final int LONGEST = 500;

	private static final int MOST = 500;

	private final JdbcClient jdbc;

	private final SourceRegister register;

	private final TransactionTemplate apart;

	private final Clock clock;

	ProposedSources(JdbcClient jdbc, SourceRegister register, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.register = register;
		this.clock = clock;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Proposes a name, in a transaction of its own: what came under it is refused.
	 * @param name what the item calls its publisher
	 * @param door by which door it came
	 */
	public void propose(String name, String door) {
		String printed = name.strip();
		String folded = Names.folded(printed);
		if (folded.isEmpty() || folded.length() > LONGEST || printed.length() > LONGEST) {
			return;
		}
		if (!isCountedAgain(folded)) {
			try {
				this.apart.executeWithoutResult((status) -> insert(folded, printed, door));
			}
			catch (DuplicateKeyException ex) {
				isCountedAgain(folded);
			}
		}
	}

	/**
	 * The names that nobody goes by yet.
	 * @return those that came most often first
	 */
	public List<ProposedSource> all() {
		List<ProposedSource> proposed = this.jdbc.sql("""
				select printed, door, first_at, last_at, times from proposed_source
				order by times desc, last_at desc, name
				fetch first :most rows only
				""")
			.param("most", MOST)
			.query((row, number) -> new ProposedSource(row.getString("printed"), row.getString("door"),
					Times.read(row, "first_at"), Times.read(row, "last_at"), row.getInt("times")))
			.list();
		Map<String, Set<SourceId>> known = this.register.called(proposed.stream().map(ProposedSource::name).toList());
		return proposed.stream().filter((one) -> !known.containsKey(one.name())).toList();
	}

	private boolean isCountedAgain(String folded) {
		Instant now = this.clock.instant();
		return Boolean.TRUE.equals(this.apart.execute((status) -> this.jdbc
			.sql("update proposed_source set times = times + 1, last_at = :now where name = :name")
			.param("now", Times.column(now))
			.param("name", folded)
			.update() > 0));
	}

	private void insert(String folded, String printed, String door) {
		this.jdbc.sql("""
				insert into proposed_source (name, printed, door, first_at, last_at, times)
				values (:name, :printed, :door, :now, :now, 1)
				""")
			.param("name", folded)
			.param("printed", printed)
			.param("door", door)
			.param("now", Times.column(this.clock.instant()))
			.update();
	}

}
