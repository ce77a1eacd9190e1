package org.secondsource.desk.dossier;

import java.util.List;

import org.secondsource.verification.TaskKind;

/**
 * What a person may decide at each kind of task, as its form offers it.
 */
final class Acts {

	private Acts() {
	}

	static List<String> of(TaskKind kind) {
		return switch (kind) {
			case COMPLETE_INTAKE -> List.of("DISCARD");
			case CONFIRM, CONFIRM_ITEM -> List.of("CONFIRM", "REJECT");
			case CONFIRM_CLOSING -> List.of("CLOSE");
			case APPROVE -> List.of("APPROVE", "RETURN", "REJECT", "REFER");
			case APPROVE_REFERRED -> List.of("APPROVE", "RETURN", "REJECT");
			case DECIDE -> List.of("UPDATE", "CORRECT", "RETRACT", "KEEP");
			case FOLLOW_UP -> List.of("TAKE_UP", "CORRECT", "RETRACT", "KEEP");
			default -> List.of();
		};
	}

	static boolean isIntake(TaskKind kind) {
		return kind == TaskKind.COMPLETE_INTAKE;
	}

}
