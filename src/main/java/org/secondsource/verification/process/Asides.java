package org.secondsource.verification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Variables that last as long as the transaction, so that no row of the engine repeats
 * what the newsroom knows.
 */
final class Asides {

	private Asides() {
	}

	/**
	 * Tells the gateways something. A variable of that name which somebody has stored by
	 * another door is overwritten: it can neither steer the process nor stop it.
	 */
	static void tell(DelegateExecution execution, String name, Object value) {
		TypedValue stored = execution.getVariableTyped(name, false);
		boolean passing = stored == null || stored.isTransient();
		execution.setVariable(name, Variables.untypedValue(value, passing));
	}

}
