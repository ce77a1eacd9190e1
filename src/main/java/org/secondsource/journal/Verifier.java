package org.secondsource.journal;

import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds whether the journal is whole. It reads one moment of the database, whatever is
 * written meanwhile, and holds one page of it at a time.
 */
@Component
public class Verifier {

	private final ChainsCheck chains;

	private final AnchorsCheck anchors;

	private final TransactionTemplate moment;

	Verifier(JdbcClient jdbc, Journal journal, Anchors anchors, HeadRows own, List<Heads> heads,
			ObjectProvider<Vouched> vouched, PlatformTransactionManager transactions) {
		this.chains = new ChainsCheck(journal, heads, vouched.orderedStream().toList());
		this.anchors = new AnchorsCheck(jdbc, anchors, own);
		this.moment = new TransactionTemplate(transactions);
		// The level at which H2 and PostgreSQL both show a transaction one moment.
		this.moment.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
		this.moment.setReadOnly(true);
	}

	/**
	 * Looks at all chains, all anchors, and all that they vouch for.
	 * @param progress is told how many entries were read so far
	 * @return what came of it
	 */
	public Verification verify(LongConsumer progress) {
		return Objects.requireNonNull(this.moment.execute((status) -> {
			Flaws flaws = new Flaws();
			ChainsCheck.Counted counted = this.chains.all(flaws, progress);
			int taken = this.anchors.all(flaws);
			return new Verification(counted.chains(), counted.entries(), taken, flaws.told(), flaws.count());
		}));
	}

	/**
	 * Looks at one chain, and what it vouches for.
	 * @param chain the chain
	 * @return what came of it
	 */
	public Verification verify(String chain) {
		return Objects.requireNonNull(this.moment.execute((status) -> {
			Flaws flaws = new Flaws();
			ChainsCheck.Counted counted = this.chains.one(chain, flaws);
			return new Verification(counted.chains(), counted.entries(), 0, flaws.told(), flaws.count());
		}));
	}

}
