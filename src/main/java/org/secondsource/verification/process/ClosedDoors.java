package org.secondsource.verification.process;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetVariableCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Keeps shut the engine's doors by which whoever may work on a task could put words into
 * somebody else's form, or end a task without completing it: variables stored beforehand,
 * errors and escalations thrown from outside, a delegated task resolved.
 */
class ClosedDoors extends CommandInterceptor {

	@Override
	public <T> T execute(Command<T> command) {
		if (command instanceof AbstractSetVariableCmd || command instanceof AbstractPatchVariablesCmd
				|| command instanceof ResolveTaskCmd || command instanceof HandleTaskBpmnErrorCmd
				|| command instanceof HandleTaskEscalationCmd) {
			throw new AuthorizationException(
					"The processes of the desk keep no variables. Say it by completing the task.");
		}
		return this.next.execute(command);
	}

}
