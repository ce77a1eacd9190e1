package org.secondsource.assessment.derivation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.AccountAssessed;
import org.secondsource.assessment.Dossier;
import org.secondsource.assessment.Grade;
import org.secondsource.assessment.Range;
import org.secondsource.assessment.Severity;
import org.secondsource.assessment.facts.Clash;
import org.secondsource.assessment.facts.FreshFor;
import org.secondsource.assessment.facts.Stale;
import org.secondsource.claim.Figure;
import org.secondsource.claim.Remark;
import org.secondsource.report.Period;
import org.secondsource.source.Source;

/**
 * Grades and range of a claim, and the facts that rest on them.
 */
public final class Judgement {

	private static final Comparator<Standing> FOREMOST = Comparator.comparing(Standing::isInRange)
		.thenComparing(Standing::isResolved)
		.thenComparing(Standing::isKnown)
		.thenComparing((standing) -> standing.last().end());

	private final Dossier dossier;

	private final Map<String, List<Standing>> byAccount;

	private final Map<String, Grade> grades = new TreeMap<>();

	private final List<Standing> inRange;

	private final Grade grade;

	private final Range range;

	private final List<AccountAssessed> accounts = new ArrayList<>();

	private final Collection<Object> facts;

	private final @Nullable FreshFor fresh;

	private final Remarks remarks;

	private final Register register;

	Judgement(Dossier dossier, Register register, Credits credits, Standings standings, Counting counting,
			Grading grading, Map<Clash, Severity> severities, @Nullable FreshFor fresh, Collection<Object> lineage,
			Remarks remarks) {
		this.remarks = remarks;
		this.register = register;
		this.dossier = dossier;
		this.byAccount = standings.byAccount();
		this.fresh = fresh;
		credits.byAccount().forEach((account, all) -> this.grades.put(account, grading.grade(account, all)));
		this.inRange = standings.all().stream().filter(this::isInRange).toList();
		this.grade = Spans.gradeOf(this.inRange.stream().map(this::gradeOf).toList());
		boolean disputed = severities.values()
			.stream()
			.anyMatch((severity) -> severity.compareTo(Severity.REVIEW) <= 0);
		Figure best = Spans.best(this.inRange.stream().filter(counting::isCounted).toList(), this.grades, this.grade,
				(one) -> isAuthority(one, register), disputed);
		this.range = dossier.claim().effect().isProposition() ? Range.NONE
				: Spans.rangeOf(this.inRange, best, isContested(Remark.STATUS_CONTESTED));
		Saying saying = new Saying(register);
		credits.byAccount().forEach((account, all) -> this.accounts.add(account(account, all, counting, saying)));
		this.accounts.sort(Comparator.comparing((AccountAssessed one) -> !one.inRange())
			.thenComparing((one) -> one.figure().low())
			.thenComparing(AccountAssessed::account));
		this.facts = new ArrayList<>(lineage);
		this.facts.addAll(new Matters(dossier, register, saying, this.byAccount, this.inRange, remarks).all(credits,
				counting, grading, this.grades));
		Stale stale = stale();
		if (stale != null) {
			this.facts.add(stale);
		}
	}

	/**
	 * The grade of the claim.
	 * @return CONTESTED if any account in range is; else the highest; UNSUPPORTED if none
	 * is in range
	 */
	public Grade grade() {
		return this.grade;
	}

	/**
	 * Low, best and high.
	 * @return the range, {@link Range#NONE} for a claim that counts nobody
	 */
	public Range range() {
		return this.range;
	}

	/**
	 * The accounts.
	 * @return those in range first, then by their lower ends
	 */
	public List<AccountAssessed> accounts() {
		return List.copyOf(this.accounts);
	}

	/**
	 * What the rules judge.
	 * @return facts of the vocabulary
	 */
	public Collection<Object> facts() {
		return this.facts;
	}

	/**
	 * When the newest figure in range goes stale, or an embargo ends.
	 * @return null if nothing of that is to come
	 */
	public @Nullable Instant validUntil() {
		return Stream
			.concat(Stream.ofNullable(staleFrom()),
					this.dossier.citations()
						.stream()
						.map((citation) -> this.remarks.when(citation, Remark.EMBARGOED))
						.filter(Objects::nonNull)
						.map(Period::end))
			.filter((until) -> until.isAfter(this.dossier.asked()))
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	/**
	 * The words that may be used of what is in range.
	 * @return who says what, from the lowest figure to the highest; empty if nothing is
	 * in range
	 */
	public String attribution() {
		return new Attribution(this.register).of(this.inRange);
	}

	/** What follows from all that is in range, as more facts for the rules. */
	Judgement with(Collection<?> more) {
		this.facts.addAll(more);
		return this;
	}

	/** The standings in range. */
	List<Standing> standingsInRange() {
		return this.inRange;
	}

	private boolean isContested(Remark how) {
		return this.inRange.stream()
			.flatMap((standing) -> standing.credits().stream())
			.anyMatch((credit) -> this.remarks.stands(credit.citation(), how));
	}

	private boolean isInRange(Standing standing) {
		return standing.isInRange() && gradeOf(standing).compareTo(Grade.SUPERSEDED) > 0;
	}

	private Grade gradeOf(Standing standing) {
		return Objects.requireNonNull(this.grades.get(standing.account()), "every account has a grade");
	}

	private boolean isAuthority(Standing standing, Register register) {
		return this.dossier.incident().authorities().size() == 1 && standing.roots().stream().anyMatch((root) -> {
			Source source = register.get(root);
			return !register.isParty(source) && (this.dossier.incident().authorities().contains(root)
					|| this.dossier.incident().authorities().contains(source.voice()));
		});
	}

	private AccountAssessed account(String account, List<Credit> credits, Counting counting, Saying saying) {
		List<Standing> own = this.byAccount.getOrDefault(account, List.of());
		boolean in = own.stream().anyMatch(this.inRange::contains);
		List<String> origins = counting.classes(account).values().stream().flatMap(Set::stream).sorted().toList();
		List<String> saidBy = own.stream()
			.filter(Standing::isKnown)
			.filter((standing) -> !in || this.inRange.contains(standing))
			.flatMap((standing) -> saying.names(standing).stream())
			.distinct()
			.toList();
		Standing foremost = own.stream().max(FOREMOST).orElse(null);
		Figure figure = (foremost != null) ? foremost.figure()
				: new Figure(0, null, Standings.mostHedged(credits).words());
		boolean suspended = !own.isEmpty()
				&& own.stream()
					.allMatch((one) -> one.support() == Standing.Support.SUSPENDED
							|| one.support() == Standing.Support.DEAD)
				&& own.stream().anyMatch((one) -> one.support() == Standing.Support.SUSPENDED);
		boolean also = saidBy.isEmpty() && own.stream().anyMatch((one) -> one.support() == Standing.Support.UNRESOLVED);
		Period asOf = own.stream().map(Standing::asOf).reduce(Period::hull).orElse(null);
		return new AccountAssessed(account, figure, Objects.requireNonNull(this.grades.get(account)),
				counting.rank(account), in, suspended, origins, saidBy, also, asOf, Credit.idsOf(credits),
				Credit.idsOf(credits.stream().filter((credit) -> credit.state() == Credit.State.LIVE).toList()));
	}

	private @Nullable Instant staleFrom() {
		FreshFor limit = this.fresh;
		return (limit != null && this.dossier.incident().live()) ? this.inRange.stream()
			.map((standing) -> standing.last().end())
			.max(Comparator.naturalOrder())
			.map((newest) -> newest.plus(Duration.ofHours(limit.hours())))
			.orElse(null) : null;
	}

	private @Nullable Stale stale() {
		Instant from = staleFrom();
		FreshFor limit = this.fresh;
		if (from == null || limit == null || from.isAfter(this.dossier.asked())) {
			return null;
		}
		long hours = Duration.between(from, this.dossier.asked()).toHours() + limit.hours();
		return new Stale(hours, limit.hours(),
				this.inRange.stream().map(Standing::account).distinct().sorted().toList(),
				Credit.idsOf(this.inRange.stream().flatMap((standing) -> standing.credits().stream()).toList()));
	}

}
