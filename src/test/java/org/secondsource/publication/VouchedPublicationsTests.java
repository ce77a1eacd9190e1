package org.secondsource.publication;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;
import org.secondsource.assessment.AssessmentArchive;
import org.secondsource.assessment.AssessmentSamples;
import org.secondsource.assessment.KeptAssessment;
import org.secondsource.assessment.Range;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.ClaimSamples;
import org.secondsource.claim.Figure;
import org.secondsource.journal.Flaw;
import org.secondsource.journal.Verification;
import org.secondsource.journal.Verifier;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.claim.ClaimSamples.NOON;

/**
 * The journal vouches for what was said in public and for the judgement behind it: any
 * change of their rows is found.
 */
class VouchedPublicationsTests {

	private static final String HELD = " where claim_id = 'held' and number = 1";

	private static final Map<String, String> CHANGES = changes();

	@OnEachDatabase
	void findsEveryChangeOfWhatWasSaidAndOfItsJudgement(Databases databases) {
		ApplicationContext desk = published(databases);
		assertThat(verified(desk).flaws()).isEmpty();
		CHANGES.forEach((change, wrong) -> {
			Verification found = after(desk, change);
			assertThat(found.flaws()).as(change).singleElement().satisfies((flaw) -> {
				assertThat(flaw.chain()).isEqualTo("claim/held");
				assertThat(flaw.at()).isEqualTo(NOON.truncatedTo(ChronoUnit.MICROS));
				assertThat(flaw.sentence()).contains(wrong);
			});
		});
		assertThat(verified(desk).isWhole()).as("all was undone").isTrue();
	}

	@OnEachDatabase
	void anEntryThatWasMadeUnreadableIsAFlawAndNoFailure(Databases databases) {
		ApplicationContext desk = published(databases);
		Verification found = after(desk,
				"update journal_entry set content = '{\"fact\":\"published\",' where chain = 'claim/held' and number = 2");
		assertThat(found.flaws()).extracting(Flaw::entry).contains(2);
	}

	private static Map<String, String> changes() {
		Map<String, String> changes = new LinkedHashMap<>();
		for (String set : List.of("kind = 'UPDATE'", "wording = 'At least 11.'", "low = 11", "high = null",
				"said_range = '{}'", "stands_on = '[]'", "note = 'x'", "approved_by = 'editor2'",
				"approved_at = approved_at + interval '0.000001' second")) {
			changes.put("update publication set " + set + HELD, "Revision 1, which this entry vouches for, was");
		}
		changes.put("delete from publication" + HELD, "was removed");
		for (String set : List.of("facts = 7", "asked_at = asked_at + interval '1' second", "grade = 'FAIR'",
				"outcome = 'READY'", "low = 7", "high = 7", "valid_until = asked_at", "rule_base = 'x'",
				"assessor = 'x'", "facts_hash = 'x'", "assessment = '{}'")) {
			changes.put("update assessment set " + set + HELD, "Verdict 1, on which revision 1 stands");
		}
		changes.put("""
				insert into publication (claim_id, number, kind, wording, low, high, said_range, stands_on, assessment,
					note, approved_by, approved_at)
				select claim_id, 2, kind, 'Another.', low, high, said_range, stands_on, assessment, note, approved_by,
					approved_at
				from publication""" + HELD, "Revision 2 is not vouched for");
		return changes;
	}

	private static ApplicationContext published(Databases databases) {
		ApplicationContext desk = databases.with(AssessmentArchive.class, Publications.class,
				VouchedPublications.class);
		ClaimLedger ledger = desk.getBean(ClaimLedger.class);
		Publications publications = desk.getBean(Publications.class);
		ledger.add(ClaimSamples.DMEIR);
		for (String id : List.of("freed", "held", "killed")) {
			ClaimId claim = new ClaimId(id);
			ledger.open(ClaimSamples.claim(id), "reporter", NOON);
			desk.getBean(AssessmentArchive.class)
				.keep(claim, new KeptAssessment(1, 1, NOON, AssessmentSamples.empty()));
			Range range = new Range(10, new Figure(10, null, "at least 10"), 175, true, "10 to 175");
			ledger.locked(claim,
					(locked) -> locked.append(
							publications.vouch(publications.add(new NewRevision(claim, Revision.Kind.PUBLICATION,
									"At least 10, „says“ SANA.", range, Set.of("10", "175"), 1, "", "editor", NOON))),
							"editor", NOON));
		}
		return desk;
	}

	private static Verification after(ApplicationContext desk, String change) {
		return desk.getBean(TransactionTemplate.class).execute((status) -> {
			status.setRollbackOnly();
			assertThat(desk.getBean(JdbcClient.class).sql(change).update()).as(change).isEqualTo(1);
			return verified(desk);
		});
	}

	private static Verification verified(ApplicationContext desk) {
		return desk.getBean(Verifier.class).verify((entries) -> {
		});
	}

}
