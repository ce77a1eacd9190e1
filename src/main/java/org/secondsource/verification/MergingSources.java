package org.secondsource.verification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.secondsource.sweep.Sweep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.Fact;
import org.secondsource.journal.Administration;
import org.secondsource.source.MergedSources;
import org.secondsource.source.MergedSources.Change;
import org.secondsource.source.SourceId;

/**
 * People merge sources that are one and the same, and undo that. No fact is changed: the
 * claims that rely on either are assessed again, a round to a transaction, and doing so
 * again does no harm.
 */
@Component
public class MergingSources implements Sweep {

	/** How many claims one transaction assesses. */
	private static final int ROUND = 50;

	private final MergedSources merged;

	private final ClaimLedger claims;

	private final Assessing assessing;

	private final Administration administration;

	private final Staff staff;

	private final TransactionTemplate transactions;

	MergingSources(MergedSources merged, ClaimLedger claims, Assessing assessing, Administration administration,
			Staff staff, TransactionTemplate transactions) {
		this.merged = merged;
		this.claims = claims;
		this.assessing = assessing;
		this.administration = administration;
		this.staff = staff;
		this.transactions = transactions;
	}

	/**
	 * Merges a source into another, as which it is judged from then on. Asked again, it
	 * goes on with the claims that were not assessed yet.
	 * @param lesser the source
	 * @param into the other source
	 * @param reason why they are the same
	 * @param by the person's user id
	 * @return how many claims were assessed again
	 * @throws Refused if no reason is given, it is not this person's to do, or one of
	 * them was merged already
	 */
	public int merge(SourceId lesser, SourceId into, String reason, String by) {
		require(reason, by);
		if (lesser.equals(into)) {
			throw new Refused(List.of("A source cannot be merged into itself. Name the other one."));
		}
		if (lesser.isProtected() || into.isProtected()) {
			throw new Refused(List.of("A protected source is merged with nobody: it would tell who it is. "
					+ "Cite it by its label, each time as the same."));
		}
		if (!this.merged.into(lesser).equals(Optional.of(into))) {
			this.transactions.executeWithoutResult((status) -> {
				note("source-merged", lesser, into, reason, by);
				refuseIfMerged(lesser);
				refuseIfMerged(into);
				this.merged.merge(lesser, into);
			});
		}
		return sweep(lesser, by);
	}

	/**
	 * Undoes a merger: the source is judged as itself again. Asked again, it goes on with
	 * the claims that were not assessed yet.
	 * @param lesser the source that was merged into another
	 * @param reason why
	 * @param by the person's user id
	 * @return how many claims were assessed again
	 * @throws Refused if no reason is given, it is not this person's to do, or it never
	 * was merged
	 */
	public int undo(SourceId lesser, String reason, String by) {
		require(reason, by);
		this.transactions.executeWithoutResult((status) -> this.merged.into(lesser).ifPresent((into) -> {
			note("source-merger-undone", lesser, into, reason, by);
			if (!this.merged.into(lesser).equals(Optional.of(into))) {
				throw new Refused(List.of("Somebody else has undone it just now. Look again at the source."));
			}
			this.merged.split(lesser);
		}));
		return sweep(lesser, by);
	}

	/**
	 * Assesses again the claims that rely on a source which was merged or split, or on
	 * the other, and have not seen that yet.
	 * @param source the source that was merged or split
	 * @param by who asks
	 * @return how many claims it assessed; 0 if all have seen it
	 * @throws Refused if it never was merged
	 */
	int sweep(SourceId source, String by) {
		Change change = this.merged.latest(source)
			.orElseThrow(() -> new Refused(
					List.of("The source '" + source + "' was never merged into any other. Look it up again.")));
		Fact seen = new Fact.SourceSeen(source, change.as(), change.number());
		List<ClaimId> relying = new ArrayList<>(relyingOn(change));
		int assessed = 0;
		for (int first = 0; first < relying.size(); first += ROUND) {
			List<ClaimId> round = relying.subList(first, Math.min(first + ROUND, relying.size()));
			assessed += Objects.requireNonNull(this.transactions.execute(
					(status) -> (int) round.stream().filter((claim) -> this.assessing.shows(claim, seen, by)).count()));
		}
		this.merged.shown(change);
		return assessed;
	}

	@Override
	public String name() {
		return "merged-sources";
	}

	@Override
	public Duration rest() {
		return Duration.ofSeconds(30);
	}

	/** Goes on with what was interrupted. */
	@Override
	public int round() {
		return this.merged.unshown().stream().mapToInt((source) -> sweep(source, "sweep")).sum();
	}

	private Set<ClaimId> relyingOn(Change change) {
		Set<SourceId> sources = new TreeSet<>(this.merged.dependingOn(change.source()));
		sources.addAll(this.merged.dependingOn(change.as()));
		sources.addAll(this.merged.dependingOn(change.other()));
		Set<ClaimId> relying = new TreeSet<>();
		sources.forEach((source) -> relying.addAll(this.claims.relyingOn(source)));
		return relying;
	}

	private void require(String reason, String by) {
		PuttingRight.SOURCES.require(by, this.staff.groupsOf(by), "", reason);
	}

	/** The administration's chain lets one merger or split at a time go on. */
	private void note(String act, SourceId source, SourceId other, String reason, String by) {
		this.administration.note(act, Map.of("source", source, "other", other, "reason", reason), by);
	}

	private void refuseIfMerged(SourceId source) {
		this.merged.into(source).ifPresent((other) -> {
			throw new Refused(List.of("The source '" + source + "' was merged into '" + other
					+ "'. Use that one, or undo the merger first."));
		});
	}

}
