package org.secondsource.verification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.secondsource.claim.Citation;
import org.secondsource.claim.Citations;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.Fact;
import org.secondsource.claim.Phase;

/**
 * People merge claims that are the same, undo that, and split off what is another claim.
 * Citations move with what was made of them, and each counts in one claim only.
 */
@Component
@Transactional
public class MergingClaims {

	private final Cases cases;

	private final Assessing assessing;

	private final FilingEvidence filing;

	private final MergingIncidents incidents;

	private final Staff staff;

	MergingClaims(Cases cases, Assessing assessing, FilingEvidence filing, MergingIncidents incidents, Staff staff) {
		this.cases = cases;
		this.assessing = assessing;
		this.filing = filing;
		this.incidents = incidents;
		this.staff = staff;
	}

	/**
	 * Merges a claim into another: it ends, and its citations count there.
	 * @param lesser the claim that ends
	 * @param into the claim that goes on
	 * @param reason why they are the same
	 * @param by the person's user id
	 * @return the claim that goes on, assessed with both claims' citations
	 * @throws Refused if no reason is given, it is not this person's to do, or they
	 * cannot be merged this way
	 */
	public Case merge(ClaimId lesser, ClaimId into, String reason, String by) {
		require(reason, by);
		if (lesser.equals(into)) {
			throw new Refused(List.of("A claim cannot be merged into itself. Name the other one."));
		}
		return this.assessing.locked(List.of(lesser, into), () -> {
			Case from = this.cases.of(lesser).unmerged();
			Case to = this.cases.of(into).unmerged();
			refuseUnlessAlike(from, to);
			Moving moving = Moving.of(from.citations().present(), from, to);
			this.assessing.file(lesser, by, (now) -> List.of(new Fact.Merged(into, now.state().phase(), reason)));
			return this.assessing.file(into, by, (now) -> moving.takenOver(reason));
		});
	}

	/**
	 * Undoes a merger: the claim goes on where it stood, with the citations that it
	 * brought, and what was made of them since.
	 * @param lesser the claim that was merged into another
	 * @param reason why
	 * @param by the person's user id
	 * @return the claim that goes on again
	 * @throws Refused if no reason is given, it is not this person's to do, or it is not
	 * merged, or its citations have gone on elsewhere
	 */
	public Case undo(ClaimId lesser, String reason, String by) {
		require(reason, by);
		ClaimId into = merger(lesser).into();
		return this.assessing.locked(List.of(lesser, into), () -> {
			Fact.Merged merger = merger(lesser);
			if (!merger.into().equals(into)) {
				throw new Refused(List.of("It was merged into another claim just now. Look again at it."));
			}
			Case to = this.cases.of(lesser);
			Case from = this.cases.of(into).unmerged();
			Fact.TookOver taken = taken(from, lesser);
			taken.citations().keySet().forEach((id) -> refuseIfAway(id, from.citations()));
			Moving moving = Moving.back(taken, from, to);
			this.assessing.file(into, by, (now) -> List.of(moving.handedOver(reason)));
			List<Fact> facts = new ArrayList<>(List.of(new Fact.Revived(into, merger.was(), reason)));
			facts.addAll(moving.learnt());
			return this.assessing.see(lesser, by, (now) -> facts);
		});
	}

	/**
	 * Splits citations off a claim into a new one. Merging that one back undoes it.
	 * @param from the claim
	 * @param other the new claim
	 * @param citations the ids of the citations that are about it
	 * @param reason why
	 * @param by the person's user id
	 * @return the new claim
	 * @throws Refused if no reason is given, it is not this person's to do, or they
	 * cannot be split off
	 * @throws IllegalArgumentException if a claim has that id already
	 */
	public Case split(ClaimId from, Claim other, Collection<String> citations, String reason, String by) {
		require(reason, by);
		this.incidents.lockUnmerged(other.incident());
		return this.assessing.locked(List.of(from), () -> {
			Case here = this.cases.of(from).unmerged();
			FilingEvidence.refuseIfEnded(here.state().phase());
			List<Citation> chosen = chosen(here.citations(), citations);
			Moving moving = Moving.of(chosen, here, this.filing.register(other, by));
			this.assessing.file(from, by, (now) -> List.of(moving.handedOver(reason)));
			return this.assessing.file(other.id(), by, (now) -> moving.takenOver(reason));
		});
	}

	/**
	 * Whether a person may merge and split claims.
	 * @param person the user id
	 * @return true for heads of desk and editors
	 */
	public boolean isOpenTo(String person) {
		return PuttingRight.CLAIMS.isOpenTo(this.staff.groupsOf(person), "");
	}

	private void require(String reason, String by) {
		PuttingRight.CLAIMS.require(by, this.staff.groupsOf(by), "", reason);
	}

	private Fact.Merged merger(ClaimId lesser) {
		Fact.Merged merger = this.cases.of(lesser).merger();
		if (merger == null) {
			throw new Refused(List.of("The claim '" + lesser + "' is not merged into any other. Look again at it."));
		}
		return merger;
	}

	private static Fact.TookOver taken(Case greater, ClaimId lesser) {
		return greater.takenOver()
			.stream()
			.filter((taken) -> taken.from().equals(lesser))
			.findFirst()
			.orElseThrow(
					() -> new IllegalStateException("The claim '" + greater.state().id() + "' took over nothing of '"
							+ lesser + "', which says it was merged into it. Compare their chains in the journal."));
	}

	/** What we said in public stays in public, and is decided on where it was said. */
	private static void refuseUnlessAlike(Case from, Case to) {
		Phase phase = from.state().phase();
		FilingEvidence.refuseIfEnded(to.state().phase());
		if (from.state().claim().effect() != to.state().claim().effect()) {
			throw new Refused(List.of("One claim counts the " + from.state().claim().effect().word()
					+ " and the other the " + to.state().claim().effect().word() + ". Leave them two claims."));
		}
		if (!phase.next().contains(Phase.MERGED)) {
			throw new Refused(List.of("What was published of '" + from.state().id()
					+ "' is being decided on. Merge it after that decision, or merge the other into it."));
		}
		if (phase.isPublic() && !to.state().phase().isPublic()) {
			throw new Refused(List.of("'" + from.state().id() + "' was published and '" + to.state().id()
					+ "' was not. Merge the unpublished one into the published one."));
		}
	}

	private static List<Citation> chosen(Citations here, Collection<String> ids) {
		for (String id : ids) {
			if (!here.knows(id)) {
				throw new Refused(List.of("The claim has no citation called '" + id + "'. Choose among its own."));
			}
			refuseIfAway(id, here);
		}
		List<Citation> chosen = here.present().stream().filter((one) -> ids.contains(one.id())).toList();
		if (chosen.isEmpty() || chosen.size() == here.present().size()) {
			throw new Refused(
					List.of("Choose some of the citations, and leave some: none or all make no second claim."));
		}
		return chosen;
	}

	private static void refuseIfAway(String id, Citations here) {
		here.awayAt(id).ifPresent((other) -> {
			throw new Refused(List.of("'" + id + "' was handed over to the claim '" + other
					+ "'. Merge that one back first, or leave the citation there."));
		});
	}

}
