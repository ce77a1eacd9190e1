package org.secondsource.verification;

import java.util.Set;

/**
 * Who works here, as far as the rules ask.
 */
public interface Staff {

	/**
	 * The groups and desks of a person as they are now.
	 * @param person the user id
	 * @return their ids; empty for a stranger
	 */
	Set<String> groupsOf(String person);

}
