package org.secondsource.verification.process;

import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.secondsource.report.ReportId;
import org.secondsource.verification.ClaimProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A withdrawal sweeps the claims that stood on the report, batch by batch.
 */
@ProcessTest
class ReportWithdrawalTest {

	private final ReportId report = new ReportId("afp:Dmeir 2016/1");

	private final ProcessEngine engine;

	private final ClaimProcess process;

	private final ScriptedDesk desk;

	@Autowired
	ReportWithdrawalTest(ProcessEngine engine, ClaimProcess process, ScriptedDesk desk) {
		this.engine = engine;
		this.process = process;
		this.desk = desk;
	}

	@BeforeEach
	void openNewsroom() {
		this.desk.reset();
	}

	@Test
	void sweepsUntilNothingIsLeft() {
		this.desk.sweeping(500, 120, 0);
		this.process.withdraw(this.report);
		assertThat(this.desk.journal).as("nothing in the transaction of the withdrawal").isEmpty();
		assertThat(runs()).isEqualTo(3);
		assertThat(this.desk.journal).hasSize(3).containsOnly("swept afp:Dmeir 2016/1");
		assertThat(this.engine.getRuntimeService().createVariableInstanceQuery().count()).isZero();
	}

	@Test
	void canBeRunAgainWithoutHarm() {
		this.process.withdraw(this.report);
		this.process.withdraw(this.report);
		assertThat(runs()).isEqualTo(2);
	}

	private int runs() {
		int runs = 0;
		for (List<Job> jobs = jobs(); !jobs.isEmpty(); jobs = jobs()) {
			for (Job job : jobs) {
				this.engine.getManagementService().executeJob(job.getId());
				runs++;
			}
		}
		return runs;
	}

	private List<Job> jobs() {
		return this.engine.getManagementService().createJobQuery().processDefinitionKey(Names.REPORT_WITHDRAWAL).list();
	}

}
