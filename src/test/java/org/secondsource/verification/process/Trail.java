package org.secondsource.verification.process;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Sees every activity that begins, every flow that is taken and every task that is
 * created or completed in the engine, and can make any one of them fail.
 */
class Trail extends AbstractProcessEnginePlugin {

	private static final int LONGEST = 400;

	private final List<String> steps = new ArrayList<>();

	private boolean followed;

	private int stumbling;

	/** Follows what happens next. */
	void follow() {
		stumbleAt(0);
	}

	/** Follows what happens next, and makes its n-th step fail. */
	void stumbleAt(int step) {
		this.steps.clear();
		this.followed = true;
		this.stumbling = step;
	}

	/** What has happened, by the ids of the model. */
	List<String> steps() {
		this.followed = false;
		return List.copyOf(this.steps);
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new AbstractBpmnParseListener() {
			@Override
			public void parseProcess(Element element, ProcessDefinitionEntity process) {
				watch(process);
			}
		})));
	}

	private void watch(ScopeImpl scope) {
		for (ActivityImpl activity : scope.getActivities()) {
			activity.addListener(ExecutionListener.EVENTNAME_START,
					(ExecutionListener) (execution) -> step(execution.getCurrentActivityId()));
			for (PvmTransition flow : activity.getOutgoingTransitions()) {
				((TransitionImpl) flow).addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) this::taken);
			}
			if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
				watch(task.getTaskDefinition());
			}
			watch(activity);
		}
	}

	private void taken(DelegateExecution execution) {
		step(execution.getCurrentTransitionId());
	}

	private void watch(TaskDefinition task) {
		TaskListener listener = (event) -> step(event.getTaskDefinitionKey());
		task.addTaskListener(TaskListener.EVENTNAME_CREATE, listener);
		task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, listener);
	}

	private void step(String id) {
		if (!this.followed) {
			return;
		}
		this.steps.add(id);
		if (this.steps.size() == this.stumbling) {
			throw new Stumbled(id);
		}
		if (this.steps.size() > LONGEST) {
			throw new NeverRests(id);
		}
	}

	/** Something failed because a test wanted it to. */
	static final class Stumbled extends RuntimeException {

		private Stumbled(String id) {
			super(id + " fails, as the test asked.");
		}

	}

	/** A process goes round and round without waiting. */
	static final class NeverRests extends RuntimeException {

		private NeverRests(String id) {
			super("never comes to rest: it was at " + id + " after " + LONGEST + " steps without waiting");
		}

	}

}
