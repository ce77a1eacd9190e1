package org.secondsource.desk.dossier;

import java.util.List;
import java.util.Map;

/**
 * What was typed into a form that was refused, so that it is still there.
 *
 * @param form the form; empty if none was refused
 * @param fields what was typed
 * @param chosen what was ticked
 */
record Typed(String form, Map<String, String> fields, List<String> chosen) {

	/** How the name of a task's form begins. */
	static final String TASK = "task-";

	static final Typed NOTHING = new Typed("", Map.of());

	Typed(String form, Map<String, String> fields) {
		this(form, fields, List.of());
	}

	/**
	 * What stands in a field.
	 * @param which the form
	 * @param field the field
	 * @return empty unless it was typed into that form
	 */
	public String in(String which, String field) {
		return this.form.equals(which) ? this.fields.getOrDefault(field, "") : "";
	}

	/**
	 * Whether a box is ticked.
	 * @param which the form
	 * @param value what the box stands for
	 * @return true if it was ticked in that form
	 */
	public boolean chose(String which, String value) {
		return this.form.equals(which) && this.chosen.contains(value);
	}

	/**
	 * Whether a reason was typed into the form of a task that the page no longer shows.
	 * @param shown the page
	 * @return true if the text would be lost unless it is shown elsewhere
	 */
	public boolean isHomeless(DossierView shown) {
		return this.form.startsWith(TASK) && !this.fields.getOrDefault("note", "").isBlank()
				&& shown.tasks().stream().noneMatch((task) -> task.mine() && this.form.equals(TASK + task.kind()));
	}

}
