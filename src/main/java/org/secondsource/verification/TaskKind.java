package org.secondsource.verification;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Act;
import org.secondsource.claim.WorkKind;

/**
 * The kinds of task a person can be given, each a user task of the process under the id
 * {@code task_} and its name in lower case.
 */
public enum TaskKind {

	/** Complete the intake. */
	COMPLETE_INTAKE(null),
	/** Trace the attribution. */
	TRACE(WorkKind.TRACE),
	/** Find a second origin. */
	SECOND_ORIGIN(WorkKind.SECOND_ORIGIN),
	/** Reconcile the figures. */
	RECONCILE(WorkKind.RECONCILE),
	/** Ask the party. */
	ASK(WorkKind.ASK),
	/** Refresh what has aged. */
	REFRESH(WorkKind.REFRESH),
	/** Confirm a withdrawal known at third hand. */
	CONFIRM(WorkKind.CONFIRM),
	/** Answer the editor who returned it. */
	ANSWER_EDITOR(null),
	/** End a claim of which nothing is left. */
	CONFIRM_CLOSING(null),
	/** Approve, return, reject or refer: an editor. */
	APPROVE(null),
	/** Approve, return or reject what was referred: the senior editor. */
	APPROVE_REFERRED(null),
	/** Correct, update, retract or keep what was published: an editor. */
	DECIDE(null),
	/** Follow up what a withdrawal did to the claims of an incident. */
	FOLLOW_UP(null),
	/** Confirm or refuse what came by a door that does not speak for its source. */
	CONFIRM_ITEM(null);

	private final @Nullable WorkKind work;

	TaskKind(@Nullable WorkKind work) {
		this.work = work;
	}

	/**
	 * The kind of work of a desk's task.
	 * @return null for a task that is a decision
	 */
	public @Nullable WorkKind work() {
		return this.work;
	}

	/**
	 * What a person who does it may decide.
	 * @return the acts, the usual one first; none for a task of the desk's work
	 */
	public List<Act> acts() {
		return switch (this) {
			case COMPLETE_INTAKE -> List.of(Act.DISCARD);
			case ANSWER_EDITOR -> List.of(Act.RESUBMIT);
			case CONFIRM_CLOSING -> List.of(Act.CLOSE);
			case APPROVE -> List.of(Act.APPROVE, Act.RETURN, Act.REJECT, Act.REFER);
			case APPROVE_REFERRED -> List.of(Act.APPROVE, Act.RETURN, Act.REJECT);
			case DECIDE -> List.of(Act.CORRECT, Act.UPDATE, Act.RETRACT, Act.KEEP, Act.RETURN);
			case CONFIRM, CONFIRM_ITEM -> List.of(Act.CONFIRM, Act.REJECT);
			case FOLLOW_UP -> List.of(Act.TAKE_UP, Act.CORRECT, Act.RETRACT, Act.KEEP);
			default -> List.of();
		};
	}

	/**
	 * The id of the user task in the process.
	 * @return {@code task_} and the name in lower case
	 */
	public String taskId() {
		return "task_" + name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The task of a kind of work.
	 * @param work the kind of work
	 * @return its task
	 */
	public static TaskKind of(WorkKind work) {
		return valueOf(work.name());
	}

	/**
	 * The kind of a user task.
	 * @param taskId the id in the process
	 * @return its kind
	 * @throws IllegalArgumentException if no kind has that id
	 */
	public static TaskKind of(String taskId) {
		for (TaskKind kind : values()) {
			if (kind.taskId().equals(taskId)) {
				return kind;
			}
		}
		throw new IllegalArgumentException("No kind of task has the id " + taskId + ".");
	}

}
