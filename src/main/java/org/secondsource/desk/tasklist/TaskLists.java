package org.secondsource.desk.tasklist;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.secondsource.door.Group;
import org.secondsource.door.Roster;
import org.secondsource.newsroom.DeskArranged;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the lists that people see in Tasklist, found again by their names at the next
 * start. Their order is the reader's: Tasklist opens with the most urgent first.
 */
@Component
@Order(-800)
class TaskLists implements ApplicationRunner {

	private static final String MY_GROUPS = "${currentUserGroups()}";

	/** How the description of what was escalated begins. */
	private static final String ESCALATED = "Escalated to %";

	private final FilterService filters;

	private final TaskService tasks;

	private final AuthorizationService authorizations;

	private final Roster roster;

	TaskLists(FilterService filters, TaskService tasks, AuthorizationService authorizations, Roster roster) {
		this.filters = filters;
		this.tasks = tasks;
		this.authorizations = authorizations;
		this.roster = roster;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		List<TaskList> lists = List.of(
				new TaskList("My desk", "What waits for your desk, and who has taken what", "#2f5d8a",
						this.tasks.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks()),
				new TaskList("My tasks", "What you have taken", "#3d7a4f",
						this.tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}")),
				new TaskList("Overdue", "What your desk should have done by now", "#a4442f",
						this.tasks.createTaskQuery()
							.taskCandidateGroupInExpression(MY_GROUPS)
							.includeAssignedTasks()
							.dueBeforeExpression("${now()}")),
				new TaskList("Escalated", "What was late and became those above's to do as well", "#7a3d6e",
						this.tasks.createTaskQuery()
							.taskCandidateGroupInExpression(MY_GROUPS)
							.includeAssignedTasks()
							.taskDescriptionLike(ESCALATED)),
				new TaskList("All tasks", "What waits for anybody", "#5f6368", this.tasks.createTaskQuery()));
		for (int place = 0; place < lists.size(); place++) {
			show(make(lists.get(place), place));
		}
	}

	private Filter make(TaskList list, int place) {
		Filter found = this.filters.createTaskFilterQuery().filterName(list.name()).singleResult();
		Filter filter = (found != null) ? found : this.filters.newTaskFilter(list.name());
		filter.setQuery(list.query());
		filter.setProperties(Map.of("description", list.description(), "color", list.colour(), "priority", place,
				"refresh", true, "showUndefinedVariable", false));
		return this.filters.saveFilter(filter);
	}

	private void show(Filter filter) {
		Stream
			.concat(this.roster.desks().stream(),
					Stream.of(Group.INTAKE, Group.HEADS, Group.EDITORS, Group.SENIORS).map(Group::id))
			.forEach((group) -> show(filter, group));
	}

	private void show(Filter filter, String group) {
		if (!isShown(filter, group)) {
			Authorization grant = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
			grant.setGroupId(group);
			grant.setResource(Resources.FILTER);
			grant.setResourceId(filter.getId());
			grant.addPermission(Permissions.READ);
			this.authorizations.saveAuthorization(grant);
		}
	}

	/** Shows the lists to a desk that was set up while the program runs. */
	@EventListener
	void show(DeskArranged arranged) {
		this.filters.createTaskFilterQuery().list().forEach((filter) -> show(filter, arranged.desk().id()));
	}

	private boolean isShown(Filter filter, String group) {
		return this.authorizations.createAuthorizationQuery()
			.groupIdIn(group)
			.resourceType(Resources.FILTER)
			.resourceId(filter.getId())
			.count() > 0;
	}

	/**
	 * A list of tasks.
	 *
	 * @param name what it is called and found by
	 * @param description what it shows
	 * @param colour its mark
	 * @param query the tasks in it
	 */
	private record TaskList(String name, String description, String colour, TaskQuery query) {
	}

}
