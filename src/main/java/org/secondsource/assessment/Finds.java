package org.secondsource.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Citation;
import org.secondsource.claim.Enquiry;
import org.secondsource.claim.Hearing;
import org.secondsource.claim.Hedge;
import org.secondsource.claim.Mode;
import org.secondsource.claim.Remark;
import org.secondsource.report.Period;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;

/**
 * What might be found about an account, the easiest first: who is credited may be heard,
 * what is unchecked checked, a rival come to say the same, somebody else say so, and a
 * record show it.
 */
final class Finds {

	private static final Source SOMEBODY = Source.of("somebody-independent", "somebody independent who knows",
			SourceKind.MONITOR);

	private static final Source DESK = Source.of("our-own-desk", "our own desk", SourceKind.ORGANISATION);

	private final AccountAssessed account;

	private final Dossier dossier;

	private final List<Citation> own;

	private final List<Find> all = new ArrayList<>();

	private Finds(AccountAssessed account, Dossier dossier) {
		this.account = account;
		this.dossier = dossier;
		this.own = dossier.citations()
			.stream()
			.filter((citation) -> account.citations().contains(citation.id()) && citation.mode() == Mode.ASSERTS)
			.toList();
	}

	static List<Find> about(AccountAssessed account, Dossier dossier, Assessment assessment) {
		Finds finds = new Finds(account, dossier);
		if (!finds.own.isEmpty()) {
			finds.hearings();
			finds.checks();
			finds.notices(assessment);
			finds.rivals(assessment);
			finds.others();
		}
		return finds.all;
	}

	/** Whoever is credited, if nobody heard them, tells us. */
	private void hearings() {
		Set<SourceId> credited = new TreeSet<>();
		this.own.stream().map(Citation::origin).forEach((origin) -> {
			if (origin != null) {
				credited.add(origin);
			}
		});
		this.own.stream()
			.filter((citation) -> citation.hearing().isResolving())
			.map(Citation::origin)
			.forEach((origin) -> {
				if (origin != null) {
					credited.remove(origin);
				}
			});
		credited.forEach(
				(origin) -> say("Hear it from " + name(origin) + ".", "heard-" + origin, origin, Enquiry.CALL, null));
	}

	/** What stands against a citation and can be checked is checked. */
	private void checks() {
		Map<String, Set<Remark>> remarks = new TreeMap<>();
		Dossier.Context context = this.dossier.context();
		if (context != null) {
			context.remarks()
				.forEach((one) -> remarks.computeIfAbsent(one.citation(), (id) -> EnumSet.noneOf(Remark.class))
					.add(one.remark()));
		}
		for (Citation citation : this.own) {
			Set<Remark> made = remarks.computeIfAbsent(citation.id(), (id) -> EnumSet.noneOf(Remark.class));
			if (citation.enquiry() == Enquiry.IMAGE) {
				made.add(Remark.UPLOADED);
			}
			Set<Remark> missing = EnumSet.noneOf(Remark.class);
			made.forEach((remark) -> missing.addAll(remark.unsettled(made)));
			if (!missing.isEmpty()) {
				this.all.add(new Find(
						"Check that what " + name(citation.carrier()) + " has "
								+ String.join(", and that it ", missing.stream().map(Remark::phrase).toList()) + ".",
						null, null,
						missing.stream().map((one) -> new Dossier.Remarked(citation.id(), one, null)).toList(),
						List.of()));
			}
		}
	}

	/** What is said, at third hand, to be withdrawn is not. */
	private void notices(Assessment assessment) {
		List<String> open = assessment.findings()
			.stream()
			.filter((finding) -> finding.rule() == 32 && finding.accounts().contains(this.account.account()))
			.flatMap((finding) -> finding.citations().stream())
			.filter((id) -> !this.dossier.notices().containsKey(id) && isNotice(id))
			.distinct()
			.sorted()
			.toList();
		if (!open.isEmpty()) {
			this.all
				.add(new Find("Find out from the publisher that it was not withdrawn.", null, null, List.of(), open));
		}
	}

	private boolean isNotice(String id) {
		return this.dossier.citations()
			.stream()
			.anyMatch((citation) -> citation.id().equals(id) && citation.mode() == Mode.WITHDRAWS);
	}

	/** Whoever gives a figure that excludes it comes to give it. */
	private void rivals(Assessment assessment) {
		Set<String> against = new TreeSet<>();
		assessment.findings()
			.stream()
			.filter((finding) -> (finding.rule() == 22 || finding.rule() == 4)
					&& finding.accounts().contains(this.account.account()))
			.forEach((finding) -> against.addAll(finding.accounts()));
		against.remove(this.account.account());
		Set<SourceId> voices = new TreeSet<>();
		this.dossier.citations()
			.stream()
			.filter((citation) -> citation.mode() == Mode.ASSERTS && against.contains(citation.account()))
			.forEach((citation) -> voices.add((citation.origin() != null) ? citation.origin() : citation.carrier()));
		voices.forEach((voice) -> say(name(voice) + ", who gives another figure, comes to say the same.",
				"rival-" + voice, voice, Enquiry.CALL, null));
	}

	private void others() {
		say("Find somebody independent who knows and says the same.", "another", SOMEBODY.id(), Enquiry.CALL, SOMEBODY);
		if (!this.dossier.claim().effect().isProposition()) {
			say("Read it off a named record: a list of names, a register, imagery.", "record", SOMEBODY.id(),
					Enquiry.RECORD, SOMEBODY);
		}
	}

	private void say(String words, String id, SourceId origin, Enquiry how, @Nullable Source unknown) {
		Citation like = this.own.get(0);
		this.all.add(Find.of(words,
				new Citation("find-" + id, null, 0, DESK.id(), Period.at(this.dossier.asked()), Mode.ASSERTS,
						like.wording(), origin, List.of(), Hearing.HEARD, Hedge.NONE, like.asOf(), like.part(), false,
						false, false, false, 2, "", how),
				unknown));
	}

	private String name(SourceId source) {
		return this.dossier.sources()
			.stream()
			.filter((one) -> one.id().equals(source))
			.map(Source::name)
			.findFirst()
			.orElse(source.value());
	}

}
