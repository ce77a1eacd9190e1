package org.secondsource.assessment.derivation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.derivation.Standing.Support;
import org.secondsource.assessment.facts.Contradiction;
import org.secondsource.assessment.facts.Drifted;
import org.secondsource.assessment.facts.Superseded;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Figure;
import org.secondsource.claim.Remark;
import org.secondsource.claim.Wording;
import org.secondsource.report.Period;
import org.secondsource.source.SourceId;

/**
 * What each voice says of each account, and which of it is current: strata 4 and 5.
 */
final class Standings {

	private static final Comparator<Credit> MOST_HEDGED = Comparator
		.comparing((Credit credit) -> credit.citation().wording().quantifier())
		.thenComparing((credit) -> credit.citation().wording().words());

	private static final Comparator<Credit> NEWEST_THEN_HEDGED = Comparator
		.comparing((Credit credit) -> credit.citation().published().end())
		.thenComparing((credit) -> credit.citation().published().start())
		.thenComparing(MOST_HEDGED);

	private final List<Drifted> drifts = new ArrayList<>();

	private final List<Contradiction> contradictions = new ArrayList<>();

	private final List<Superseded> superseded = new ArrayList<>();

	private final List<Standing> all;

	private final Register register;

	private final Function<Wording, Figure> readings;

	private final Remarks remarks;

	Standings(Credits credits, Register register, Function<Wording, Figure> readings, Effect effect, Duration window,
			Remarks remarks) {
		this.remarks = remarks;
		this.register = register;
		this.readings = readings;
		List<Standing> standings = new ArrayList<>();
		credits.byAccount().forEach((account, all) -> standings.addAll(ofAccount(account, all, credits)));
		List<Standing> current = new ArrayList<>();
		byVoice(standings).forEach((voice, own) -> current.addAll(currentOf(voice, own, effect)));
		standings.stream().filter((standing) -> standing.voice() == null).forEach(current::add);
		this.all = current.stream().map((standing) -> outgrow(standing, current, effect, window)).toList();
	}

	List<Standing> all() {
		return this.all;
	}

	Map<String, List<Standing>> byAccount() {
		return this.all.stream().collect(Collectors.groupingBy(Standing::account));
	}

	List<Drifted> drifts() {
		return this.drifts;
	}

	List<Contradiction> contradictions() {
		return this.contradictions;
	}

	List<Superseded> superseded() {
		return this.superseded;
	}

	private List<Standing> ofAccount(String account, List<Credit> credits, Credits known) {
		Map<String, List<Credit>> byVoice = new TreeMap<>();
		credits.stream()
			.filter(Credit::isOnFile)
			.forEach((credit) -> byVoice.computeIfAbsent(String.valueOf(credit.voice()), (voice) -> new ArrayList<>())
				.add(credit));
		List<Standing> standings = byVoice.values()
			.stream()
			.map((own) -> standing(account, own, known.isSoughtInVain(own.get(0).voice(), account)))
			.toList();
		return drifts(account, standings) ? standings.stream().map((standing) -> unresolved(standing)).toList()
				: standings;
	}

	private static Standing unresolved(Standing standing) {
		return (standing.support() == Support.ATTRIBUTED) ? standing.with(Support.UNRESOLVED) : standing;
	}

	private Standing standing(String account, List<Credit> credits, boolean sought) {
		Credit any = credits.get(0);
		Wording wording = wordingOf(credits);
		Period first = firstOf(credits);
		return new Standing(account, any.voice(),
				credits.stream().map(Credit::root).filter(Objects::nonNull).distinct().sorted().toList(),
				supportOf(credits, sought), wording, this.readings.apply(wording), first, lastOf(credits, first),
				any.citation().isPart() || countsOthers(credits), true, false, false, List.copyOf(credits));
	}

	/** What counts another event, area or period is compared with nothing here. */
	private boolean countsOthers(List<Credit> credits) {
		return credits.stream().allMatch((credit) -> this.remarks.stands(credit.citation(), Remark.OTHER_SCOPE));
	}

	private static Support supportOf(List<Credit> credits, boolean sought) {
		List<Credit> live = credits.stream().filter((credit) -> credit.state() == Credit.State.LIVE).toList();
		if (live.isEmpty()) {
			return credits.stream().anyMatch(Credit::isLive) ? Support.SUSPENDED : Support.DEAD;
		}
		if (sought) {
			return Support.UNRESOLVED;
		}
		if (live.stream().anyMatch(Credit::isResolving)) {
			return Support.RESOLVED;
		}
		return (live.get(0).voice() != null) ? Support.ATTRIBUTED : Support.UNRESOLVED;
	}

	/** The newest resolving citation's wording wins, else the more hedged. */
	private static Wording wordingOf(List<Credit> credits) {
		List<Credit> live = credits.stream().anyMatch(Credit::isLive) ? credits.stream().filter(Credit::isLive).toList()
				: credits;
		List<Credit> resolving = live.stream().filter(Credit::isResolving).toList();
		return resolving.isEmpty() ? mostHedged(live)
				: Collections.max(resolving, NEWEST_THEN_HEDGED).citation().wording();
	}

	static Wording mostHedged(List<Credit> credits) {
		return Collections.max(credits, MOST_HEDGED).citation().wording();
	}

	private static Period firstOf(List<Credit> credits) {
		Period stated = stated(credits);
		return (stated != null) ? stated
				: credits.stream()
					.map((credit) -> credit.citation().published())
					.reduce(Period::earliest)
					.orElseThrow();
	}

	private static Period lastOf(List<Credit> credits, Period first) {
		Period stated = stated(credits);
		return (stated != null) ? stated
				: credits.stream()
					.filter(Credit::isResolving)
					.map((credit) -> credit.citation().published())
					.reduce(Period::latest)
					.orElse(first);
	}

	private static @Nullable Period stated(List<Credit> credits) {
		return credits.stream()
			.map((credit) -> credit.citation().asOf())
			.filter(Objects::nonNull)
			.reduce(Period::hull)
			.orElse(null);
	}

	private boolean drifts(String account, List<Standing> standings) {
		Set<String> sides = new TreeSet<>();
		Set<String> resolved = new TreeSet<>();
		Set<String> names = new TreeSet<>();
		for (Standing standing : standings) {
			SourceId voice = standing.voice();
			if (voice != null && !standing.isPart() && standing.wording().quantifier().statesANumber()) {
				String side = this.register.sideOf(this.register.get(standing.roots().get(0))).value();
				sides.add(side);
				names.add(this.register.name(voice));
				if (standing.isResolved()) {
					resolved.add(side);
				}
			}
		}
		boolean drifts = sides.size() > 1 && resolved.size() < 2;
		if (drifts) {
			this.drifts.add(new Drifted(account, List.copyOf(names), resolved.size(),
					Credit.idsOf(standings.stream().flatMap((standing) -> standing.credits().stream()).toList())));
		}
		return drifts;
	}

	private static Map<SourceId, List<Standing>> byVoice(List<Standing> standings) {
		Map<SourceId, List<Standing>> byVoice = new TreeMap<>();
		for (Standing standing : standings) {
			SourceId voice = standing.voice();
			if (voice != null) {
				byVoice.computeIfAbsent(voice, (key) -> new ArrayList<>()).add(standing);
			}
		}
		return byVoice;
	}

	private List<Standing> currentOf(SourceId voice, List<Standing> own, Effect effect) {
		List<Standing> sorted = own.stream()
			.map((standing) -> isOvertaken(standing, own, effect) ? standing.overtaken() : standing)
			.toList();
		List<Standing> figures = sorted.stream()
			.filter((standing) -> standing.current() && standing.isKnown() && !standing.isPart())
			.toList();
		Figure common = common(figures);
		if (common == null) {
			this.contradictions.add(new Contradiction(this.register.name(voice),
					figures.stream().map(Standing::account).sorted().toList(), false,
					Credit.idsOf(figures.stream().flatMap((standing) -> standing.credits().stream()).toList())));
		}
		return sorted.stream().map((standing) -> {
			if (!figures.contains(standing)) {
				return standing;
			}
			return (common == null) ? standing.contradicted()
					: standing.with(new Figure(common.low(), common.high(), standing.figure().words()));
		}).toList();
	}

	private static @Nullable Figure common(List<Standing> figures) {
		Figure common = new Figure(0, null, "");
		for (Standing standing : figures) {
			Figure narrowed = common.intersect(standing.figure());
			if (narrowed == null) {
				return null;
			}
			common = narrowed;
		}
		return common;
	}

	/** A RESOLVED figure gives way only to a later RESOLVED one. */
	private boolean isOvertaken(Standing standing, List<Standing> own, Effect effect) {
		if (standing.isPart() || effect.isProposition()) {
			return false;
		}
		boolean overtaken = false;
		for (Standing later : own) {
			if (later.isKnown() && !later.isPart() && (later.isResolved() || !standing.isResolved())
					&& standing.first().isBefore(later.first())) {
				overtaken = true;
				Integer top = later.figure().high();
				this.superseded.add(new Superseded(this.register.name(standing.voice()), standing.account(),
						later.account(), !effect.isState() && top != null && top < standing.figure().low(),
						Credit.idsOf(
								List.of(standing, later).stream().flatMap((one) -> one.credits().stream()).toList())));
			}
		}
		return overtaken;
	}

	private static Standing outgrow(Standing standing, List<Standing> all, Effect effect, Duration window) {
		Standing result = standing;
		for (Standing other : all) {
			SourceId voice = other.voice();
			if (other.isResolved() && other.current() && !other.isPart() && voice != null
					&& !voice.equals(standing.voice())) {
				result = result.outgrownBy(other, effect.isState(), window);
			}
		}
		return result;
	}

	/** The citations of a standing. */
	static List<Citation> citationsOf(Standing standing) {
		return standing.credits().stream().map(Credit::citation).toList();
	}

}
