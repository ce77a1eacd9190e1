package org.secondsource.journal;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.claim.ClaimId;
import org.secondsource.storage.Times;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class AnchoringTests {

	@OnEachDatabase
	void anAnchorSeesTheChainsThatChangedSinceTheLastAndNoOther(Databases databases) {
		ApplicationContext context = databases.with(Administration.class);
		Chains chains = new Chains(context, new Random(1)).filled();
		Anchors anchors = context.getBean(Anchors.class);
		Anchor fourth = chains.take().orElseThrow();
		assertThat(fourth.number()).isEqualTo(4);
		assertThat(fourth.heads()).isEqualTo(7);
		assertThat(chains.take()).as("nothing was written").isEmpty();
		assertThat(anchors.latest()).contains(fourth);
		chains.grow(new ClaimId("c3"), 2);
		Anchor fifth = chains.take().orElseThrow();
		Entry last = chains.entries("claim/c3").get(chains.entries("claim/c3").size() - 1);
		assertThat(anchors.heads(5, 0, 10))
			.containsExactly(new AnchoredHead(5, 1, "claim/c3", last.number(), last.hash()));
		assertThat(anchors.after(3, 10)).containsExactly(fourth, fifth);
		assertThat(chains.verified()).isEqualTo(new Verification(7, chains.verified().entries(), 5, List.of(), 0));
	}

	@OnEachDatabase
	void whatWasStillOpenWhenOneWasTakenIsSeenByTheNext(Databases databases) throws Exception {
		ApplicationContext context = databases.with(Administration.class);
		Chains chains = new Chains(context, new Random(2)).filled();
		CountDownLatch written = new CountDownLatch(1);
		CountDownLatch taken = new CountDownLatch(1);
		CompletableFuture<Void> slow = CompletableFuture
			.runAsync(() -> context.getBean(TransactionTemplate.class).executeWithoutResult((status) -> {
				chains.grow(new ClaimId("c0"), 1);
				written.countDown();
				await(taken);
			}));
		written.await();
		chains.grow(new ClaimId("c1"), 1);
		assertThat(chains.take().orElseThrow().heads()).as("all but the one that is open").isEqualTo(7);
		taken.countDown();
		slow.join();
		assertThat(context.getBean(Anchors.class).latest("claim/c0").orElseThrow().number())
			.isEqualTo(chains.entries("claim/c0").size() - 1);
		chains.grow(new ClaimId("c2"), 1);
		assertThat(chains.take().orElseThrow().heads()).isEqualTo(2);
		assertThat(context.getBean(Anchors.class).latest("claim/c0").orElseThrow().number())
			.isEqualTo(chains.entries("claim/c0").size());
		assertThat(chains.verified().isWhole()).isTrue();
	}

	@OnEachDatabase
	void theFirstSeesWhatWasWrittenBeforeThereWereAnchors(Databases databases) {
		DataSource database = databases.empty();
		Flyway.configure().dataSource(database).locations("classpath:db/migration").target("8").load().migrate();
		Entry first = Entry.after(Head.START, Administration.CHAIN, "{}", "admin", Chains.NOON);
		Entry second = Entry.after(first.head(), Administration.CHAIN, "{}", "admin", Chains.NOON);
		for (Entry entry : List.of(first, second)) {
			JdbcClient.create(database)
				.sql("""
						insert into journal_entry (chain, number, content, written_by, written_at, hash)
						values (?, ?, ?, ?, ?, ?)
						""")
				.params(entry.chain(), entry.number(), entry.content(), entry.by(), Times.column(entry.at()),
						entry.hash())
				.update();
		}
		assertThat(Databases.migrate(database)).isPositive();
		ApplicationContext context = Databases.on(database, Administration.class);
		assertThat(context.getBean(Anchoring.class).take().orElseThrow().heads()).isEqualTo(1);
		assertThat(context.getBean(Anchors.class).latest(Administration.CHAIN).orElseThrow().hash())
			.isEqualTo(second.hash());
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
