package org.secondsource.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.Together;

import org.springframework.context.ApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JournalTests {

	private static final Instant NOON = Instant.parse("2016-04-09T12:00:00.123456789Z");

	@OnEachDatabase
	void givesBackEntriesThatFollowEachOther(Databases databases) {
		Journal journal = context(databases).getBean(Journal.class);
		List<Entry> first = journal.append("claim/a", Head.START, List.of("{\"a\":1}", "{\"a\":2}"), "verifier", NOON);
		List<Entry> next = journal.append("claim/a", first.get(1).head(), List.of("{\"a\":\"ü\"}"), "editor", NOON);
		List<Entry> kept = journal.entries("claim/a", Integer.MAX_VALUE);
		assertThat(kept).containsExactly(first.get(0), first.get(1), next.get(0));
		Head head = Head.START;
		for (Entry entry : kept) {
			assertThat(entry.follows(head)).isTrue();
			head = entry.head();
		}
		assertThat(journal.entries("claim/a", 2)).hasSize(2);
		assertThat(journal.entries(List.of("claim/a", "claim/b"))).containsOnlyKeys("claim/a");
	}

	@OnEachDatabase
	void refusesASecondEntryBehindTheSameHead(Databases databases) {
		Journal journal = context(databases).getBean(Journal.class);
		journal.append("claim/a", Head.START, List.of("{}"), "verifier", NOON);
		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> journal.append("claim/a", Head.START, List.of("{\"other\":1}"), "editor", NOON));
	}

	@OnEachDatabase
	void noEntryFollowsOnceAnythingOfItIsChanged(Databases databases) {
		Journal journal = context(databases).getBean(Journal.class);
		Entry entry = journal.append("claim/a", Head.START, List.of("{\"a\":1}"), "verifier", NOON).get(0);
		assertThat(entry.follows(Head.START)).isTrue();
		assertThat(changed(entry, "claim/b", "{\"a\":1}", "verifier", entry.at()).follows(Head.START)).isFalse();
		assertThat(changed(entry, "claim/a", "{\"a\":7}", "verifier", entry.at()).follows(Head.START)).isFalse();
		assertThat(changed(entry, "claim/a", "{\"a\":1}", "editor", entry.at()).follows(Head.START)).isFalse();
		assertThat(changed(entry, "claim/a", "{\"a\":1}", "verifier", entry.at().plusNanos(1000)).follows(Head.START))
			.isFalse();
		assertThat(entry.follows(new Head(0, "another"))).isFalse();
		assertThat(entry.follows(new Head(1, ""))).isFalse();
	}

	@OnEachDatabase
	void administrationNotesOneActAfterTheOtherInTheTransactionOfTheAct(Databases databases) throws Exception {
		ApplicationContext context = context(databases);
		Administration administration = context.getBean(Administration.class);
		TransactionTemplate act = context.getBean(TransactionTemplate.class);
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> administration.note("source-filed", Map.of(), "admin"));
		Together.eight((number) -> act
			.execute((status) -> administration.note("source-filed", Map.of("source", "s" + number), "admin")));
		act.executeWithoutResult((status) -> {
			administration.note("source-filed", Map.of("source", "undone"), "admin");
			status.setRollbackOnly();
		});
		List<Entry> kept = context.getBean(Journal.class).entries(Administration.CHAIN, Integer.MAX_VALUE);
		assertThat(kept).extracting(Entry::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
		assertThat(kept.get(3).follows(kept.get(2).head())).isTrue();
		assertThat(kept).noneMatch((entry) -> entry.content().contains("undone"));
	}

	private static Entry changed(Entry entry, String chain, String content, String by, Instant at) {
		return new Entry(chain, entry.number(), content, by, at, entry.hash());
	}

	private static ApplicationContext context(Databases databases) {
		return databases.with(Administration.class);
	}

}
