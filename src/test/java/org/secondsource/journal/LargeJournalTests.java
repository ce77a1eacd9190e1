package org.secondsource.journal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.secondsource.Campaign;
import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.Statements;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A long journal is read a page at a time: what is held does not grow with it, and the
 * trips grow with its pages.
 */
class LargeJournalTests {

	private static final Logger log = LoggerFactory.getLogger(LargeJournalTests.class);

	private static final int PAGE = 500;

	private static final int BATCH = 400;

	private static final int ENTRIES = Campaign.size(2_400, 1_000_000);

	@OnEachDatabase
	void verifiesAndExportsAPageAtATime(Databases databases) throws IOException {
		ApplicationContext desk = Databases.on(Statements.counting(databases.migrated()), Administration.class);
		for (int i = 0; i < ENTRIES / BATCH; i++) {
			append(desk);
		}
		desk.getBean(Anchoring.class).take().orElseThrow();
		Statements.Count start = Statements.now();
		List<Long> progress = new ArrayList<>();
		Verification found = desk.getBean(Verifier.class).verify(progress::add);
		Statements.Count count = Statements.now().since(start);
		log.info("{} entries verified on {}: {}", ENTRIES, databases, count);
		assertThat(found.flaws()).isEmpty();
		assertThat(found.entries()).isEqualTo(ENTRIES);
		assertThat(progress).isSorted().hasSize((ENTRIES + PAGE - 1) / PAGE);
		assertThat(count.trips()).isLessThan(2 * progress.size() + 20);
		Lines lines = new Lines();
		assertThat(desk.getBean(JournalExport.class).all(lines)).isEqualTo(ENTRIES + 2);
		assertThat(lines.count).isEqualTo(ENTRIES + 2);
		assertThat(lines.longest).as("characters held back between two pages").isLessThan(PAGE * 400);
	}

	@OnEachDatabase
	void findsWhatWasChangedAtTheEdgesOfPages(Databases databases) {
		ApplicationContext desk = databases.with(Administration.class);
		for (int i = 0; i < 3; i++) {
			append(desk);
		}
		TransactionTemplate transaction = desk.getBean(TransactionTemplate.class);
		for (int number : new int[] { 1, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE, 3 * BATCH }) {
			Verification found = transaction.execute((status) -> {
				status.setRollbackOnly();
				desk.getBean(JdbcClient.class)
					.sql("update journal_entry set content = '{}' where number = ?")
					.param(number)
					.update();
				return desk.getBean(Verifier.class).verify((entries) -> {
				});
			});
			assertThat(found.flaws()).extracting(Flaw::entry).containsExactly(number);
		}
	}

	private static void append(ApplicationContext desk) {
		desk.getBean(TransactionTemplate.class).executeWithoutResult((status) -> {
			HeadRows heads = desk.getBean(HeadRows.class);
			List<Entry> entries = desk.getBean(Journal.class)
				.append(Administration.CHAIN, heads.lock(Administration.CHAIN),
						Collections.nCopies(BATCH, "{\"act\":\"source-filed\",\"told\":{}}"), "admin", Chains.NOON);
			heads.move(Administration.CHAIN, entries.get(entries.size() - 1).head());
		});
	}

	/** Counts lines, and forgets them. */
	private static final class Lines extends Writer {

		private long count;

		private long held;

		private long longest;

		@Override
		public void write(char[] buffer, int offset, int length) {
			for (int i = offset; i < offset + length; i++) {
				this.count += (buffer[i] == '\n') ? 1 : 0;
			}
			this.held += length;
			this.longest = Math.max(this.longest, this.held);
		}

		@Override
		public void flush() {
			this.held = 0;
		}

		@Override
		public void close() {
			// Nothing is kept.
		}

	}

}
