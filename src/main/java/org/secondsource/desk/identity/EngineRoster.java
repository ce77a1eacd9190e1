package org.secondsource.desk.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.secondsource.door.Roster;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people as the engine's identity service has them.
 */
@Component
class EngineRoster implements Roster {

	private final IdentityService identity;

	private final Set<String> desks;

	EngineRoster(IdentityService identity, @Value("${second-source.desks}") List<String> desks) {
		this.identity = identity;
		this.desks = Set.copyOf(desks);
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
	public Set<String> desks() {
		return this.desks;
	}

}
