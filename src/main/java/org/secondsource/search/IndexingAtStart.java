package org.secondsource.search;

import java.util.List;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.publication.Publications;
import org.secondsource.report.ReportId;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Indexes what was filed before there was an index, in batches: what is not done when the
 * program stops is what the next start finds missing.
 */
@Component
@Order(IndexingAtStart.ORDER)
class IndexingAtStart implements ApplicationRunner {

	/** Before anybody files anything. */
	static final int ORDER = -950;

	private static final int BATCH = 200;

	private static final String CLAIMS = """
			select c.id from claim c
			where c.id > :after and not exists (
				select 1 from search_entry e where e.kind = %d and e.name = c.id and e.number = 0)
			order by c.id
			""".formatted(Hit.Kind.CLAIM.code());

	private static final String REPORTS = """
			select r.report_id from report_version r
			where r.report_id > :after and r.number = 1 and not exists (
				select 1 from search_entry e where e.kind = %d and e.name = r.report_id and e.number = 0)
			order by r.report_id
			""".formatted(Hit.Kind.REPORT.code());

	private static final String REVISIONS = """
			select distinct p.claim_id from publication p
			where p.claim_id > :after and not exists (
				select 1 from search_entry e where e.kind = %d and e.name = p.claim_id and e.number = p.number)
			order by p.claim_id
			""".formatted(Hit.Kind.PUBLICATION.code());

	private static final Logger log = LoggerFactory.getLogger(IndexingAtStart.class);

	private final JdbcClient jdbc;

	private final TransactionTemplate transactions;

	private final ClaimLedger claims;

	private final Publications publications;

	private final Indexing indexing;

	IndexingAtStart(JdbcClient jdbc, PlatformTransactionManager transactions, ClaimLedger claims,
			Publications publications, Indexing indexing) {
		this.jdbc = jdbc;
		this.transactions = new TransactionTemplate(transactions);
		this.claims = claims;
		this.publications = publications;
		this.indexing = indexing;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		int indexed = all(CLAIMS, this::claim) + all(REPORTS, this::report) + all(REVISIONS, this::revisions);
		if (indexed > 0) {
			log.info("{} claims, reports and published claims from before are found by /search now.", indexed);
		}
	}

	private int all(String missing, Consumer<String> add) {
		int indexed = 0;
		String after = "";
		for (List<String> batch = batch(missing, after, add); !batch.isEmpty(); batch = batch(missing, after, add)) {
			indexed += batch.size();
			after = batch.get(batch.size() - 1);
		}
		return indexed;
	}

	/** Indexes the next that are missing; another node that is faster is no harm. */
	private List<String> batch(String missing, String after, Consumer<String> add) {
		List<String> names = this.jdbc.sql(missing + "fetch first " + BATCH + " rows only")
			.param("after", after)
			.query(String.class)
			.list();
		try {
			this.transactions.executeWithoutResult((status) -> names.forEach(add));
		}
		catch (DuplicateKeyException ex) {
			return batch(missing, after, add);
		}
		return names;
	}

	/** Under the claim's lock, so that nothing is filed between reading and indexing. */
	private void claim(String name) {
		this.claims.locked(new ClaimId(name), (claim) -> {
			this.indexing.index(claim.id());
			return claim.id();
		});
	}

	private void report(String name) {
		this.indexing.index(new ReportId(name));
	}

	private void revisions(String claim) {
		this.publications.all(new ClaimId(claim)).forEach(this.indexing::index);
	}

}
