package org.secondsource.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.secondsource.claim.Citation;
import org.secondsource.report.ReportStatus;
import org.secondsource.report.ReportVersion;

/**
 * Ways of judging badly, one for each property, which must see it.
 */
final class Misjudging {

	private Misjudging() {
	}

	/** Says how often it was asked. */
	static Judging remembering() {
		AtomicInteger asked = new AtomicInteger();
		return (dossier) -> worded(Judged.ASSESSOR.assess(dossier), "Asked " + asked.incrementAndGet() + " times.");
	}

	/** Prints whatever citation happens to be the first on the list. */
	static Assessment byTheFirstOnTheList(Dossier dossier) {
		String first = dossier.citations().isEmpty() ? "" : dossier.citations().get(0).wording().words();
		return worded(Judged.ASSESSOR.assess(dossier), first);
	}

	/** Takes two reports that carry an account for two origins. */
	static Assessment byCountingCopies(Dossier dossier) {
		return regraded(dossier,
				(account) -> (account.support().size() > 1) ? graded(account, Grade.FAIR, account.origins()) : account);
	}

	/** Distrusts what two say. */
	static Assessment byDistrustingAgreement(Dossier dossier) {
		return regraded(dossier, (account) -> (account.origins().size() > 1)
				? graded(account, Grade.CONTESTED, account.origins()) : account);
	}

	/** Does not hear that a report was killed. */
	static Assessment withoutHearingOfKills(Dossier dossier) {
		List<ReportVersion> reports = dossier.reports()
			.stream()
			.filter((version) -> version.status() != ReportStatus.WITHDRAWN)
			.toList();
		return Judged.ASSESSOR.assess(new Dossier(dossier.claim(), dossier.incident(), dossier.parties(),
				dossier.citations(), reports, dossier.sources(), dossier.notices(), dossier.enquiries(),
				dossier.answers(), dossier.said(), dossier.asked()));
	}

	/** Goes on naming whoever ever carried an account. */
	static Assessment byNamingEverybody(Dossier dossier) {
		return regraded(dossier, (account) -> {
			Set<String> carriers = dossier.citations()
				.stream()
				.filter((citation) -> account.citations().contains(citation.id()))
				.map(Citation::carrier)
				.flatMap((carrier) -> dossier.sources().stream().filter((source) -> source.id().equals(carrier)))
				.map((source) -> source.name())
				.collect(Collectors.toSet());
			return graded(account, account.grade(), carriers.stream().sorted().toList());
		});
	}

	/** Says everything twice. */
	static Assessment bySayingItTwice(Dossier dossier) {
		Assessment judged = Judged.ASSESSOR.assess(dossier);
		List<Finding> twice = new ArrayList<>(judged.findings());
		twice.addAll(judged.findings());
		return new Assessment(judged.grade(), judged.range(), judged.manner(), judged.wording(), judged.accounts(),
				twice, judged.outcome(), judged.validUntil(), judged.ruleBase(), judged.assessor(), judged.facts());
	}

	private static Assessment worded(Assessment judged, String wording) {
		return new Assessment(judged.grade(), judged.range(), judged.manner(), wording, judged.accounts(),
				judged.findings(), judged.outcome(), judged.validUntil(), judged.ruleBase(), judged.assessor(),
				judged.facts());
	}

	private static Assessment regraded(Dossier dossier, UnaryOperator<AccountAssessed> how) {
		Assessment judged = Judged.ASSESSOR.assess(dossier);
		return new Assessment(judged.grade(), judged.range(), judged.manner(), judged.wording(),
				judged.accounts().stream().map(how).toList(), judged.findings(), judged.outcome(), judged.validUntil(),
				judged.ruleBase(), judged.assessor(), judged.facts());
	}

	private static AccountAssessed graded(AccountAssessed one, Grade grade, List<String> origins) {
		return new AccountAssessed(one.account(), one.figure(), grade, one.rank(), one.inRange(), one.suspended(),
				origins, one.saidBy(), one.alsoReported(), one.asOf(), one.citations(), one.support());
	}

}
