package org.secondsource.source;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

import org.secondsource.Databases;
import org.secondsource.Dump;
import org.secondsource.OnEachDatabase;
import org.secondsource.journal.Administration;
import org.secondsource.journal.Entry;
import org.secondsource.journal.Head;
import org.secondsource.journal.Journal;
import org.secondsource.storage.Json;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ProtectedSourcesTests {

	private static final ProtectedName NAME = new ProtectedName("Layla Haddad", List.of("Umm Karim"), "SY");

	private static final String DESK = "middleeast";

	@OnEachDatabase
	void holdsNoNameInClearWhoeverReadsTheDatabase(Databases databases) {
		ApplicationContext newsroom = databases.with();
		SourceId id = registered(newsroom);
		newsroom.getBean(SourceRegister.class).add(Source.of("open", "Omar Open", SourceKind.WITNESS));
		assertThat(Dump.of(databases, newsroom.getBean(JdbcClient.class))).contains("Omar Open", id.value(), id.label())
			.doesNotContainIgnoringCase("Layla")
			.doesNotContainIgnoringCase("Haddad")
			.doesNotContainIgnoringCase("Umm Karim");
		assertThat(NAME.toString()).doesNotContain("Layla");
	}

	@OnEachDatabase
	void showsTheLabelToEverybodyAndLeavesWhatIsJudgedBy(Databases databases) {
		ApplicationContext newsroom = databases.with();
		SourceId id = registered(newsroom);
		SourceRegister register = newsroom.getBean(SourceRegister.class);
		Source shown = register.get(id);
		assertThat(shown.name())
			.isEqualTo("a protected source, P-" + id.value().substring("protected-".length()).toUpperCase(Locale.ROOT));
		assertThat(shown.credit()).isEqualTo("a source protected by the desk");
		assertThat(shown.kind()).isEqualTo(SourceKind.WITNESS);
		assertThat(shown.reliability()).isEqualTo(Reliability.B);
		assertThat(shown.aliases()).isEmpty();
		assertThat(shown.country()).isNull();
		assertThat(register.named("Layla Haddad")).isEmpty();
	}

	@OnEachDatabase
	void notesEachReadingInTheTransactionOfTheReading(Databases databases) {
		ApplicationContext newsroom = databases.with();
		SourceId id = registered(newsroom);
		ProtectedSources sources = newsroom.getBean(ProtectedSources.class);
		assertThat(sources.deskOf(id)).isEqualTo(DESK);
		assertThat(sources.name(id, "verifier")).isEqualTo(NAME);
		assertThat(sources.named(" umm KARIM", DESK::equals, "head")).contains(id);
		assertThat(sources.named("Layla Haddad", "asia"::equals, "verifier2")).isEmpty();
		assertThat(sources.named("Layla", DESK::equals, "verifier")).isEmpty();
		List<Entry> noted = noted(newsroom);
		assertThat(noted).extracting(Entry::by).containsExactly("head", "verifier", "head");
		assertThat(noted.get(0).content()).contains("source-protected", DESK);
		assertThat(noted.get(1).content()).contains("protected-name-read", id.value());
		assertThat(noted.get(2).content()).contains("protected-name-matched", id.value());
	}

	@OnEachDatabase
	void erasesTheNameForEverybodyAndLeavesEveryHashAsItWas(Databases databases) {
		ApplicationContext newsroom = databases.with();
		SourceId id = registered(newsroom);
		ProtectedSources sources = newsroom.getBean(ProtectedSources.class);
		String hidden = sources.hide(id, "She saw the buses from her roof.");
		assertThat(sources.show(id, hidden)).contains("She saw the buses from her roof.");
		SourceId other = SourceId.ofProtected();
		sources.add(Source.ofProtected(other, SourceKind.WITNESS, other, other, Reliability.B),
				new ProtectedName("Another", List.of(), null), DESK, "head");
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> sources.show(other, hidden))
			.withMessageContaining("changed in the database");
		Source before = newsroom.getBean(SourceRegister.class).get(id);
		sources.erase(id, "She asked for it.", "head");
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> sources.name(id, "senior"))
			.withMessageContaining("was erased");
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> sources.erase(id, "Again", "head"));
		assertThat(sources.named("Layla Haddad", DESK::equals, "head")).isEmpty();
		assertThat(sources.show(id, hidden)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> sources.hide(id, "More of her words"))
			.withMessageContaining("Leave the excerpt out");
		assertThat(sources.hide(id, " ")).isEmpty();
		assertThat(newsroom.getBean(SourceRegister.class).get(id)).isEqualTo(before);
		assertThat(noted(newsroom)).extracting(Entry::content)
			.last()
			.asString()
			.contains("protected-name-erased", "She asked for it.");
		assertThat(
				newsroom.getBean(JdbcClient.class).sql("select count(*) from source_key").query(Integer.class).single())
			.as("the other's")
			.isEqualTo(1);
	}

	@OnEachDatabase
	void saysWhatToDoUnderAnotherMasterKeyAndLosesNothing(Databases databases) {
		ApplicationContext newsroom = databases.with();
		SourceId id = registered(newsroom);
		ProtectedSources others = new ProtectedSources(newsroom.getBean(JdbcClient.class),
				newsroom.getBean(SourceRegister.class), newsroom.getBean(Administration.class),
				newsroom.getBean(Json.class), "B".repeat(43) + "=");
		TransactionTemplate act = newsroom.getBean(TransactionTemplate.class);
		assertThatExceptionOfType(WrongMasterKey.class)
			.isThrownBy(() -> act.execute((status) -> others.name(id, "senior")))
			.withMessageContaining("lost")
			.withMessageContaining("SECOND_SOURCE_MASTER_KEY");
		SourceId second = SourceId.ofProtected();
		assertThatExceptionOfType(WrongMasterKey.class)
			.isThrownBy(() -> act.executeWithoutResult((status) -> others.add(shown(second), NAME, DESK, "head")));
		assertThat(newsroom.getBean(SourceRegister.class).find(second)).isEmpty();
		assertThat(newsroom.getBean(ProtectedSources.class).name(id, "senior")).isEqualTo(NAME);
		assertThat(noted(newsroom)).hasSize(2);
	}

	@OnEachDatabase
	void keepsTheIdsOfProtectedSourcesForThem(Databases databases) {
		SourceRegister register = databases.with().getBean(SourceRegister.class);
		SourceId id = SourceId.ofProtected();
		assertThat(id.isProtected()).isTrue();
		assertThat(id).isNotEqualTo(SourceId.ofProtected());
		assertThat(new SourceId("protected-forests").isProtected()).isFalse();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> register.add(Source.of(id.value(), "Posing", SourceKind.AGENCY)))
			.withMessageContaining("another id");
		register.add(Source.of("protected-forests", "Protected Forests", SourceKind.ORGANISATION));
	}

	private static SourceId registered(ApplicationContext newsroom) {
		SourceId id = SourceId.ofProtected();
		newsroom.getBean(ProtectedSources.class).add(shown(id), NAME, DESK, "head");
		return id;
	}

	private static Source shown(SourceId id) {
		return Source.ofProtected(id, SourceKind.WITNESS, id, id, Reliability.B);
	}

	/** All acts, each of which follows the one before. */
	private static List<Entry> noted(ApplicationContext newsroom) {
		List<Entry> entries = newsroom.getBean(Journal.class).entries(Administration.CHAIN, Integer.MAX_VALUE);
		Head head = Head.START;
		for (Entry entry : entries) {
			assertThat(entry.follows(head)).as(entry.content()).isTrue();
			head = entry.head();
		}
		return entries;
	}

}
