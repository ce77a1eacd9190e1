package org.secondsource.verification.process;

import java.util.List;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.secondsource.claim.ClaimId;
import org.secondsource.report.ReportId;
import org.secondsource.verification.ClaimDesk;
import org.secondsource.verification.ClaimProcess;
import org.secondsource.verification.Completion;
import org.secondsource.verification.FollowUpId;
import org.secondsource.verification.OpenTask;
import org.secondsource.verification.Refused;
import org.secondsource.verification.TaskKind;

/**
 * The process in the engine.
 */
@Component
@Transactional
class EngineClaimProcess implements ClaimProcess {

	private final ObjectProvider<ClaimDesk> desk;

	private final RuntimeService processes;

	private final TaskService tasks;

	private final OpenTasks open;

	private final Nudges nudges;

	private final People people;

	EngineClaimProcess(ObjectProvider<ClaimDesk> desk, RuntimeService runtimeService, TaskService taskService,
			OpenTasks open, Nudges nudges, People people) {
		this.desk = desk;
		this.processes = runtimeService;
		this.tasks = taskService;
		this.open = open;
		this.nudges = nudges;
		this.people = people;
	}

	@Override
	public void start(ClaimId claim) {
		this.people.asTheProcess(() -> {
			if (isAlive(claim)) {
				throw new IllegalStateException(
						"Claim " + claim + " has a process already. Nudge it instead of starting another.");
			}
			return this.processes.startProcessInstanceByKey(Names.CLAIM_VERIFICATION, claim.value());
		});
	}

	private boolean isAlive(ClaimId claim) {
		return alive(claim).count() > 0;
	}

	private ProcessInstanceQuery alive(ClaimId claim) {
		return this.processes.createProcessInstanceQuery()
			.processDefinitionKey(Names.CLAIM_VERIFICATION)
			.processInstanceBusinessKey(claim.value());
	}

	@Override
	public void nudge(ClaimId claim) {
		this.nudges.add(claim, false);
	}

	@Override
	public void interrupt(ClaimId claim) {
		this.nudges.add(claim, true);
	}

	@Override
	public void stuck(ClaimId claim, String why) {
		this.people.asTheProcess(() -> {
			ProcessInstance instance = alive(claim).singleResult();
			if (instance != null && incidents(instance).isEmpty()) {
				this.processes.createIncident(Names.STUCK,
						waiting(this.processes.getActivityInstance(instance.getId())), claim.value(), why);
			}
			return claim;
		});
	}

	@Override
	public void judged(ClaimId claim) {
		this.people.asTheProcess(() -> {
			alive(claim).list()
				.stream()
				.flatMap((instance) -> incidents(instance).stream())
				.forEach((incident) -> this.processes.resolveIncident(incident.getId()));
			return claim;
		});
	}

	/** Where a process waits, or one of the places. */
	private static String waiting(ActivityInstance at) {
		ActivityInstance[] within = at.getChildActivityInstances();
		return (within.length > 0) ? waiting(within[0]) : at.getExecutionIds()[0];
	}

	private List<Incident> incidents(ProcessInstance instance) {
		return this.processes.createIncidentQuery()
			.processInstanceId(instance.getId())
			.incidentType(Names.STUCK)
			.list();
	}

	@Override
	public void nudge(FollowUpId followUp) {
		this.nudges.add(followUp);
	}

	@Override
	public void withdraw(ReportId report) {
		this.people
			.asTheProcess(() -> this.processes.startProcessInstanceByKey(Names.REPORT_WITHDRAWAL, report.value()));
	}

	@Override
	public void complete(ClaimId claim, TaskKind kind, String by, Completion completion) {
		this.desk.getObject().hold(claim);
		complete(this.people.asTheProcess(() -> this.open.of(claim, kind)), by, completion);
	}

	@Override
	public void completeItem(String item, String by, Completion completion) {
		complete(this.people.asTheProcess(() -> this.open.ofItem(item)), by, completion);
	}

	private void complete(List<Task> matching, String by, Completion completion) {
		if (matching.isEmpty()) {
			throw Refused.noLongerOpen();
		}
		try {
			this.people.asPerson(by, () -> this.tasks.complete(matching.get(0).getId(), Submission.of(completion)));
		}
		catch (AuthorizationException ex) {
			throw new Refused(List.of("This task is not for " + by + ". Leave it to a member of its groups."));
		}
		catch (ProcessEngineException ex) {
			Refused refused = RefusalInterceptor.refusal(ex);
			throw (refused != null) ? refused : ex;
		}
	}

	@Override
	public void confirm(String item) {
		this.people.asTheProcess(() -> this.processes.startProcessInstanceByKey(Names.ITEM_CONFIRMATION, item));
	}

	@Override
	@Transactional(readOnly = true)
	public List<OpenTask> open(FollowUpId followUp) {
		return this.people.asTheProcess(() -> read(this.open.of(followUp)));
	}

	@Override
	@Transactional(readOnly = true)
	public List<OpenTask> open(ClaimId claim) {
		return this.people.asTheProcess(() -> read(this.open.of(claim)));
	}

	private List<OpenTask> read(List<Task> tasks) {
		return tasks.stream().map(this.open::read).toList();
	}

}
