package org.secondsource.verification.process;

import java.util.List;
import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who is acting, as the engine knows it.
 */
@Component
class People {

	private final IdentityService identities;

	People(IdentityService identities) {
		this.identities = identities;
	}

	/** The person who is signed in, null for nobody. */
	@Nullable String current() {
		Authentication authentication = this.identities.getCurrentAuthentication();
		return (authentication != null) ? authentication.getUserId() : null;
	}

	/** The groups of a person, as signed in or else as registered. */
	List<String> groups(String person) {
		Authentication authentication = this.identities.getCurrentAuthentication();
		if (authentication != null && person.equals(authentication.getUserId())
				&& authentication.getGroupIds() != null) {
			return authentication.getGroupIds();
		}
		return as(null, () -> this.identities.createGroupQuery().groupMember(person).list()).stream()
			.map(Group::getId)
			.toList();
	}

	/** Acts as a person, with the groups that the person has. */
	void asPerson(String person, Runnable act) {
		List<String> groups = groups(person);
		as(new Authentication(person, groups), () -> {
			act.run();
			return true;
		});
	}

	/** Does what is the process's own: nobody's rights are asked for. */
	<T> T asTheProcess(Supplier<T> act) {
		return as(null, act);
	}

	private <T> T as(@Nullable Authentication actor, Supplier<T> act) {
		Authentication before = this.identities.getCurrentAuthentication();
		try {
			this.identities.setAuthentication(actor);
			return act.get();
		}
		finally {
			this.identities.setAuthentication(before);
		}
	}

}
