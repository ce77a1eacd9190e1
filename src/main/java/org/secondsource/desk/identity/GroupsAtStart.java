package org.secondsource.desk.identity;

import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.secondsource.door.Group;
import org.secondsource.newsroom.Desk;
import org.secondsource.newsroom.DeskArranged;
import org.secondsource.newsroom.Desks;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
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

	private final Desks desks;

	private final Grants grants;

	GroupsAtStart(IdentityService identity, Desks desks, Grants grants) {
		this.identity = identity;
		this.desks = desks;
		this.grants = grants;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		Stream.of(Group.values())
			.forEach((group) -> make(group.id(), group.title(),
					(group != Group.ADMINISTRATORS) ? "WORKFLOW" : "SYSTEM"));
		this.desks.all().forEach(this::make);
		grantTaskList(Group.INTAKE.id());
		grantTaskList(Group.HEADS.id());
		Stream.of(Group.EDITORS, Group.SENIORS).map(Group::id).forEach(this::grantCockpit);
		this.grants.everything(Group.ADMINISTRATORS.id());
	}

	/** Makes the group of a desk that was set up while the program runs. */
	@EventListener
	void make(DeskArranged arranged) {
		make(arranged.desk());
	}

	private void make(Desk desk) {
		make(desk.id(), desk.name(), "DESK");
		grantTaskList(desk.id());
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
		org.camunda.bpm.engine.identity.Group found = this.identity.createGroupQuery().groupId(id).singleResult();
		if (found == null || !title.equals(found.getName())) {
			org.camunda.bpm.engine.identity.Group group = (found != null) ? found : this.identity.newGroup(id);
			group.setName(title);
			group.setType(type);
			this.identity.saveGroup(group);
		}
	}

}
