package org.secondsource.verification.process;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

/**
 * The people of the tests.
 */
final class Newsroom {

	private Newsroom() {
	}

	static void hire(IdentityService identities) {
		Map<String, List<String>> people = Map.of("verifier", List.of(ScriptedDesk.DESK), "editor",
				List.of(ScriptedDesk.EDITORS), "senior", List.of(ScriptedDesk.SENIOR_EDITORS), "admin",
				List.of("camunda-admin"));
		people.forEach((person, groups) -> hire(identities, person, groups));
	}

	private static void hire(IdentityService identities, String person, List<String> groups) {
		if (identities.createUserQuery().userId(person).count() > 0) {
			return;
		}
		User user = identities.newUser(person);
		user.setPassword(person);
		identities.saveUser(user);
		for (String group : groups) {
			if (identities.createGroupQuery().groupId(group).count() == 0) {
				identities.saveGroup(identities.newGroup(group));
			}
			identities.createMembership(person, group);
		}
	}

}
