package org.secondsource.verification.process;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetIdentityLinksForTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.secondsource.verification.Refused;

/**
 * Commands that lose a race for the engine's rows, or find that a task has gone since
 * they saw it. Inside a transaction of the desk the loss is told so that the whole of it
 * is done again; a completion that comes through the engine's own doors is done again
 * here, and is refused if somebody else has done it.
 */
class RaceInterceptor extends CommandInterceptor {

	private static final int ATTEMPTS = 5;

	@Override
	public <T> T execute(Command<T> command) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			return told(command);
		}
		return isCompletion(command) ? again(command) : this.next.execute(command);
	}

	private <T> T told(Command<T> command) {
		try {
			return this.next.execute(command);
		}
		catch (RuntimeException ex) {
			throw (isLost(ex) || isGone(ex) || isOrphaned(command, ex))
					? new OptimisticLockingFailureException("Somebody else changed it at the same time.", ex) : ex;
		}
	}

	private <T> T again(Command<T> command) {
		for (int attempt = 1; true; attempt++) {
			try {
				return this.next.execute(command);
			}
			catch (RuntimeException ex) {
				if (isGone(ex)) {
					throw Refused.noLongerOpen();
				}
				if (attempt == ATTEMPTS || !isLost(ex)) {
					throw ex;
				}
			}
		}
	}

	/** The engine asks a task's process for rights before it sees that both have gone. */
	private static boolean isOrphaned(Command<?> command, RuntimeException failure) {
		return command instanceof GetIdentityLinksForTaskCmd && failure instanceof NullPointerException;
	}

	private static boolean isCompletion(Command<?> command) {
		return command instanceof CompleteTaskCmd || command instanceof SubmitTaskFormCmd;
	}

	/** A task that was there a moment ago. */
	private static boolean isGone(RuntimeException failure) {
		return failure instanceof NullValueException
				&& String.valueOf(failure.getMessage()).contains("Cannot find task with id");
	}

	private static boolean isLost(@Nullable Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException
					|| (cause instanceof ProcessEngineException engine
							&& engine.getCode() == BuiltinExceptionCode.DEADLOCK.getCode())) {
				return true;
			}
		}
		return false;
	}

}
