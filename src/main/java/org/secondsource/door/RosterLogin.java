package org.secondsource.door;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * Signs people in by name and password. It grants nothing: what they may do is asked of
 * the roster at each request.
 */
@Component
class RosterLogin implements AuthenticationProvider {

	private final Roster roster;

	RosterLogin(Roster roster) {
		this.roster = roster;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String password = String.valueOf(attempt.getCredentials());
		if (attempt.getName().isEmpty() || password.isEmpty() || !this.roster.admits(attempt.getName(), password)) {
			throw new BadCredentialsException("Name or password is wrong.");
		}
		return UsernamePasswordAuthenticationToken.authenticated(attempt.getName(), null,
				AuthorityUtils.NO_AUTHORITIES);
	}

	@Override
	public boolean supports(Class<?> kind) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
	}

}
