package org.secondsource.verification;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.secondsource.assessment.Intent.Involvement;
import org.secondsource.claim.Act;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;

/**
 * Who wrote and who verified a claim, or one that was merged into it (rule 42).
 */
final class Workers {

	private Workers() {
	}

	/** What somebody did; nothing for one who only looked. */
	static Set<Involvement> involvement(Case now, String person) {
		Set<Involvement> involvement = EnumSet.noneOf(Involvement.class);
		now.facts().stream().filter((filed) -> filed.by().equals(person)).forEach((filed) -> {
			if (filed.fact() instanceof Fact.Registered) {
				involvement.add(Involvement.WROTE);
			}
			else if (isVerifying(filed.fact())) {
				involvement.add(Involvement.VERIFIED);
			}
		});
		if (now.takenOver().stream().anyMatch((taken) -> taken.workers().contains(person))) {
			involvement.add(Involvement.VERIFIED);
		}
		return involvement;
	}

	/** Everybody who did anything. */
	static Set<String> of(Case now) {
		Set<String> people = now.facts().stream().map(FiledFact::by).collect(Collectors.toCollection(TreeSet::new));
		now.takenOver().forEach((taken) -> people.addAll(taken.workers()));
		people.removeIf((person) -> involvement(now, person).isEmpty());
		return people;
	}

	private static boolean isVerifying(Fact fact) {
		return fact instanceof Fact.CitationFiled || fact instanceof Fact.NoticeConfirmed
				|| fact instanceof Fact.CitationVoided || fact instanceof Fact.CitationRestored
				|| fact instanceof Fact.TookOver || fact instanceof Fact.HandedOver || fact instanceof Fact.EnquiryFiled
				|| fact instanceof Fact.AttachmentFiled || fact instanceof Fact.FindingAnswered
				|| (fact instanceof Fact.Decided decided && decided.act() == Act.RESUBMIT);
	}

}
