package org.secondsource.verification.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The engine runs as it was set up, read back from the running engine.
 */
@ProcessTest
class EngineSettingsTest {

	private final ProcessEngine engine;

	private final ProcessEngineConfigurationImpl settings;

	@Autowired
	EngineSettingsTest(ProcessEngine engine) {
		this.engine = engine;
		this.settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
	}

	@Test
	void keepsTheFullHistoryForAsLongAsIsSaid() {
		assertThat(this.settings.getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_FULL);
		assertThat(this.settings.getHistoryTimeToLive()).isEqualTo("P1095D");
		assertThat(this.settings.getHistoryRemovalTimeStrategy()).isEqualTo("start");
		assertThat(this.settings.getHistoryCleanupBatchWindowStartTime()).isEqualTo("02:00");
		assertThat(this.settings.getHistoryCleanupBatchWindowEndTime()).isEqualTo("04:00");
	}

	@Test
	void leavesOutWhatIsNotUsed() {
		assertThat(this.settings.isCmmnEnabled()).isFalse();
		assertThat(this.settings.isDmnEnabled()).isFalse();
		assertThat(this.settings.isStandaloneTasksEnabled()).isFalse();
		assertThat(this.settings.isMetricsEnabled()).isFalse();
		assertThat(this.settings.getIdGenerator()).isInstanceOf(StrongUuidGenerator.class);
		assertThat(this.settings.isJdbcBatchProcessing()).isTrue();
		assertThat(this.settings.getSkipIsolationLevelCheck()).isFalse();
	}

	@Test
	void allowsNoExpressionsFromOutside() {
		assertThat(this.settings.isEnableExpressionsInAdhocQueries()).isFalse();
		assertThat(this.settings.isEnableScriptEngineLoadExternalResources()).isFalse();
		assertThat(this.settings.isEnableXxeProcessing()).isFalse();
	}

	@Test
	void runsNoScript() {
		BpmnModelInstance model = Bpmn.createExecutableProcess("scripted")
			.camundaHistoryTimeToLiveString("P1D")
			.startEvent()
			.scriptTask()
			.scriptFormat("javascript")
			.scriptText("1 + 1")
			.endEvent()
			.done();
		String deployment = this.engine.getRepositoryService()
			.createDeployment()
			.addModelInstance("scripted.bpmn", model)
			.deploy()
			.getId();
		try {
			assertThatExceptionOfType(ProcessEngineException.class)
				.isThrownBy(() -> this.engine.getRuntimeService().startProcessInstanceByKey("scripted"))
				.withMessageContaining("Scripts are switched off");
		}
		finally {
			this.engine.getRepositoryService().deleteDeployment(deployment, true);
		}
	}

	@Test
	void triesAFailedJobAgainAndLetsADeadNodesWorkGoSoon() {
		JobExecutor executor = new DefaultJobExecutor();
		StandaloneInMemProcessEngineConfiguration other = new StandaloneInMemProcessEngineConfiguration();
		other.setJobExecutor(executor);
		new EngineSettings().preInit(other);
		assertThat(other.getFailedJobRetryTimeCycle()).isEqualTo("PT5S,PT30S,PT2M,PT10M,PT1H");
		assertThat(executor.getLockTimeInMillis()).isEqualTo(60_000);
		assertThat(executor.getMaxWait()).isEqualTo(5_000);
		assertThat(executor.getBackoffTimeInMillis()).isPositive();
	}

}
