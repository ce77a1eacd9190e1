package org.secondsource.desk.identity;

import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.secondsource.door.Group;
import org.secondsource.door.Roster;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the groups and desks at start, with what each may do in the engine; a second
 * start changes nothing.
 */
@Component
@Order(-1000)
class GroupsAtStart implements ApplicationRunner {

	private static final String TASKLIST = "tasklist";

	private static final String COCKPIT = "cockpit";

	private final IdentityService identity;

	private final Roster roster;

	private final Grants grants;

	GroupsAtStart(IdentityService identity, Roster roster, Grants grants) {
		this.identity = identity;
		this.roster = roster;
		this.grants = grants;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		Stream.of(Group.values())
			.forEach((group) -> make(group.id(), group.title(),
					(group != Group.ADMINISTRATORS) ? "WORKFLOW" : "SYSTEM"));
		this.roster.desks().forEach((desk) -> make(desk, "Desk " + desk, "DESK"));
		this.roster.desks().forEach(this::grantTaskList);
		grantTaskList(Group.INTAKE.id());
		grantTaskList(Group.HEADS.id());
		Stream.of(Group.EDITORS, Group.SENIORS).map(Group::id).forEach(this::grantCockpit);
		this.grants.everything(Group.ADMINISTRATORS.id());
	}

	private void grantTaskList(String group) {
		this.grants.open(TASKLIST, group);
		this.grants.showTasks(group);
	}

	private void grantCockpit(String group) {
		this.grants.open(TASKLIST, group);
		this.grants.open(COCKPIT, group);
		this.grants.showProcesses(group);
	}

	private void make(String id, String title, String type) {
		if (this.identity.createGroupQuery().groupId(id).count() == 0) {
			var group = this.identity.newGroup(id);
			group.setName(title);
			group.setType(type);
			this.identity.saveGroup(group);
		}
	}

}
