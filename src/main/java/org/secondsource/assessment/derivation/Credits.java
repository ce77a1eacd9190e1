package org.secondsource.assessment.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.derivation.Credit.State;
import org.secondsource.assessment.derivation.Notices.Notice;
import org.secondsource.assessment.facts.Disowned;
import org.secondsource.assessment.facts.Recanted;
import org.secondsource.assessment.facts.TakenBack;
import org.secondsource.assessment.facts.Zombie;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Hop;
import org.secondsource.claim.Mode;
import org.secondsource.source.SourceId;

/**
 * Which credits are live: on file and not dead. What weakens an account works at once; a
 * credit dies if its chain passes something off file, if its voice disowns it and no
 * recording shows otherwise, or if the number is repudiated and nobody standing heard it.
 */
final class Credits {

	private final Map<String, List<Credit>> byAccount = new TreeMap<>();

	private final Map<String, Chains> chains = new HashMap<>();

	private final Map<Attribution, Disowning> disowned = new LinkedHashMap<>();

	private final Map<Attribution, List<Citation>> recanted = new LinkedHashMap<>();

	private final Register register;

	private final Lineage lineage;

	private final Notices notices;

	private final Shelf shelf;

	Credits(Collection<Citation> citations, Register register, Lineage lineage, Notices notices, Shelf shelf) {
		this.register = register;
		this.lineage = lineage;
		this.notices = notices;
		this.shelf = shelf;
		citations.stream().filter((citation) -> citation.mode() == Mode.DISOWNS).forEach(this::disown);
		citations.stream().filter(notices::isRecanting).forEach(this::recant);
		citations.stream().filter(Citation::recorded).forEach(this::record);
		citations.stream().filter((citation) -> citation.mode() == Mode.ASSERTS).forEach(this::credit);
		this.byAccount.replaceAll(this::settle);
	}

	/** The credits of each account, accounts in the order of their keys. */
	Map<String, List<Credit>> byAccount() {
		return this.byAccount;
	}

	/** Whether a voice was sought and the account not found there. */
	boolean isSoughtInVain(@Nullable SourceId voice, String account) {
		Disowning disowning = this.disowned.get(new Attribution(voice, account));
		return disowning != null && disowning.sought && !disowning.recorded;
	}

	List<Disowned> disownings() {
		List<Disowned> all = new ArrayList<>();
		this.disowned.forEach((attribution, disowning) -> {
			if (!disowning.citations.isEmpty()) {
				Set<String> citations = new TreeSet<>(disowning.citations);
				this.byAccount.getOrDefault(attribution.account(), List.of())
					.stream()
					.filter((credit) -> credit.state() != State.WITHDRAWN)
					.filter((credit) -> Objects.equals(attribution.voice(), credit.voice()))
					.forEach((credit) -> citations.add(credit.citation().id()));
				all.add(new Disowned(attribution.account(), this.register.name(attribution.voice()), disowning.recorded,
						disowning.sought, List.copyOf(citations)));
			}
		});
		return all;
	}

	/** Voices that take their own numbers back, with all that dies by it. */
	List<Recanted> recantings() {
		List<Recanted> all = new ArrayList<>();
		this.recanted.forEach((attribution, notices) -> {
			Set<String> citations = new TreeSet<>(Credit.ids(notices));
			this.byAccount.getOrDefault(attribution.account(), List.of())
				.stream()
				.filter((credit) -> Objects.equals(attribution.voice(), credit.voice())
						&& isRecanted(credit.citation(), credit.voice()))
				.forEach((credit) -> citations.add(credit.citation().id()));
			all.add(new Recanted(attribution.account(), this.register.name(attribution.voice()),
					List.copyOf(citations)));
		});
		return all;
	}

	/**
	 * What was taken back, one a publisher and account, with all that it struck; whose
	 * own publisher killed it is struck by that alone.
	 */
	List<TakenBack> takenBack() {
		Map<String, TakenBack> all = new TreeMap<>();
		for (Notice notice : this.notices.all()) {
			Set<String> struck = new TreeSet<>(Set.of(notice.citation()));
			this.byAccount.getOrDefault(notice.account(), List.of())
				.stream()
				.filter((credit) -> credit.state() != State.WITHDRAWN)
				.map(Credit::citation)
				.filter((citation) -> strikes(notice, citation))
				.forEach((citation) -> struck.add(citation.id()));
			Chains chains = this.chains.get(notice.account());
			if (chains != null) {
				chains.spread(struck);
			}
			TakenBack one = new TakenBack(notice.account(), this.register.name(notice.outlet()), notice.state(),
					notice.repudiates(), List.copyOf(struck));
			all.merge(one.key(), one, TakenBack::and);
		}
		return List.copyOf(all.values());
	}

	/** What is asserted, for certain, after a notice that withdrew it. */
	List<Zombie> zombies() {
		Map<String, Zombie> zombies = new TreeMap<>();
		this.byAccount.forEach((account, credits) -> {
			for (Notice notice : this.notices.on(account)) {
				credits.stream()
					.filter((credit) -> notice.state() == TakenBack.State.WITHDRAWN)
					.filter((credit) -> credit.isOnFile() && !credit.isLive())
					.filter((credit) -> notice.published().isBefore(credit.citation().published()))
					.forEach((credit) -> {
						Citation citation = credit.citation();
						Zombie one = new Zombie(account, this.register.name(citation.carrier()),
								List.of(citation.id()));
						zombies.merge(one.key(), one, Zombie::and);
					});
			}
		});
		return List.copyOf(zombies.values());
	}

	private void disown(Citation citation) {
		SourceId origin = (citation.origin() != null) ? citation.origin() : citation.carrier();
		if (this.shelf.isOnFile(citation)) {
			Disowning disowning = disowning(origin, citation.account());
			disowning.citations.add(citation.id());
			disowning.sought |= citation.isEnquiry() && !citation.hearing().isResolving();
			disowning.denied |= !citation.isEnquiry() || citation.hearing().isResolving();
		}
	}

	private void recant(Citation citation) {
		SourceId origin = (citation.origin() != null) ? citation.origin() : citation.carrier();
		if (this.shelf.isOnFile(citation)) {
			this.recanted
				.computeIfAbsent(new Attribution(this.register.get(origin).voice(), citation.account()),
						(key) -> new ArrayList<>())
				.add(citation);
		}
	}

	/**
	 * Only what the voice says again later, itself or heard, is a new word of its own.
	 */
	private boolean isRecanted(Citation citation, @Nullable SourceId voice) {
		return this.recanted.getOrDefault(new Attribution(voice, citation.account()), List.of())
			.stream()
			.anyMatch((notice) -> !notice.published().isBefore(citation.published()) || !Credit.isFirstHand(citation));
	}

	private void record(Citation citation) {
		SourceId origin = citation.origin();
		if (origin != null && citation.mode() == Mode.ASSERTS && this.shelf.isOnFile(citation)) {
			disowning(origin, citation.account()).recorded = true;
		}
	}

	private Disowning disowning(SourceId source, String account) {
		return this.disowned.computeIfAbsent(new Attribution(this.register.get(source).voice(), account),
				(key) -> new Disowning());
	}

	private void credit(Citation citation) {
		Set<SourceId> roots = this.lineage.rootsOf(citation);
		List<Credit> credits = this.byAccount.computeIfAbsent(citation.account(), (key) -> new ArrayList<>());
		if (roots.isEmpty()) {
			credits.add(new Credit(citation, null, null, stateOf(citation, null)));
		}
		for (SourceId root : roots) {
			SourceId voice = this.register.get(root).voice();
			credits.add(new Credit(citation, root, voice, stateOf(citation, voice)));
		}
	}

	private List<Credit> settle(String account, List<Credit> credits) {
		Chains settled = new Chains(this.lineage, credits);
		this.chains.put(account, settled);
		return settled.settled();
	}

	private State stateOf(Citation citation, @Nullable SourceId voice) {
		return switch (this.shelf.placeOf(citation)) {
			case WITHDRAWN -> State.WITHDRAWN;
			case REPLACED -> State.OFF_FILE;
			case WITHHELD -> State.SUSPENDED;
			case ON_FILE -> stateOnFile(citation, voice);
		};
	}

	private State stateOnFile(Citation citation, @Nullable SourceId voice) {
		Disowning disowning = this.disowned.get(new Attribution(voice, citation.account()));
		if (disowning != null && disowning.denied && !disowning.recorded) {
			return State.DISOWNED;
		}
		if (isRecanted(citation, voice)) {
			return State.REPUDIATED;
		}
		State state = State.LIVE;
		for (Notice notice : this.notices.on(citation.account())) {
			if (strikes(notice, citation)) {
				if (notice.state() == TakenBack.State.WITHDRAWN) {
					return isStruckThrough(notice, citation) ? State.CUT_OFF : State.REPUDIATED;
				}
				state = State.SUSPENDED;
			}
		}
		return state;
	}

	private boolean strikes(Notice notice, Citation citation) {
		return isStruckThrough(notice, citation) || (notice.repudiates() && !isOwnOrHeard(citation));
	}

	private boolean isOwnOrHeard(Citation citation) {
		return citation.hearing().isResolving()
				|| (Credit.isFirstHand(citation) && !this.lineage.rootsOf(citation).isEmpty());
	}

	/** Whether the chain passes what the notice takes off file, or is it. */
	private boolean isStruckThrough(Notice notice, Citation citation) {
		if (notice.outlet().equals(citation.carrier())) {
			return !notice.isKill() && !notice.published().isBefore(citation.published());
		}
		return this.lineage.passes(citation)
			.stream()
			.map(Hop::source)
			.anyMatch((carrier) -> carrier.equals(notice.outlet()) && !standsAgain(notice));
	}

	/** Whether the outlet carries the account still, in a report that stands. */
	private boolean standsAgain(Notice notice) {
		return this.lineage.assertionsOf(notice.outlet(), notice.account())
			.stream()
			.anyMatch((own) -> notice.isKill() || notice.published().isBefore(own.published()));
	}

	/**
	 * Who is credited with what.
	 */
	private record Attribution(@Nullable SourceId voice, String account) {
	}

	/**
	 * What is known of a voice that does not stand by an account.
	 */
	private static final class Disowning {

		private final Set<String> citations = new TreeSet<>();

		private boolean denied;

		private boolean sought;

		private boolean recorded;

	}

}
