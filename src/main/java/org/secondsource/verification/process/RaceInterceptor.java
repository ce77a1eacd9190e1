package org.secondsource.verification.process;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
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
 * Commands that lose a race for the engine's rows. Inside a transaction of the desk the
 * loss is told so that the whole of it is done again; a completion that comes through the
 * engine's own doors is done again here, and is refused if somebody else has done it.
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
			throw isLost(ex) ? new OptimisticLockingFailureException("Somebody else changed it at the same time.", ex)
					: ex;
		}
	}

	private <T> T again(Command<T> command) {
		for (int attempt = 1; true; attempt++) {
			try {
				return this.next.execute(command);
			}
			catch (NullValueException ex) {
				throw isGone(ex) ? Refused.noLongerOpen() : ex;
			}
			catch (RuntimeException ex) {
				if (attempt == ATTEMPTS || !isLost(ex)) {
					throw ex;
				}
			}
		}
	}

	private static boolean isCompletion(Command<?> command) {
		return command instanceof CompleteTaskCmd || command instanceof SubmitTaskFormCmd;
	}

	private static boolean isGone(NullValueException failure) {
		return String.valueOf(failure.getMessage()).contains("Cannot find task with id");
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
