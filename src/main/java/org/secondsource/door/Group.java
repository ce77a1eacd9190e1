package org.secondsource.door;

import java.util.Set;

/**
 * The groups that people belong to besides their desks.
 */
public enum Group {

	/** They submit reports. */
	REPORTERS("reporters", "Reporters"),
	/** They complete or discard what comes in. */
	INTAKE("intake", "Intake desk"),
	/** They route and escalate their desk's work. */
	HEADS("heads", "Heads of desk"),
	/** They approve publication. */
	EDITORS("editors", "Editors"),
	/** They approve what is referred to them. */
	SENIORS("seniors", "Senior editors"),
	/** They keep the rule base. */
	STANDARDS("standards", "Standards editors"),
	/** They run the program, and approve nothing of their own. */
	ADMINISTRATORS("camunda-admin", "Administrators");

	/** They answer for the record, and may read and verify the journal. */
	public static final Set<Group> OVERSEERS = Set.of(HEADS, EDITORS, SENIORS, STANDARDS, ADMINISTRATORS);

	private final String id;

	private final String title;

	Group(String id, String title) {
		this.id = id;
		this.title = title;
	}

	/**
	 * The id by which the engine knows it.
	 * @return letters and digits, but for the administrators
	 */
	public String id() {
		return this.id;
	}

	/**
	 * What people call it.
	 * @return its title
	 */
	public String title() {
		return this.title;
	}

}
