package org.secondsource.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.Dossier;
import org.secondsource.assessment.Intent.Involvement;
import org.secondsource.assessment.KeptAssessment;
import org.secondsource.assessment.Outcome;
import org.secondsource.claim.Act;
import org.secondsource.claim.Citations;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimState;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.secondsource.claim.Incident;
import org.secondsource.claim.Phase;
import org.secondsource.report.ReportId;

/**
 * A claim with all that was filed about it and its latest assessment.
 *
 * @param state where it stands
 * @param incident its incident
 * @param facts what was filed, in order
 * @param latest its latest assessment
 */
public record Case(ClaimState state, Incident incident, List<FiledFact> facts, KeptAssessment latest) {

	/**
	 * The latest judgement.
	 * @return the assessment
	 */
	public Assessment assessment() {
		return this.latest.assessment();
	}

	/**
	 * Where the claim should be now.
	 * @return the step
	 */
	public Step step() {
		Fact.Decided last = lastDecision();
		if (isOver() || (last != null && last.act().isEnd())) {
			return Step.END;
		}
		if (!this.state.claim().isComplete()) {
			return Step.INTAKE;
		}
		if (this.state.phase() == Phase.APPROVED) {
			return Step.PUBLISH;
		}
		return struckBy().isEmpty() ? due() : Step.FOLLOW_UP;
	}

	/**
	 * Where the claim should be once nothing waits that a withdrawal left.
	 * @return the step
	 */
	public Step due() {
		Fact.Decided last = lastDecision();
		if (last != null && last.act() == Act.RETURN) {
			return Step.RETURNED;
		}
		return this.state.phase().isPublic() ? stepOfThePublished() : stepOfTheUnpublished(last);
	}

	/**
	 * Whether what was published is under review: something that it stood on was taken
	 * back, and an editor has to decide.
	 * @return false where nothing is published
	 */
	public boolean isHeld() {
		return this.state.phase().isPublic() && due() == Step.DECIDE && assessment().outcome().holds();
	}

	/**
	 * The reports whose withdrawal changed the verdict, and about which no person has
	 * decided yet; of a claim that was merged into another, none.
	 * @return in the order of their ids
	 */
	public Set<ReportId> struckBy() {
		Set<ReportId> open = new TreeSet<>();
		for (FiledFact filed : this.facts) {
			if (filed.fact() instanceof Fact.Struck struck) {
				open.add(struck.report());
			}
			else if (filed.fact() instanceof Fact.TakenUp taken) {
				open.remove(taken.report());
			}
			else if (filed.fact() instanceof Fact.Decided decided && decided.act().isEditorial()) {
				open.clear();
			}
		}
		return (this.state.phase() != Phase.MERGED) ? open : Set.of();
	}

	/**
	 * What people are asked to do about it now.
	 * @return the kinds of task
	 */
	public Set<TaskKind> tasks() {
		return step().tasks(assessment().work());
	}

	/**
	 * What is asked of people because of it: its own tasks, or the follow-up in which it
	 * waits together with others.
	 */
	Set<TaskKind> asks() {
		return (step() == Step.FOLLOW_UP) ? EnumSet.of(TaskKind.FOLLOW_UP) : tasks();
	}

	/**
	 * The desk that owns the claim: the one that it was last moved to, or else the
	 * incident's.
	 * @return the desk's id
	 */
	public String desk() {
		String desk = this.incident.desk();
		for (FiledFact filed : this.facts) {
			desk = (filed.fact() instanceof Fact.MovedToDesk moved) ? moved.desk() : desk;
		}
		return desk;
	}

	/**
	 * The citations that were filed.
	 * @return which of them count, and which do not
	 */
	public Citations citations() {
		return Citations.of(this.facts);
	}

	/**
	 * What the claim was merged into.
	 * @return the merger; null if it goes on by itself
	 */
	public Fact.@Nullable Merged merger() {
		Fact.Merged merger = null;
		for (FiledFact filed : this.facts) {
			if (filed.fact() instanceof Fact.Merged merged) {
				merger = merged;
			}
			else if (filed.fact() instanceof Fact.Revived) {
				merger = null;
			}
		}
		return merger;
	}

	/**
	 * What was taken over from other claims, and not handed back.
	 * @return the latest from each, in the order in which they first came
	 */
	public List<Fact.TookOver> takenOver() {
		Map<ClaimId, Fact.TookOver> taken = new LinkedHashMap<>();
		for (FiledFact filed : this.facts) {
			if (filed.fact() instanceof Fact.TookOver took) {
				taken.put(took.from(), took);
			}
			else if (filed.fact() instanceof Fact.HandedOver handed) {
				taken.remove(handed.to());
			}
		}
		return List.copyOf(taken.values());
	}

	/**
	 * What somebody did on this claim, or on one that was merged into it.
	 * @param person the user id
	 * @return nothing for one who only looked
	 */
	public Set<Involvement> involvement(String person) {
		return Workers.involvement(this, person);
	}

	/** Refuses what a person asks of a claim that was merged into another. */
	Case unmerged() {
		Fact.Merged merger = merger();
		if (merger != null) {
			throw new Refused(List.of("The claim '" + this.state.id() + "' was merged into '" + merger.into()
					+ "' and goes on there. Do it there; nothing was changed."));
		}
		return this;
	}

	/** What stands published, by the decisions among these facts. */
	static Dossier.@Nullable Said said(List<FiledFact> facts) {
		Dossier.Said said = null;
		for (FiledFact filed : facts) {
			if (filed.fact() instanceof Fact.Decided decided) {
				String wording = (decided.wording() != null) ? decided.wording() : "";
				if (decided.act().isSaid()) {
					said = new Dossier.Said(decided.standsOn(), decided.restsOn(), wording, filed.at());
				}
				else if (decided.act() == Act.KEEP && said != null) {
					said = new Dossier.Said(said.standsOn(), decided.restsOn(), wording, said.approved());
				}
			}
		}
		return said;
	}

	/** Since when something has been said in public of what stands published now. */
	@Nullable Instant saidSince() {
		Dossier.Said now = said(this.facts);
		return (now == null) ? null
				: this.facts.stream()
					.filter((filed) -> filed.fact() instanceof Fact.Decided decided && decided.act().isSaid()
							&& !Collections.disjoint(decided.standsOn(), now.standsOn()))
					.map(FiledFact::at)
					.findFirst()
					.orElse(null);
	}

	Case with(List<FiledFact> more) {
		List<FiledFact> all = new ArrayList<>(this.facts);
		all.addAll(more);
		return new Case(this.state, this.incident, List.copyOf(all), this.latest);
	}

	Case with(KeptAssessment other) {
		return new Case(this.state, this.incident, this.facts, other);
	}

	Case at(ClaimState moved) {
		return new Case(moved, this.incident, this.facts, this.latest);
	}

	@Nullable FiledFact lastDecided() {
		FiledFact last = null;
		for (FiledFact filed : this.facts) {
			last = (filed.fact() instanceof Fact.Decided) ? filed : last;
		}
		return last;
	}

	Fact.@Nullable Decided lastDecision() {
		FiledFact last = lastDecided();
		return (last != null) ? (Fact.Decided) last.fact() : null;
	}

	/** What was archived lives again while what was said cannot stay as it is. */
	private boolean isOver() {
		Outcome outcome = assessment().outcome();
		boolean recalled = this.state.phase().isPublic() && (outcome.holds() || !struckBy().isEmpty());
		return this.state.phase().isOver() && !recalled;
	}

	private Step stepOfThePublished() {
		Outcome outcome = assessment().outcome();
		Dossier.Said said = said(this.facts);
		boolean changed = said != null && !said.wording().equals(assessment().wording());
		boolean decidable = outcome != Outcome.WORK && outcome != Outcome.RETURN;
		return (outcome.holds() || (changed && decidable)) ? Step.DECIDE : Step.WATCH;
	}

	private Step stepOfTheUnpublished(Fact.@Nullable Decided last) {
		if (assessment().outcome() == Outcome.READY && last != null && last.act() == Act.REFER) {
			return Step.REFER;
		}
		return switch (assessment().outcome()) {
			case WORK -> Step.WORK;
			case CLOSE, STOP, CORRECT -> Step.CLOSE;
			case RETURN -> Step.RETURNED;
			case REFER -> Step.REFER;
			case READY -> Step.APPROVE;
		};
	}

}
