package org.secondsource.verification;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.secondsource.claim.ClaimBoard;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.ClaimState;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.secondsource.claim.Incident;
import org.secondsource.claim.IncidentId;
import org.secondsource.claim.MergedIncidents;
import org.secondsource.journal.Administration;

/**
 * People merge incidents that are the same, undo that, and split off what is another
 * incident: claims move, and each is assessed again where it is then.
 */
@Component
@Transactional
public class MergingIncidents {

	private final ClaimLedger claims;

	private final ClaimBoard board;

	private final MergedIncidents merged;

	private final Assessing assessing;

	private final Administration administration;

	private final Staff staff;

	MergingIncidents(ClaimLedger claims, ClaimBoard board, MergedIncidents merged, Assessing assessing,
			Administration administration, Staff staff) {
		this.claims = claims;
		this.board = board;
		this.merged = merged;
		this.assessing = assessing;
		this.administration = administration;
		this.staff = staff;
	}

	/**
	 * Merges an incident into another: its claims move there.
	 * @param lesser the incident that ends
	 * @param into the incident that goes on
	 * @param reason why they are the same
	 * @param by the person's user id
	 * @return the claims that moved
	 * @throws Refused if no reason is given, it is not this person's to do, or one of
	 * them was merged already
	 */
	public List<ClaimId> merge(IncidentId lesser, IncidentId into, String reason, String by) {
		require(reason, by);
		if (lesser.equals(into)) {
			throw new Refused(List.of("An incident cannot be merged into itself. Name the other one."));
		}
		new TreeSet<>(List.of(lesser, into)).forEach(this::lockUnmerged);
		List<ClaimId> moved = move(ids(this.claims.ofIncident(lesser)), lesser, into, reason, by);
		this.merged.note(lesser, Optional.of(into));
		note("incident-merged", lesser, into, moved, reason, by);
		return moved;
	}

	/**
	 * Undoes a merger: the claims that it moved, and that are still there, move back.
	 * @param lesser the incident that was merged into another
	 * @param reason why
	 * @param by the person's user id
	 * @return the claims that moved
	 * @throws Refused if no reason is given, it is not this person's to do, or it is not
	 * merged
	 */
	public List<ClaimId> undo(IncidentId lesser, String reason, String by) {
		require(reason, by);
		IncidentId into = this.merged.into(lesser).orElseThrow(() -> notMerged(lesser));
		for (IncidentId id : new TreeSet<>(List.of(lesser, into))) {
			if (id.equals(into)) {
				lockUnmerged(id);
			}
			else if (!this.merged.lock(id).equals(Optional.of(into))) {
				throw notMerged(lesser);
			}
		}
		Fact merger = new Fact.MovedToIncident(lesser, into, "");
		List<ClaimState> there = this.claims.ofIncident(into);
		Map<ClaimId, List<FiledFact>> facts = this.board.facts(there);
		List<ClaimId> back = ids(there).stream()
			.filter((id) -> merger.equals(lastMove(facts.getOrDefault(id, List.of()))))
			.toList();
		this.merged.note(lesser, Optional.empty());
		List<ClaimId> moved = move(back, into, lesser, reason, by);
		note("incident-merger-undone", lesser, into, moved, reason, by);
		return moved;
	}

	/**
	 * Splits claims off an incident into a new one. Merging that one back undoes it.
	 * @param from the incident
	 * @param other the new incident
	 * @param chosen the claims that are about it
	 * @param reason why
	 * @param by the person's user id
	 * @return the claims that moved
	 * @throws Refused if no reason is given, it is not this person's to do, or a claim is
	 * not this incident's
	 * @throws IllegalArgumentException if an incident has that id already
	 */
	public List<ClaimId> split(IncidentId from, Incident other, Collection<ClaimId> chosen, String reason, String by) {
		require(reason, by);
		lockUnmerged(from);
		List<ClaimId> here = ids(this.claims.ofIncident(from));
		if (chosen.isEmpty() || !here.containsAll(chosen)) {
			throw new Refused(List.of("Choose claims of this incident: some of "
					+ String.join(", ", here.stream().map(ClaimId::value).toList()) + "."));
		}
		this.claims.add(other);
		List<ClaimId> moved = move(chosen, from, other.id(), reason, by);
		note("incident-split", from, other.id(), moved, reason, by);
		return moved;
	}

	/**
	 * Whether a person may merge and split incidents.
	 * @param person the user id
	 * @return true for heads of desk and editors
	 */
	public boolean isOpenTo(String person) {
		return PuttingRight.INCIDENTS.isOpenTo(this.staff.groupsOf(person), "");
	}

	private void require(String reason, String by) {
		PuttingRight.INCIDENTS.require(by, this.staff.groupsOf(by), "", reason);
	}

	/** Locks an incident, before any of its claims. */
	void lockUnmerged(IncidentId id) {
		this.merged.lock(id).ifPresent((other) -> {
			throw new Refused(List.of("The incident '" + id + "' was merged into '" + other
					+ "'. Use that one, or undo the merger first."));
		});
	}

	private List<ClaimId> move(Collection<ClaimId> claims, IncidentId from, IncidentId to, String reason, String by) {
		return this.assessing.locked(claims, () -> {
			List<ClaimId> inOrder = claims.stream().sorted().toList();
			inOrder.forEach((claim) -> this.assessing.see(claim, by,
					(now) -> List.of(new Fact.MovedToIncident(from, to, reason))));
			return inOrder;
		});
	}

	private void note(String act, IncidentId incident, IncidentId other, List<ClaimId> claims, String reason,
			String by) {
		this.administration.note(act, Map.of("incident", incident, "other", other, "claims", claims, "reason", reason),
				by);
	}

	/** By what a claim came where it is, whatever the reason. */
	private static Fact lastMove(List<FiledFact> facts) {
		Fact last = new Fact.MovedToIncident(new IncidentId("none"), new IncidentId("none"), "");
		for (FiledFact filed : facts) {
			if (filed.fact() instanceof Fact.MovedToIncident moved) {
				last = new Fact.MovedToIncident(moved.from(), moved.to(), "");
			}
		}
		return last;
	}

	private static List<ClaimId> ids(List<ClaimState> states) {
		return states.stream().map(ClaimState::id).toList();
	}

	private static Refused notMerged(IncidentId incident) {
		return new Refused(List.of("The incident '" + incident + "' is not merged into any other. Look again at it."));
	}

}
