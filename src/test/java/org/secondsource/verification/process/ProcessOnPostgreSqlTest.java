package org.secondsource.verification.process;

import java.time.Clock;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Nested;

import org.secondsource.DemoRunningOnPostgreSql;
import org.secondsource.verification.ClaimProcess;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The process on PostgreSQL: the life of a claim, a nudge at every place, a withdrawal,
 * and what is late.
 */
class ProcessOnPostgreSqlTest {

	@Nested
	@ContextConfiguration(initializers = DemoRunningOnPostgreSql.Database.class)
	class ClaimLife extends ClaimLifeTest {

		@Autowired
		ClaimLife(ProcessEngine engine, ClaimProcess process, ScriptedDesk desk) {
			super(engine, process, desk);
		}

	}

	@Nested
	@ContextConfiguration(initializers = DemoRunningOnPostgreSql.Database.class)
	class Nudges extends NudgeTest {

		@Autowired
		Nudges(ProcessEngine engine, ClaimProcess process, ScriptedDesk desk, PlatformTransactionManager transactions) {
			super(engine, process, desk, transactions);
		}

	}

	@Nested
	@ContextConfiguration(initializers = DemoRunningOnPostgreSql.Database.class)
	class ReportWithdrawal extends ReportWithdrawalTest {

		@Autowired
		ReportWithdrawal(ProcessEngine engine, ClaimProcess process, ScriptedDesk desk) {
			super(engine, process, desk);
		}

	}

	@Nested
	@ContextConfiguration(initializers = DemoRunningOnPostgreSql.Database.class)
	class Late extends LateClaimsTest {

		@Autowired
		Late(ProcessEngine engine, ClaimProcess process, ScriptedDesk desk, LateClaims sweep,
				PlatformTransactionManager transactions, Clock clock) {
			super(engine, process, desk, sweep, transactions, clock);
		}

	}

}
