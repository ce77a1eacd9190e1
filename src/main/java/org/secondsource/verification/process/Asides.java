package org.secondsource.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Variables that last as long as the transaction, so that no row of the engine repeats
 * what the newsroom knows.
 */
final class Asides {

	private Asides() {
	}

	/** Tells the gateway that follows something. */
	static void tell(DelegateExecution execution, String name, Object value) {
		execution.setVariable(name, Variables.untypedValue(value, true));
	}

}
