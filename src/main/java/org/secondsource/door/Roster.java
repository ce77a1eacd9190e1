package org.secondsource.door;

import java.util.Set;

/**
 * Who works here, in which groups and desks.
 */
public interface Roster {

	/**
	 * Whether someone works here now.
	 * @param person the user id
	 * @return false also when the person has just left
	 */
	boolean knows(String person);

	/**
	 * The groups and desks of a person as they are now, not as they were at sign-in.
	 * @param person the user id
	 * @return their ids; empty for a stranger
	 */
	Set<String> groupsOf(String person);

	/**
	 * Whether the password is the person's.
	 * @param person the user id
	 * @param password what was typed
	 * @return false also for a stranger, and for a person who has tried too often
	 */
	boolean admits(String person, String password);

	/**
	 * Takes a person on, or leaves one who is already here as they are.
	 * @param person who comes
	 */
	void enroll(Person person);

	/**
	 * The people of a group or desk as they are now.
	 * @param group its id
	 * @return their user ids
	 */
	Set<String> membersOf(String group);

	/**
	 * The verification desks.
	 * @return their ids
	 */
	Set<String> desks();

	/**
	 * A person who comes to work here.
	 *
	 * @param id letters and digits, the sign-in name
	 * @param name what colleagues call them
	 * @param password the first password
	 * @param groups the ids of their groups and desks
	 */
	record Person(String id, String name, String password, Set<String> groups) {
	}

}
