package org.secondsource.verification;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.secondsource.assessment.Range;
import org.secondsource.claim.Act;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimId;
import org.secondsource.claim.ClaimLedger;
import org.secondsource.claim.Fact;
import org.secondsource.claim.FiledFact;
import org.secondsource.claim.Phase;
import org.secondsource.claim.WorkKind;
import org.secondsource.newsroom.Desks;
import org.secondsource.newsroom.UnknownDesk;
import org.secondsource.publication.NewRevision;
import org.secondsource.publication.Publications;
import org.secondsource.publication.Revision;
import org.secondsource.report.ReportId;

/**
 * Answers what the process asks.
 */
@Component
@Transactional
class NewsroomDesk implements ClaimDesk {

	private final Cases cases;

	private final ClaimLedger claims;

	private final FilingEvidence filing;

	private final TakingReports reports;

	private final Deciding deciding;

	private final FollowingUp following;

	private final ReceivingReports receiving;

	private final Escalating escalating;

	private final Desks desks;

	private final Publications publications;

	private final Clock clock;

	NewsroomDesk(Cases cases, ClaimLedger claims, FilingEvidence filing, TakingReports reports, Deciding deciding,
			FollowingUp following, ReceivingReports receiving, Escalating escalating, Desks desks,
			Publications publications, Clock clock) {
		this.cases = cases;
		this.claims = claims;
		this.filing = filing;
		this.reports = reports;
		this.deciding = deciding;
		this.following = following;
		this.receiving = receiving;
		this.escalating = escalating;
		this.desks = desks;
		this.publications = publications;
		this.clock = clock;
	}

	@Override
	public Step step(ClaimId claim) {
		return locked(claim).step();
	}

	@Override
	public void hold(ClaimId claim) {
		locked(claim);
	}

	@Override
	public void settled(ClaimId claim, boolean yes) {
		if (locked(claim).state().settled() != yes) {
			this.claims.locked(claim, (locked) -> {
				locked.settled(yes);
				return this.cases.hold(this.cases.of(locked).at(locked.state()));
			});
		}
	}

	@Override
	public Set<WorkKind> work(ClaimId claim) {
		return locked(claim).assessment().work();
	}

	@Override
	public Brief brief(ClaimId claim, TaskKind task) {
		return this.cases.brief(locked(claim), task);
	}

	@Override
	public String owner(ClaimId claim) {
		return locked(claim).desk();
	}

	@Override
	public void escalate(ClaimId claim) {
		this.escalating.escalate(claim);
	}

	@Override
	public void complete(ClaimId claim, TaskKind task, String by, Completion completion) {
		if (!locked(claim).tasks().contains(task)) {
			throw Refused.noLongerOpen();
		}
		WorkKind work = task.work();
		if (work == WorkKind.CONFIRM) {
			confirm(claim, by, completion);
		}
		else if (work != null) {
			this.filing.enquire(claim, work, completion.note(), by);
		}
		else if (task == TaskKind.COMPLETE_INTAKE) {
			completeIntake(claim, by, completion);
		}
		else {
			this.deciding.decide(claim, decision(task, completion), by, completion);
		}
	}

	@Override
	public boolean isOpen(FollowUpId followUp) {
		return this.following.isOpen(followUp);
	}

	@Override
	public List<ClaimId> waiting(FollowUpId followUp) {
		return this.following.waiting(followUp);
	}

	@Override
	public Brief brief(FollowUpId followUp) {
		return this.following.brief(followUp);
	}

	@Override
	public void complete(FollowUpId followUp, String by, Completion completion) {
		// The task shows no verdict to have been read: what needs one is refused by the
		// gate.
		Map<ClaimId, @Nullable Integer> all = new TreeMap<>();
		this.following.open(followUp).forEach((one) -> all.put(one.state().id(), null));
		this.following.decide(followUp, decision(TaskKind.FOLLOW_UP, completion), all, completion.note(), by);
	}

	@Override
	public Brief briefOfItem(String item) {
		return this.receiving.brief(item);
	}

	@Override
	public void completeItem(String item, String by, Completion completion) {
		this.receiving.settle(item, decision(TaskKind.CONFIRM_ITEM, completion) == Act.CONFIRM, completion.note(), by);
	}

	@Override
	public void publish(ClaimId claim) {
		this.claims.locked(claim, (locked) -> {
			Case now = this.cases.of(locked);
			FiledFact filed = Objects.requireNonNull(now.lastDecided(), "nothing was decided");
			Fact.Decided decided = (Fact.Decided) filed.fact();
			locked.moveTo(Phase.PUBLISHED);
			Optional<Revision> before = this.publications.latest(claim);
			boolean retracts = decided.act() == Act.RETRACT;
			Revision said = this.publications.add(new NewRevision(claim, kind(decided.act(), before.isEmpty()),
					retracts ? retraction(before) : Objects.requireNonNullElse(decided.wording(), ""),
					retracts ? Range.NONE : now.assessment().range(), decided.standsOn(), decided.verdict(),
					before.isEmpty() ? "" : decided.reason(), filed.by(), this.clock.instant()));
			FiledFact vouched = locked.append(this.publications.vouch(said), said.by(), said.at());
			return this.cases.hold(now.with(List.of(vouched)).at(locked.state()));
		});
	}

	/** A retraction says what is taken back, and nothing in its place. */
	private static String retraction(Optional<Revision> before) {
		return "We retract: “" + before.map(Revision::wording).orElse("") + "”";
	}

	@Override
	public void archive(ClaimId claim) {
		this.claims.locked(claim, (locked) -> {
			Case now = this.cases.of(locked);
			locked.moveTo(Phase.ARCHIVED);
			return this.cases.hold(now.at(locked.state()));
		});
	}

	@Override
	public int sweep(String report) {
		return this.reports.sweep(new ReportId(report));
	}

	/** What is asked of a claim is answered under its lock, and read once. */
	private Case locked(ClaimId claim) {
		Case held = this.cases.inHand(claim);
		return (held != null) ? held : this.claims.locked(claim, this.cases::of);
	}

	private void confirm(ClaimId claim, String by, Completion completion) {
		FilingEvidence.requireReason(completion.note());
		List<String> notices = FilingEvidence.unconfirmed(locked(claim));
		this.filing.confirm(claim, notices, decision(TaskKind.CONFIRM, completion) == Act.CONFIRM, completion.note(),
				by);
	}

	private void completeIntake(ClaimId id, String by, Completion completion) {
		if (completion.act() == Act.DISCARD) {
			this.deciding.decide(id, Act.DISCARD, by, completion);
			return;
		}
		Claim claim = locked(id).state().claim();
		Claim completed = new Claim(claim.id(), claim.incident(), claim.effect(),
				Objects.requireNonNullElse(completion.population(), claim.population()),
				Objects.requireNonNullElse(completion.scope(), claim.scope()), claim.gravity(), claim.sentence());
		if (!completed.isComplete()) {
			throw new Refused(List.of("Say who is counted, and where and when they are counted; or discard it."));
		}
		List<Fact> facts = new ArrayList<>(List.of(new Fact.Registered(completed)));
		String desk = completion.desk();
		if (desk != null && !desk.equals(locked(id).desk())) {
			facts.add(new Fact.MovedToDesk(known(desk), "Chosen at intake. " + completion.note()));
		}
		this.filing.append(id, facts, by);
	}

	private String known(String desk) {
		try {
			return this.desks.get(desk).id();
		}
		catch (UnknownDesk ex) {
			throw new Refused(List.of(String.valueOf(ex.getMessage())));
		}
	}

	private static Act decision(TaskKind task, Completion completion) {
		Act act = completion.act();
		if (act == null && task == TaskKind.ANSWER_EDITOR) {
			return Act.RESUBMIT;
		}
		if (act == null || !task.acts().contains(act)) {
			throw new Refused(List.of("Choose what happens: one of "
					+ String.join(", ", task.acts().stream().map(Act::name).sorted().toList()) + "."));
		}
		return act;
	}

	private static Revision.Kind kind(Act act, boolean first) {
		return switch (act) {
			case CORRECT -> Revision.Kind.CORRECTION;
			case RETRACT -> Revision.Kind.RETRACTION;
			default -> first ? Revision.Kind.PUBLICATION : Revision.Kind.UPDATE;
		};
	}

}
