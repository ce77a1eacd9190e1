package org.secondsource.verification.process;

import java.nio.file.Path;
import java.util.Locale;

/**
 * What a walk finds in a model. Each has a sample of the same name that is unsound in
 * that way and no other.
 */
enum Unsound {

	/** A task leads to where nobody and nothing goes on. */
	DEAD_END("[receive_nothing] with the newsroom at"),
	/** One branch of a join never comes. */
	JOIN_THAT_WAITS_FOR_EVER("[gate_join] with the newsroom at"),
	/** A node has no flow that leads to it. */
	UNREACHABLE_NODE("task_decide is never reached"),
	/** A condition is never true. */
	FLOW_NEVER_TAKEN("flow_never is never taken"),
	/** It goes round without waiting. */
	LOOP_WITHOUT_WAITING("never comes to rest"),
	/** It goes round by a task, and has no way out. */
	LOOP_WITHOUT_END("cannot end by what people and the clock do"),
	/** No condition holds, and there is no default. */
	NO_FLOW_MATCHES("gate_step"),
	/** It waits elsewhere than the newsroom says. */
	WRONG_WAIT("does not wait where the newsroom says");

	static final Path SAMPLES = Path.of("src/test/resources/guards/processes-walk");

	final String told;

	Unsound(String told) {
		this.told = told;
	}

	Path file() {
		return SAMPLES.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-') + ".bpmn");
	}

}
