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

}
