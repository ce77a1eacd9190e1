package org.secondsource.desk.dossier;

import java.util.Map;

/**
 * What was typed into a form that was refused, so that it is still there.
 *
 * @param form the form; empty if none was refused
 * @param fields what was typed
 */
record Typed(String form, Map<String, String> fields) {

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

}
