package org.secondsource.verification.process;

import org.camunda.bpm.engine.impl.cmd.GetIdentityLinksForTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

/**
 * What a race for a task looks like from inside the engine.
 */
class RaceInterceptorTest {

	private final RaceInterceptor interceptor = new RaceInterceptor();

	@BeforeEach
	void insideATransaction() {
		TransactionSynchronizationManager.setActualTransactionActive(true);
		this.interceptor.setNext(new CommandExecutor() {

			@Override
			public <T> T execute(Command<T> command) {
				throw new NullPointerException("\"execution\" is null");
			}

		});
	}

	@AfterEach
	void outside() {
		TransactionSynchronizationManager.setActualTransactionActive(false);
	}

	@Test
	void aTaskThatGoesWhileItsGroupsAreReadIsReadAgain() {
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.interceptor.execute(new GetIdentityLinksForTaskCmd("gone")));
	}

	@Test
	void anotherFaultOfTheEngineIsNoRace() {
		assertThatNullPointerException()
			.isThrownBy(() -> this.interceptor.execute(new GetTaskVariableCmd("gone", "x", false)));
	}

}
