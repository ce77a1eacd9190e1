package org.secondsource.rules;

/**
 * A rule that was changed in one place, so that some case should see it.
 *
 * @param file the rule's file, below {@code rules/}
 * @param rule the rule's name
 * @param what what was changed
 * @param alone the changed rule alone, as a file
 * @param whole the whole file with the change
 */
record Mutant(String file, String rule, String what, String alone, String whole) {

	boolean isTable() {
		return this.file.endsWith(".csv");
	}

	@Override
	public String toString() {
		return this.file + ": “" + this.rule + "”: " + this.what;
	}

}
