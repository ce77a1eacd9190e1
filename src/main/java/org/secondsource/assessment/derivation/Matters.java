package org.secondsource.assessment.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.secondsource.assessment.Dossier;
import org.secondsource.assessment.Grade;
import org.secondsource.assessment.facts.Contradiction;
import org.secondsource.assessment.facts.Copied;
import org.secondsource.assessment.facts.Partisan;
import org.secondsource.assessment.facts.Spread;
import org.secondsource.assessment.facts.Support;
import org.secondsource.assessment.facts.Unnamed;
import org.secondsource.claim.Citation;
import org.secondsource.claim.Effect;
import org.secondsource.claim.Remark;
import org.secondsource.source.Source;
import org.secondsource.source.SourceId;

/**
 * What is the matter with the accounts, as facts for the rules.
 */
final class Matters {

	private final Dossier dossier;

	private final Register register;

	private final Saying saying;

	private final Map<String, List<Standing>> byAccount;

	private final List<Standing> inRange;

	private final Remarks remarks;

	private final List<Object> facts = new ArrayList<>();

	Matters(Dossier dossier, Register register, Saying saying, Map<String, List<Standing>> byAccount,
			List<Standing> inRange, Remarks remarks) {
		this.dossier = dossier;
		this.register = register;
		this.saying = saying;
		this.byAccount = byAccount;
		this.inRange = inRange;
		this.remarks = remarks;
	}

	Collection<Object> all(Credits credits, Counting counting, Grading grading, Map<String, Grade> grades) {
		boolean serious = this.dossier.claim().gravity().isSerious();
		new TreeMap<>(this.byAccount).forEach((account, standings) -> {
			Grade grade = Objects.requireNonNull(grades.get(account));
			Standing first = standings.stream().filter(Matters::matters).findFirst().orElse(null);
			if (grade.compareTo(Grade.CONTESTED) >= 0 && first != null) {
				Map<String, Set<String>> classes = counting.classes(account);
				this.facts.add(new Support(account, first.wording().words(), classes.size(), serious,
						grading.isSettled(account), classes.values().stream().flatMap(Set::stream).sorted().toList(),
						idsOf(standings)));
				if (serious && !grading.isSettled(account) && counting.restsOnTheUnnamed(account)) {
					this.facts.add(unnamed(account, first.wording().words(), standings, classes));
				}
			}
			standings.forEach(this::copied);
			standings.forEach(this::partisan);
		});
		if (this.byAccount.isEmpty()) {
			this.facts
				.add(new Support("nothing", this.dossier.claim().sentence(), 0, serious, false, List.of(), List.of()));
		}
		relayed(credits);
		spread();
		return this.facts;
	}

	private Unnamed unnamed(String account, String words, List<Standing> standings, Map<String, Set<String>> classes) {
		List<String> unrecorded = Stream.of(Remark.PUBLIC_INTEREST, Remark.POSITION_TO_KNOW, Remark.RESPONSE_SOUGHT)
			.filter((remark) -> standings.stream()
				.flatMap((standing) -> standing.credits().stream())
				.noneMatch((credit) -> this.remarks.has(credit.citation(), remark)))
			.map(Remark::phrase)
			.toList();
		return new Unnamed(account, words, classes.values().stream().flatMap(Set::stream).sorted().toList(), unrecorded,
				idsOf(standings));
	}

	/** What was outgrown asks for no work. */
	private static boolean matters(Standing standing) {
		return standing.isHeard() && !standing.outgrown();
	}

	private void copied(Standing standing) {
		List<Citation> live = standing.credits().stream().filter(Credit::isLive).map(Credit::citation).toList();
		Set<Object> reports = live.stream().map(Citation::report).filter(Objects::nonNull).collect(Collectors.toSet());
		int heard = (int) live.stream().filter((citation) -> citation.hearing().isResolving()).count();
		if (standing.voice() != null && matters(standing) && reports.size() > 1 && heard < live.size()) {
			this.facts.add(new Copied(standing.account(), standing.wording().words(),
					this.register.name(standing.voice()), reports.size(), heard, Credit.ids(live)));
		}
	}

	private void partisan(Standing standing) {
		if (standing.voice() == null || !standing.current() || !standing.isKnown()) {
			return;
		}
		Source speaker = this.register.get(standing.roots().get(0));
		if (this.register.isParty(speaker)) {
			boolean admission = standing.credits()
				.stream()
				.anyMatch((credit) -> credit.isLive() && credit.citation().admission());
			this.facts.add(new Partisan(standing.account(), standing.wording().words(), speaker.name(), admission,
					admission && this.dossier.claim().effect() == Effect.RESPONSIBLE && standing.isResolved(),
					idsOf(List.of(standing))));
		}
	}

	/** Carriers that relay voices who exclude each other. */
	private void relayed(Credits credits) {
		Map<SourceId, List<Standing>> byCarrier = new TreeMap<>();
		this.byAccount.values()
			.stream()
			.flatMap(List::stream)
			.filter((standing) -> standing.voice() != null && standing.isHeard())
			.forEach((standing) -> standing.credits()
				.stream()
				.filter(Credit::isLive)
				.map((credit) -> credit.citation().carrier())
				.distinct()
				.forEach((carrier) -> byCarrier.computeIfAbsent(carrier, (key) -> new ArrayList<>()).add(standing)));
		byCarrier.forEach((carrier, carried) -> {
			Set<String> given = new TreeSet<>();
			carried.forEach((one) -> carried.stream()
				.filter((other) -> !Objects.equals(one.voice(), other.voice())
						&& !one.figure().overlaps(other.figure()))
				.forEach((other) -> given.add(other.account())));
			if (!given.isEmpty()) {
				this.facts.add(new Contradiction(this.register.name(carrier), List.copyOf(given), true,
						Credit.ids(carried.stream()
							.filter((one) -> given.contains(one.account()))
							.flatMap((one) -> Standings.citationsOf(one).stream())
							.filter((citation) -> citation.carrier().equals(carrier))
							.toList())));
			}
		});
	}

	private void spread() {
		if (this.inRange.size() < 2 || this.dossier.claim().effect().isProposition()) {
			return;
		}
		Standing least = this.inRange.stream()
			.min(Comparator.comparingInt((Standing standing) -> standing.figure().low()))
			.orElseThrow();
		Standing most = this.inRange.stream().max(Comparator.comparingInt(Matters::top)).orElseThrow();
		if (!least.account().equals(most.account())) {
			long bottom = this.inRange.stream().mapToLong(Matters::top).min().orElseThrow();
			long higher = this.inRange.stream().mapToLong((standing) -> standing.figure().low()).max().orElseThrow();
			int hundredths = (bottom == 0) ? Integer.MAX_VALUE
					: (int) Math.min(Integer.MAX_VALUE, higher * 100 / bottom);
			this.facts.add(new Spread(this.saying.words(least), this.saying.words(most), hundredths,
					this.inRange.stream().map(Standing::account).distinct().sorted().toList(), idsOf(this.inRange)));
		}
	}

	private static int top(Standing standing) {
		Integer high = standing.figure().high();
		return (high != null) ? high : standing.figure().low();
	}

	private static List<String> idsOf(Collection<Standing> standings) {
		return Credit.idsOf(standings.stream().flatMap((standing) -> standing.credits().stream()).toList());
	}

}
