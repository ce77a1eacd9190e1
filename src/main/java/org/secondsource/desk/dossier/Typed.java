package org.secondsource.desk.dossier;

import java.util.Map;

/**
 * What was typed into a form that was refused, so that it is still there.
 *
 * @param form the form; empty if none was refused
 * @param fields what was typed
 */
record Typed(String form, Map<String, String> fields) {

	/** How the name of a task's form begins. */
	static final String TASK = "task-";

	static final Typed NOTHING = new Typed("", Map.of());

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
	 * Whether a reason was typed into the form of a task that the page no longer shows.
	 * @param shown the page
	 * @return true if the text would be lost unless it is shown elsewhere
	 */
	public boolean isHomeless(DossierView shown) {
		return this.form.startsWith(TASK) && !this.fields.getOrDefault("note", "").isBlank()
				&& shown.tasks().stream().noneMatch((task) -> task.mine() && this.form.equals(TASK + task.kind()));
	}

}
