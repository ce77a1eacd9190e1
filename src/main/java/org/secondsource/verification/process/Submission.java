package org.secondsource.verification.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

import org.secondsource.claim.Act;
import org.secondsource.verification.Completion;
import org.secondsource.verification.Refused;

/**
 * What a person typed into a form, by the names of its fields. It passes through the
 * engine without staying there: what was said is the newsroom's to keep.
 */
final class Submission {

	private static final Set<String> FIELDS = Set.of(Names.ACT, Names.NOTE, Names.VERDICT, Names.WORDING,
			Names.POPULATION, Names.SCOPE, Names.DESK);

	private final VariableMap typed;

	private Submission(VariableMap typed) {
		this.typed = typed;
	}

	/** Takes the fields out of a task that is being completed. */
	static Submission takenFrom(DelegateTask task) {
		VariableMap typed = task.getVariablesTyped();
		task.removeVariables(typed.keySet().stream().filter(FIELDS::contains).toList());
		List<String> strangers = new ArrayList<>(typed.keySet());
		strangers.removeAll(FIELDS);
		strangers.remove(Names.ASSIGNEES);
		if (!strangers.isEmpty()) {
			throw new Refused(List
				.of("No form of the desk has a field called " + String.join(", ", strangers) + "." + " Leave it out."));
		}
		return new Submission(typed);
	}

	/** The same fields, as a form would send them. */
	static VariableMap of(Completion completion) {
		VariableMap fields = Variables.createVariables();
		put(fields, Names.ACT, (completion.act() != null) ? completion.act().name() : null);
		put(fields, Names.NOTE, completion.note());
		put(fields, Names.VERDICT, completion.verdict());
		put(fields, Names.WORDING, completion.wording());
		put(fields, Names.POPULATION, completion.population());
		put(fields, Names.SCOPE, completion.scope());
		put(fields, Names.DESK, completion.desk());
		return fields;
	}

	private static void put(VariableMap fields, String name, @Nullable Object value) {
		if (value != null) {
			fields.putValueTyped(name, Variables.untypedValue(value, true));
		}
	}

	Completion completion() {
		String note = text(Names.NOTE);
		return new Completion(act(), (note != null) ? note : "", verdict(), text(Names.WORDING), text(Names.POPULATION),
				text(Names.SCOPE), text(Names.DESK));
	}

	private @Nullable Act act() {
		String act = text(Names.ACT);
		try {
			return (act != null) ? Act.valueOf(act.toUpperCase(Locale.ROOT)) : null;
		}
		catch (IllegalArgumentException ex) {
			throw new Refused(List.of("There is no decision called '" + act + "'. Choose one of the form's."));
		}
	}

	private @Nullable Integer verdict() {
		String verdict = text(Names.VERDICT);
		try {
			return (verdict != null) ? Integer.valueOf(verdict) : null;
		}
		catch (NumberFormatException ex) {
			throw new Refused(List.of("'" + verdict + "' is no number of a verdict. Open the form again."));
		}
	}

	private @Nullable String text(String field) {
		Object value = this.typed.get(field);
		return (value == null || value.toString().isBlank()) ? null : value.toString().strip();
	}

}
