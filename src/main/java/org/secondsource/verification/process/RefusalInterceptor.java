package org.secondsource.verification.process;

import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;

import org.secondsource.verification.Refused;

/**
 * Makes of a refusal what the engine's doors tell as the person's mistake: its REST
 * interface answers a form's invalid field with 400 and the sentences, any other
 * exception of a listener with 500.
 */
class RefusalInterceptor extends CommandInterceptor {

	@Override
	public <T> T execute(Command<T> command) {
		try {
			return this.next.execute(command);
		}
		catch (RuntimeException ex) {
			Refused refused = refusal(ex);
			if (refused == null) {
				throw ex;
			}
			throw new FormFieldValidationException(refused.reasons(), refused.getMessage(), refused);
		}
	}

	/** The refusal behind a failure, if it is one. */
	static @Nullable Refused refusal(@Nullable Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof Refused refused) {
				return refused;
			}
		}
		return null;
	}

}
