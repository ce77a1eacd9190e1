package org.secondsource.door;

import java.util.Collections;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Decides at each request, by the roster as it is now and not as it was at sign-in.
 */
@Component
class Doorkeeper {

	private final Roster roster;

	Doorkeeper(Roster roster) {
		this.roster = roster;
	}

	AuthorizationManager<RequestAuthorizationContext> lets(PathTable.Passage passage) {
		return (person, request) -> new AuthorizationDecision(mayPass(passage, person));
	}

	private boolean mayPass(PathTable.Passage passage, Supplier<Authentication> person) {
		return switch (passage) {
			case ANYONE -> true;
			case PEOPLE -> isSignedIn(person.get()) && this.roster.knows(person.get().getName());
			case OVERSEERS -> isIn(person.get(), Group.OVERSEERS.toArray(Group[]::new));
			case EDITORS -> isIn(person.get(), Group.EDITORS, Group.SENIORS, Group.ADMINISTRATORS);
			case ADMINISTRATORS -> isIn(person.get(), Group.ADMINISTRATORS);
			case NOBODY -> false;
		};
	}

	private boolean isIn(Authentication person, Group... groups) {
		return isSignedIn(person) && !Collections.disjoint(this.roster.groupsOf(person.getName()),
				Stream.of(groups).map(Group::id).toList());
	}

	private static boolean isSignedIn(Authentication person) {
		return person != null && person.isAuthenticated() && !(person instanceof AnonymousAuthenticationToken);
	}

}
