package org.secondsource.verification;

import java.util.Set;

/**
 * Who works here, as far as the rules ask.
 */
public interface Staff {

	/** Groups whose members verify nothing by being in them. */
	Set<String> NOT_VERIFYING = Set.of("reporters", "intake", "standards", "camunda-admin");

	/**
	 * The groups and desks of a person as they are now.
	 * @param person the user id
	 * @return their ids; empty for a stranger
	 */
	Set<String> groupsOf(String person);

	/**
	 * Whether somebody's work is to verify or to edit, and not to submit, to complete the
	 * intake, to keep the rules or to run the program alone.
	 * @param person the user id
	 * @return false for a stranger and for a program
	 */
	default boolean verifies(String person) {
		return !NOT_VERIFYING.containsAll(groupsOf(person));
	}

}
