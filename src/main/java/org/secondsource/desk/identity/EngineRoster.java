package org.secondsource.desk.identity;

import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.secondsource.door.Roster;
import org.secondsource.newsroom.Desk;
import org.secondsource.newsroom.Desks;
import org.secondsource.verification.Staff;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people as the engine's identity service has them.
 */
@Component
class EngineRoster implements Roster, Staff {

	private final IdentityService identity;

	private final Desks desks;

	EngineRoster(IdentityService identity, Desks desks) {
		this.identity = identity;
		this.desks = desks;
	}

	@Override
	public boolean knows(String person) {
		return this.identity.createUserQuery().userId(person).count() == 1;
	}

	@Override
	public Set<String> groupsOf(String person) {
		return this.identity.createGroupQuery()
			.groupMember(person)
			.list()
			.stream()
			.map(Group::getId)
			.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public boolean admits(String person, String password) {
		return this.identity.checkPassword(person, password);
	}

	@Override
	@Transactional
	public void enroll(Person person) {
		if (knows(person.id())) {
			return;
		}
		User user = this.identity.newUser(person.id());
		user.setFirstName(person.name());
		user.setLastName("");
		user.setPassword(person.password());
		this.identity.saveUser(user);
		person.groups().forEach((group) -> this.identity.createMembership(person.id(), group));
	}

	@Override
	public Set<String> membersOf(String group) {
		return this.identity.createUserQuery()
			.memberOfGroup(group)
			.list()
			.stream()
			.map(User::getId)
			.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public Set<String> desks() {
		return this.desks.all().stream().map(Desk::id).collect(Collectors.toUnmodifiableSet());
	}

}
