package io.campaignflow.workflow.engine;

import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What people may do in the engine besides working on the tasks given to them: open
 * Tasklist and read its two filters. Administrators may do everything. Made at the first
 * start, left alone at the next ones.
 */
@Component
class EngineGrants implements SmartInitializingSingleton {

	private final AuthorizationService authorizations;

	private final FilterService filters;

	private final TaskService tasks;

	private final MessageSource messages;

	EngineGrants(AuthorizationService authorizations, FilterService filters, TaskService tasks,
			MessageSource messages) {
		this.authorizations = authorizations;
		this.filters = filters;
		this.tasks = tasks;
		this.messages = messages;
	}

	@Override
	public void afterSingletonsInstantiated() {
		for (Resources resource : Resources.values()) {
			grantAdministrators(resource);
		}
		grantEverybody(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
		filter("workflow.filter.mine", 10,
				tasks.createTaskQuery().taskAssigneeExpression(GuardedExpressions.CURRENT_USER));
		filter("workflow.filter.groups", 20,
				tasks.createTaskQuery().taskCandidateUserExpression(GuardedExpressions.CURRENT_USER));
	}

	private void filter(String message, int priority, TaskQuery query) {
		String name = messages.getMessage(message, null, Locale.SIMPLIFIED_CHINESE);
		if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
			return;
		}
		Filter filter = filters.newTaskFilter(name)
			.setQuery(query.orderByDueDate().asc())
			.setProperties(Map.of("priority", priority, "refresh", true));
		filters.saveFilter(filter);
		grantEverybody(Resources.FILTER, filter.getId(), Permissions.READ);
	}

	private void grantEverybody(Resource resource, String id, Permission permission) {
		if (authorizations.createAuthorizationQuery()
			.authorizationType(Authorization.AUTH_TYPE_GLOBAL)
			.resourceType(resource)
			.resourceId(id)
			.count() == 0) {
			Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
			save(grant, resource, id, permission);
		}
	}

	private void grantAdministrators(Resource resource) {
		if (authorizations.createAuthorizationQuery()
			.groupIdIn(Groups.CAMUNDA_ADMIN)
			.resourceType(resource)
			.resourceId(Authorization.ANY)
			.count() == 0) {
			Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
			grant.setGroupId(Groups.CAMUNDA_ADMIN);
			save(grant, resource, Authorization.ANY, Permissions.ALL);
		}
	}

	private void save(Authorization grant, Resource resource, String id, Permission permission) {
		grant.setResource(resource);
		grant.setResourceId(id);
		grant.setPermissions(new Permission[] { permission });
		authorizations.saveAuthorization(grant);
	}

}
