package org.secondsource.assessment.derivation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.AccountAssessed;
import org.secondsource.assessment.Dossier;
import org.secondsource.assessment.Grade;
import org.secondsource.assessment.facts.Accused;
import org.secondsource.assessment.facts.AgencyCopy;
import org.secondsource.assessment.facts.Balance;
import org.secondsource.assessment.facts.Dated;
import org.secondsource.assessment.facts.Rising;
import org.secondsource.assessment.facts.Rivals;
import org.secondsource.assessment.facts.Unconfirmed;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Figure;
import org.secondsource.claim.Gravity;
import org.secondsource.claim.Mode;
import org.secondsource.claim.Remark;
import org.secondsource.report.Period;
import org.secondsource.source.Reliability;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;
import org.secondsource.source.SourceKind;

/**
 * What the accounts in range show together, beside the incident, its other claims and
 * what was said in public, as facts for the rules.
 */
final class Circumstances {

	/** What one voice's whole is made of, and cannot exceed. */
	private static final Map<Effect, Set<Effect>> PARTS = Map.of(Effect.ABDUCTED,
			Set.of(Effect.KILLED, Effect.RELEASED, Effect.ESCAPED, Effect.HELD), Effect.POPULATION,
			Set.of(Effect.ABDUCTED));

	private static final Set<Reliability> REPUTABLE = Set.of(Reliability.A, Reliability.B, Reliability.C);

	private final Dossier dossier;

	private final Register register;

	private final Remarks remarks;

	private final Shelf shelf;

	private final Duration window;

	private final List<Object> facts = new ArrayList<>();

	Circumstances(Dossier dossier, Register register, Remarks remarks, Shelf shelf, Duration window) {
		this.dossier = dossier;
		this.register = register;
		this.remarks = remarks;
		this.shelf = shelf;
		this.window = window;
	}

	Collection<Object> of(Judgement judgement, Standings standings) {
		List<Standing> inRange = judgement.standingsInRange();
		List<String> accounts = inRange.stream().map(Standing::account).distinct().sorted().toList();
		List<String> citations = idsOf(inRange);
		Period occurred = this.dossier.incident().occurred();
		if (!inRange.isEmpty()) {
			this.facts
				.add(new Dated(Duration.between(occurred.start(), occurred.end()).toHours(), accounts, citations));
			if (this.dossier.said() != null && judgement.grade().isUnconfirmed()) {
				this.facts.add(new Unconfirmed(judgement.grade().name(), accounts, citations));
			}
		}
		copies(inRange);
		balance(inRange);
		rivals(judgement, inRange);
		accused(inRange, accounts, citations);
		standings.superseded()
			.forEach((one) -> rising(judgement, one.voice(), one.older(), one.newer(), one.citations()));
		return this.facts;
	}

	/** All that is live comes from one agency, which has it from others. */
	private void copies(List<Standing> inRange) {
		Map<String, AgencyCopy> copies = new TreeMap<>();
		for (Standing standing : inRange) {
			List<Credit> live = standing.credits().stream().filter(Credit::isLive).toList();
			Set<SourceId> agencies = new TreeSet<>();
			live.forEach((credit) -> agencies.addAll(agenciesOf(credit.citation())));
			if (standing.voice() != null && live.stream().noneMatch(Credit::isResolving) && agencies.size() == 1
					&& live.stream().noneMatch((credit) -> agenciesOf(credit.citation()).isEmpty())) {
				Source agency = this.register.get(agencies.iterator().next());
				AgencyCopy copy = new AgencyCopy(standing.account(), standing.wording().words(), agency.name(),
						REPUTABLE.contains(agency.reliability()), Credit.idsOf(live));
				copies.merge(copy.key(), copy, AgencyCopy::and);
			}
		}
		this.facts.addAll(copies.values());
	}

	private Set<SourceId> agenciesOf(Citation citation) {
		Set<SourceId> passed = new TreeSet<>(List.of(citation.carrier()));
		citation.via().forEach((hop) -> passed.add(hop.source()));
		passed.removeIf((source) -> this.register.get(source).kind() != SourceKind.AGENCY);
		return passed;
	}

	/** What each voice says of the whole and of its parts, here and in other claims. */
	private void balance(List<Standing> inRange) {
		Saying saying = new Saying(this.register);
		Map<String, List<Share>> byVoice = new TreeMap<>();
		Effect effect = this.dossier.claim().effect();
		inRange.forEach((standing) -> saying.names(standing)
			.forEach((name) -> byVoice.computeIfAbsent(name, (voice) -> new ArrayList<>())
				.add(new Share(effect, standing.figure(), standing.asOf(), standing))));
		Dossier.Context context = this.dossier.context();
		if (context != null) {
			context.elsewhere()
				.forEach((one) -> one.saidBy()
					.forEach((name) -> byVoice.computeIfAbsent(name, (voice) -> new ArrayList<>())
						.add(new Share(one.effect(), one.figure(), one.asOf(), null))));
		}
		byVoice.forEach((voice, shares) -> PARTS.forEach((whole, parts) -> balance(voice, shares, whole, parts)));
	}

	private void balance(String voice, List<Share> shares, Effect whole, Set<Effect> parts) {
		for (Share all : shares) {
			Integer most = all.figure().high();
			if (all.effect() != whole || most == null) {
				continue;
			}
			Map<Effect, Share> least = new TreeMap<>();
			shares.stream()
				.filter((share) -> parts.contains(share.effect()) && share.mayHoldWith(all, this.window))
				.forEach((share) -> least.merge(share.effect(), share,
						(one, other) -> (other.figure().low() > one.figure().low()) ? other : one));
			List<Standing> own = new ArrayList<>(least.values().stream().flatMap(Share::own).toList());
			all.own().forEach(own::add);
			if (!own.isEmpty() && !least.isEmpty()) {
				this.facts.add(new Balance(voice, least.values().stream().map(Share::words).toList(),
						least.values().stream().mapToLong((share) -> share.figure().low()).sum(), all.words(), most,
						own.stream().map(Standing::account).distinct().sorted().toList(), idsOf(own)));
				return;
			}
		}
	}

	private void rivals(Judgement judgement, List<Standing> inRange) {
		if (!this.dossier.claim().effect().isProposition() || judgement.grade() != Grade.CONTESTED) {
			return;
		}
		Set<String> answers = new TreeSet<>();
		inRange.forEach((standing) -> answers.add(new Saying(this.register).words(standing)));
		Set<String> accounts = new TreeSet<>(inRange.stream().map(Standing::account).toList());
		List<Citation> denials = this.dossier.citations()
			.stream()
			.filter((citation) -> citation.mode() == Mode.DENIES && accounts.contains(citation.account())
					&& this.shelf.isOnFile(citation))
			.toList();
		Set<String> rest = new TreeSet<>(idsOf(inRange));
		rest.addAll(Credit.ids(denials));
		this.facts
			.add(new Rivals(List.copyOf(answers), denials.stream().map(Citation::account).distinct().sorted().toList(),
					List.copyOf(accounts), List.copyOf(rest)));
	}

	/** The side that the answer names; of a crime, the parties. */
	private void accused(List<Standing> inRange, List<String> accounts, List<String> citations) {
		if (this.dossier.claim().effect().isProposition()) {
			accounts.forEach((account) -> {
				List<Standing> own = inRange.stream().filter((one) -> one.account().equals(account)).toList();
				Source named = this.register.called(account);
				boolean answered = inRange.stream()
					.flatMap((one) -> one.credits().stream())
					.anyMatch((credit) -> credit.account().equals(account) && credit.citation().admission());
				if (!answered && (named == null || !isHeard(named))) {
					accused((named != null) ? named.name() : account, List.of(account), idsOf(own));
				}
			});
		}
		else if (this.dossier.claim().gravity() == Gravity.PERPETRATOR && !inRange.isEmpty()) {
			this.dossier.parties()
				.stream()
				.map(this.register::get)
				.filter((party) -> !isHeard(party))
				.forEach((party) -> accused(party.name(), accounts, citations));
		}
	}

	private boolean isHeard(Source accused) {
		SourceId side = this.register.sideOf(accused);
		return this.dossier.citations()
			.stream()
			.filter((citation) -> Credit.isFirstHand(citation) && this.shelf.isOnFile(citation))
			.map((citation) -> (citation.origin() != null) ? citation.origin() : citation.carrier())
			.anyMatch((speaker) -> this.register.sideOf(this.register.get(speaker)).equals(side));
	}

	private void accused(String accused, List<String> accounts, List<String> citations) {
		List<Citation> asked = this.dossier.citations()
			.stream()
			.filter((citation) -> citations.contains(citation.id())
					&& this.remarks.has(citation, Remark.RESPONSE_SOUGHT))
			.toList();
		boolean deadline = asked.stream()
			.anyMatch((citation) -> this.remarks.when(citation, Remark.RESPONSE_SOUGHT) != null);
		this.facts.add(new Accused(accused, !asked.isEmpty(), deadline, accounts, citations));
	}

	private void rising(Judgement judgement, String voice, String older, String newer, List<String> citations) {
		Dossier.Said said = this.dossier.said();
		Instant approved = (said != null) ? said.approved() : null;
		if (said == null || approved == null || !said.standsOn().contains(older)) {
			return;
		}
		AccountAssessed before = account(judgement, older);
		AccountAssessed now = account(judgement, newer);
		if (before != null && now != null && now.inRange() && now.figure().low() > before.figure().low()
				&& before.figure().low() > 0) {
			this.facts.add(new Rising(voice, older, newer,
					(int) Math.min(Integer.MAX_VALUE, now.figure().low() * 100L / before.figure().low()),
					hedgeOf(before).equals(hedgeOf(now)), Duration.between(approved, this.dossier.asked()).toMinutes(),
					citations));
		}
	}

	private static String hedgeOf(AccountAssessed account) {
		return account.figure().words().replaceAll("[0-9.,]+", "");
	}

	private static @Nullable AccountAssessed account(Judgement judgement, String key) {
		return judgement.accounts().stream().filter((one) -> one.account().equals(key)).findFirst().orElse(null);
	}

	private static List<String> idsOf(Collection<Standing> standings) {
		return Credit.idsOf(standings.stream().flatMap((standing) -> standing.credits().stream()).toList());
	}

	/**
	 * What a voice says of a part or of the whole.
	 *
	 * @param effect what happened to them
	 * @param figure how many
	 * @param asOf when; null if unknown
	 * @param standing where this claim has it; null in another claim
	 */
	private record Share(Effect effect, Figure figure, @Nullable Period asOf, @Nullable Standing standing) {

		boolean mayHoldWith(Share other, Duration window) {
			return this.asOf == null || other.asOf == null || this.asOf.mayLieWithin(other.asOf, window);
		}

		Stream<Standing> own() {
			return Stream.ofNullable(this.standing);
		}

		String words() {
			return this.figure.words() + " " + this.effect.word();
		}

	}

}
