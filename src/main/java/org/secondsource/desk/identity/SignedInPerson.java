package org.secondsource.desk.identity;

import java.security.Principal;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

/**
 * Tells the engine's applications and its HTTP interface who is signed in, so that there
 * is no second login. The engine makes it by name, and hence it is public.
 */
public class SignedInPerson implements AuthenticationProvider {

	@Override
	public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
		Principal person = request.getUserPrincipal();
		if (person == null) {
			return AuthenticationResult.unsuccessful();
		}
		AuthenticationResult result = AuthenticationResult.successful(person.getName());
		result.setGroups(groupsOf(person.getName(), engine));
		result.setTenants(List.of());
		return result;
	}

	private static List<String> groupsOf(String person, ProcessEngine engine) {
		return engine.getIdentityService()
			.createGroupQuery()
			.groupMember(person)
			.list()
			.stream()
			.map(Group::getId)
			.toList();
	}

	@Override
	public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
		// The door in front of it has asked already.
	}

}
