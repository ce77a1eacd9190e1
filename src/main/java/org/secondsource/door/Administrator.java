package org.secondsource.door;

import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Production's first person: the administrator, who takes on everybody else.
 */
@Component
@Profile(Installation.PRODUCTION)
@Order(-900)
class Administrator implements ApplicationRunner {

	private final Roster roster;

	private final String id;

	private final String password;

	Administrator(Roster roster, @Value("${second-source.administrator}") String id,
			@Value("${" + AdministratorPassword.SETTING + "}") String password) {
		this.roster = roster;
		this.id = id;
		this.password = password;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.roster
			.enroll(new Roster.Person(this.id, "Administrator", this.password, Set.of(Group.ADMINISTRATORS.id())));
	}

}
