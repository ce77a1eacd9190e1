package org.secondsource.desk.identity;

import java.util.Arrays;
import java.util.List;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * What a group may do in the engine, given to the group alone and only once.
 */
@Component
class Grants {

	private static final List<String> PROCESSES = List.of("claim-verification", "report-withdrawal", "report-follow-up",
			"item-confirmation");

	private final AuthorizationService authorizations;

	Grants(AuthorizationService authorizations) {
		this.authorizations = authorizations;
	}

	/** Opens one of the engine's own applications. */
	void open(String application, String group) {
		grant(group, Resources.APPLICATION, application, Permissions.ACCESS);
	}

	/** Shows the tasks of both processes, also those that are another desk's to do. */
	void showTasks(String group) {
		PROCESSES.forEach((process) -> grant(group, Resources.PROCESS_DEFINITION, process,
				ProcessDefinitionPermissions.READ_TASK));
	}

	/** Shows both processes with tasks and history; nothing in them can be changed. */
	void showProcesses(String group) {
		PROCESSES.forEach((process) -> grant(group, Resources.PROCESS_DEFINITION, process,
				ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_INSTANCE,
				ProcessDefinitionPermissions.READ_HISTORY, ProcessDefinitionPermissions.READ_TASK));
	}

	/** Gives everything: the administrators. */
	void everything(String group) {
		for (Resource resource : Resources.values()) {
			grant(group, resource, Authorization.ANY, Permissions.ALL);
		}
	}

	/**
	 * Gives a group permissions on a resource, and takes back what it had there besides.
	 * @param group the group
	 * @param resource the kind of resource
	 * @param id the resource
	 * @param permissions all it may do with it
	 */
	void grant(String group, Resource resource, String id, Permission... permissions) {
		List<Authorization> found = this.authorizations.createAuthorizationQuery()
			.groupIdIn(group)
			.resourceType(resource)
			.resourceId(id)
			.list();
		Authorization grant = found.isEmpty() ? newGrant(group, resource, id) : found.get(0);
		if (found.isEmpty() || !Arrays.equals(names(grant.getPermissions(permissions)), names(permissions))) {
			grant.setPermissions(permissions);
			this.authorizations.saveAuthorization(grant);
		}
	}

	private Authorization newGrant(String group, Resource resource, String id) {
		Authorization grant = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		grant.setGroupId(group);
		grant.setResource(resource);
		grant.setResourceId(id);
		return grant;
	}

	private static String[] names(Permission[] permissions) {
		return Arrays.stream(permissions).map(Permission::getName).sorted().toArray(String[]::new);
	}

}
