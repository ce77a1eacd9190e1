package org.secondsource.verification.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * How the engine is set up, whatever the properties say: it is the last plugin to speak.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineSettings extends AbstractProcessEnginePlugin {

	/** When a failed job is tried again; then it becomes an incident. */
	static final String RETRIES = "PT5S,PT30S,PT2M,PT10M,PT1H";

	/** How long the engine's history is kept; the journal outlives it. */
	static final String HISTORY = "P1095D";

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		database(engine);
		history(engine);
		whatIsNotUsed(engine);
		whatIsNotAllowed(engine);
		jobs(engine);
		doors(engine);
	}

	private void database(ProcessEngineConfigurationImpl engine) {
		engine.setIdGenerator(new StrongUuidGenerator());
		engine.setJdbcBatchProcessing(true);
		engine.setSkipIsolationLevelCheck(false);
	}

	private void history(ProcessEngineConfigurationImpl engine) {
		engine.setHistoryLevel(HistoryLevel.HISTORY_LEVEL_FULL);
		engine.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
		engine.setEnableDefaultDbHistoryEventHandler(false);
		engine.getCustomHistoryEventHandlers().add(new SilentHistory());
		engine.setHistoryTimeToLive(HISTORY);
		engine.setEnforceHistoryTimeToLive(true);
		engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
		engine.setHistoryCleanupBatchWindowStartTime("02:00");
		engine.setHistoryCleanupBatchWindowEndTime("04:00");
	}

	private void whatIsNotUsed(ProcessEngineConfigurationImpl engine) {
		engine.setCmmnEnabled(false);
		engine.setDmnEnabled(false);
		engine.setStandaloneTasksEnabled(false);
		engine.setMetricsEnabled(false);
		engine.setTaskMetricsEnabled(false);
		engine.setDbMetricsReporterActivate(false);
		if (engine instanceof SpringProcessEngineConfiguration spring) {
			spring.setDeploymentResources(new Resource[0]);
		}
	}

	private void whatIsNotAllowed(ProcessEngineConfigurationImpl engine) {
		engine.setScriptEngineResolver(new NoScripts());
		engine.setEnableScriptEngineLoadExternalResources(false);
		engine.setEnableFetchScriptEngineFromProcessApplication(false);
		engine.setEnableExpressionsInAdhocQueries(false);
		// The desks' own filters ask for the current user; nobody but an administrator
		// may
		// store another.
		engine.setEnableExpressionsInStoredQueries(true);
		engine.setEnableXxeProcessing(false);
		engine.setEnableExceptionsAfterUnhandledBpmnError(true);
	}

	private void jobs(ProcessEngineConfigurationImpl engine) {
		engine.setFailedJobRetryTimeCycle(RETRIES);
		engine.setEnableCmdExceptionLogging(false);
		// A migration of 100,000 claims is 5,000 jobs.
		engine.setInvocationsPerBatchJobByBatchType(Map.of(Batch.TYPE_PROCESS_INSTANCE_MIGRATION, 20));
		JobExecutor executor = engine.getJobExecutor();
		if (executor != null) {
			executor.setLockTimeInMillis(60_000);
			executor.setMaxWait(5_000);
			executor.setBackoffTimeInMillis(25);
			executor.setMaxBackoff(400);
		}
	}

	private void doors(ProcessEngineConfigurationImpl engine) {
		List<CommandInterceptor> first = new ArrayList<>(
				List.of(new RefusalInterceptor(), new RaceInterceptor(), new ClosedDoors()));
		if (engine.getCustomPreCommandInterceptorsTxRequired() != null) {
			first.addAll(engine.getCustomPreCommandInterceptorsTxRequired());
		}
		engine.setCustomPreCommandInterceptorsTxRequired(first);
	}

}
