package org.secondsource.demo;

import java.util.List;
import java.util.Set;

import org.secondsource.door.Group;
import org.secondsource.door.Installation;
import org.secondsource.door.Roster;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The demo's people, named after what they do, with the same word as password.
 */
@Component
@Profile("!" + Installation.PRODUCTION)
@Order(DemoPeople.ORDER)
class DemoPeople implements ApplicationRunner {

	static final int ORDER = -900;

	private static final String MIDDLE_EAST = "middleeast";

	static final List<Role> ROLES = List.of(new Role("reporter", "submits reports", Group.REPORTERS.id()),
			new Role("intake", "completes what comes in", Group.INTAKE.id()),
			new Role("verifier", "verifies, Middle East desk", MIDDLE_EAST),
			new Role("verifier2", "verifies, Asia desk", "asia"),
			new Role("head", "heads the Middle East desk", MIDDLE_EAST, Group.HEADS.id()),
			new Role("editor", "approves publication", Group.EDITORS.id()),
			new Role("editor2", "approves publication", Group.EDITORS.id()),
			new Role("senior", "approves what is referred", Group.SENIORS.id()),
			new Role("standards", "keeps the rules", Group.STANDARDS.id()),
			new Role("standards2", "keeps the rules", Group.STANDARDS.id()),
			new Role("admin", "runs the program", Group.ADMINISTRATORS.id()));

	private final Roster roster;

	DemoPeople(Roster roster) {
		this.roster = roster;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		ROLES.forEach(
				(role) -> this.roster.enroll(new Roster.Person(role.id(), role.title(), role.id(), role.groups())));
	}

	/**
	 * What someone does in the demo.
	 *
	 * @param id the sign-in name and the password
	 * @param does what the person does
	 * @param groups the ids of the groups and desks
	 */
	record Role(String id, String does, Set<String> groups) {

		Role(String id, String does, String... groups) {
			this(id, does, Set.of(groups));
		}

		String title() {
			return Character.toUpperCase(this.id.charAt(0)) + this.id.substring(1);
		}
	}

}
