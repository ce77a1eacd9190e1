package org.secondsource.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.secondsource.assessment.Assessment;
import org.secondsource.assessment.Dossier;
import org.secondsource.assessment.Intent.Involvement;
import org.secondsource.assessment.KeptAssessment;
import org.secondsource.assessment.Outcome;
import org.secondsource.claim.Act;
import org.secondsource.claim.Citation;
import org.secondsource.claim.ClaimState;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.secondsource.claim.Incident;
import org.secondsource.claim.Mode;
import org.secondsource.claim.Phase;
import org.secondsource.claim.WorkKind;
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
	 * The reports whose withdrawal changed the verdict, and about which no person has
	 * decided yet.
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
		return open;
	}

	/**
	 * What people are asked to do about it now.
	 * @return the kinds of task
	 */
	public Set<TaskKind> tasks() {
		return step().tasks(assessment().work());
	}

	/**
	 * What a task of this claim says now.
	 * @param task the kind of task
	 * @return the brief, as of the latest assessment
	 */
	public Brief brief(TaskKind task) {
		return Briefs.of(this, task);
	}

	/**
	 * What somebody did on this claim.
	 * @param person the user id
	 * @return nothing for one who only looked
	 */
	public Set<Involvement> involvement(String person) {
		Set<Involvement> involvement = EnumSet.noneOf(Involvement.class);
		this.facts.stream().filter((filed) -> filed.by().equals(person)).forEach((filed) -> {
			if (filed.fact() instanceof Fact.Registered) {
				involvement.add(Involvement.WROTE);
			}
			else if (isVerifying(filed.fact())) {
				involvement.add(Involvement.VERIFIED);
			}
		});
		return involvement;
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

	Case at(ClaimState moved) {
		return new Case(moved, this.incident, this.facts, this.latest);
	}

	/** The notices at third hand that nobody has confirmed or refused yet. */
	List<String> unconfirmedNotices() {
		Set<String> asked = assessment().findingsFor(WorkKind.CONFIRM)
			.stream()
			.flatMap((finding) -> finding.citations().stream())
			.collect(Collectors.toSet());
		Set<String> settled = this.facts.stream()
			.map(FiledFact::fact)
			.filter(Fact.NoticeConfirmed.class::isInstance)
			.map((fact) -> ((Fact.NoticeConfirmed) fact).citation())
			.collect(Collectors.toSet());
		return this.facts.stream()
			.map(FiledFact::fact)
			.filter(Fact.CitationFiled.class::isInstance)
			.map((fact) -> ((Fact.CitationFiled) fact).citation())
			.filter((citation) -> citation.mode() == Mode.WITHDRAWS)
			.map(Citation::id)
			.filter((id) -> asked.contains(id) && !settled.contains(id))
			.toList();
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
		boolean recalled = this.state.phase().isPublic()
				&& (outcome == Outcome.STOP || outcome == Outcome.CORRECT || !struckBy().isEmpty());
		return this.state.phase().isOver() && !recalled;
	}

	private Step stepOfThePublished() {
		Outcome outcome = assessment().outcome();
		Dossier.Said said = said(this.facts);
		boolean changed = said != null && !said.wording().equals(assessment().wording());
		boolean decidable = outcome != Outcome.WORK && outcome != Outcome.RETURN;
		boolean urgent = outcome == Outcome.STOP || outcome == Outcome.CORRECT;
		return (urgent || (changed && decidable)) ? Step.DECIDE : Step.WATCH;
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

	private static boolean isVerifying(Fact fact) {
		return fact instanceof Fact.CitationFiled || fact instanceof Fact.NoticeConfirmed
				|| fact instanceof Fact.EnquiryFiled || fact instanceof Fact.AttachmentFiled
				|| fact instanceof Fact.FindingAnswered
				|| (fact instanceof Fact.Decided decided && decided.act() == Act.RESUBMIT);
	}

}
