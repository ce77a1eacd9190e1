package org.secondsource.claim;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.secondsource.Databases;
import org.secondsource.Dump;
import org.secondsource.OnEachDatabase;
import org.secondsource.journal.Entry;
import org.secondsource.journal.Head;
import org.secondsource.journal.Journal;
import org.secondsource.source.ProtectedName;
import org.secondsource.source.ProtectedSources;
import org.secondsource.source.Reliability;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class HiddenExcerptTests {

	private static final ClaimId CLAIM = new ClaimId("hidden");

	private static final String WORDS = "Layla stood on her roof and counted";

	@OnEachDatabase
	void keepsTheWordsOfAProtectedSourceUnderItsKeyWhereverItStandsInTheChain(Databases databases) {
		ApplicationContext newsroom = databases.with();
		SourceId witness = witness(newsroom);
		ClaimLedger ledger = newsroom.getBean(ClaimLedger.class);
		ledger.add(ClaimSamples.DMEIR);
		ledger.open(ClaimSamples.claim(CLAIM.value()), "reporter", ClaimSamples.NOON);
		List<FiledFact> filed = ledger.locked(CLAIM,
				(claim) -> claim.append(
						List.of(said("desk", witness.value()), said(witness.value(), null),
								said("desk", null, new Hop(witness, Hop.Kind.QUOTES, null)), said("sana", "sana")),
						"verifier", ClaimSamples.NOON));
		assertThat(ledger.facts(CLAIM)).endsWith(filed.toArray(FiledFact[]::new));
		ProtectedSources sources = newsroom.getBean(ProtectedSources.class);
		for (FiledFact fact : filed.subList(0, 3)) {
			Citation citation = ((Fact.CitationFiled) fact.fact()).citation();
			assertThat(citation.protectedSource()).contains(witness);
			assertThat(citation.excerpt()).doesNotContain("Layla");
			assertThat(sources.hide(witness, citation.excerpt())).as("hidden once").isEqualTo(citation.excerpt());
			assertThat(sources.show(witness, citation.excerpt())).contains(WORDS);
		}
		assertThat(((Fact.CitationFiled) filed.get(3).fact()).citation().excerpt()).isEqualTo("Layla told SANA");
		assertThat(Dump.of(databases, newsroom.getBean(JdbcClient.class))).contains("Layla told SANA")
			.doesNotContain("her roof");
	}

	@OnEachDatabase
	void aChainVerifiesAfterAnErasureAsBefore(Databases databases) {
		ApplicationContext newsroom = databases.with();
		SourceId witness = witness(newsroom);
		ClaimLedger ledger = newsroom.getBean(ClaimLedger.class);
		ledger.add(ClaimSamples.DMEIR);
		ledger.open(ClaimSamples.claim(CLAIM.value()), "reporter", ClaimSamples.NOON);
		ledger.locked(CLAIM, (claim) -> claim.append(said("desk", witness.value()), "verifier", ClaimSamples.NOON));
		List<FiledFact> before = ledger.facts(CLAIM);
		newsroom.getBean(ProtectedSources.class).erase(witness, "She asked for it.", "senior");
		assertThat(ledger.facts(CLAIM)).isEqualTo(before);
		Head head = Head.START;
		for (Entry entry : newsroom.getBean(Journal.class).entries(CLAIM.chain(), Integer.MAX_VALUE)) {
			assertThat(entry.follows(head)).isTrue();
			head = entry.head();
		}
		assertThat(head).isEqualTo(ledger.state(CLAIM).head());
	}

	private static Fact said(String carrier, @Nullable String origin, Hop... via) {
		Citation plain = ((Fact.CitationFiled) ClaimSamples.cited(null, carrier, origin, "175", via)).citation();
		return new Fact.CitationFiled(plain.withExcerpt("sana".equals(origin) ? "Layla told SANA" : WORDS));
	}

	private static SourceId witness(ApplicationContext newsroom) {
		SourceId id = SourceId.ofProtected();
		newsroom.getBean(ProtectedSources.class)
			.add(Source.ofProtected(id, SourceKind.WITNESS, id, id, Reliability.B),
					new ProtectedName("Layla Haddad", List.of(), null), "middleeast", "head");
		return id;
	}

}
