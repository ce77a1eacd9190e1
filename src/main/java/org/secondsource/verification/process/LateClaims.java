package org.secondsource.verification.process;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.secondsource.claim.ClaimId;
import org.secondsource.sweep.Sweep;
import org.secondsource.verification.ClaimDesk;
import org.secondsource.verification.FollowUpId;

/**
 * Tells the processes of claims whose tasks should go to those above by now. A batch is
 * found by two queries, and each claim is told in a transaction of its own; what is told
 * twice is escalated once.
 */
@Component
class LateClaims implements Sweep {

	private static final Logger log = LoggerFactory.getLogger(LateClaims.class);

	private static final int BATCH = 50;

	private static final Duration REST = Duration.ofSeconds(15);

	private final TaskService tasks;

	private final RuntimeService processes;

	private final ObjectProvider<ClaimDesk> desk;

	private final People people;

	private final TransactionTemplate transaction;

	private final Clock clock;

	/** So that claims which fail do not keep the others from their turn. */
	private int failed;

	LateClaims(TaskService taskService, RuntimeService runtimeService, ObjectProvider<ClaimDesk> desk, People people,
			PlatformTransactionManager transactions, Clock clock) {
		this.tasks = taskService;
		this.processes = runtimeService;
		this.desk = desk;
		this.people = people;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	@Override
	public String name() {
		return "late-claims";
	}

	@Override
	public Duration rest() {
		return REST;
	}

	@Override
	public int round() {
		List<ClaimId> late = this.people.asTheProcess(this::late);
		late.forEach(this::tell);
		this.failed = late.isEmpty() ? 0 : this.failed;
		return late.size();
	}

	private List<ClaimId> late() {
		List<Task> found = this.tasks.createTaskQuery()
			.processDefinitionKeyIn(Names.CLAIM_VERIFICATION, Names.REPORT_FOLLOW_UP)
			.followUpBefore(Date.from(this.clock.instant()))
			.orderByFollowUpDate()
			.asc()
			.orderByTaskId()
			.asc()
			.listPage(this.failed, BATCH);
		return found.isEmpty() ? List.of()
				: this.processes.createProcessInstanceQuery()
					.processInstanceIds(found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
					.list()
					.stream()
					.flatMap(this::claims)
					.distinct()
					.sorted()
					.toList();
	}

	private Stream<ClaimId> claims(ProcessInstance process) {
		String businessKey = process.getBusinessKey();
		return Names.REPORT_FOLLOW_UP.equals(process.getProcessDefinitionKey())
				? this.desk.getObject().waiting(FollowUpId.of(businessKey)).stream()
				: Stream.of(new ClaimId(businessKey));
	}

	private void tell(ClaimId claim) {
		try {
			this.transaction.executeWithoutResult((status) -> {
				// Locks the claim before the engine looks at its process.
				this.desk.getObject().step(claim);
				this.people.asTheProcess(() -> this.processes.createMessageCorrelation(Names.CLAIM_LATE)
					.processInstanceBusinessKey(claim.value())
					.correlateWithResult());
			});
		}
		catch (RuntimeException ex) {
			this.failed++;
			log.error("Claim {} is late, and was not escalated. It is tried again.", claim, ex);
		}
	}

}
