package io.campaignflow.workflow.engine;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Grants a task to those it is offered or given to, as the engine does by itself, but
 * without asking first whether a task that is being created has grants already: it cannot
 * have any, and the question costs a query for each.
 */
class TaskGrants extends DefaultAuthorizationProvider {

	@Override
	protected AuthorizationEntity createOrUpdateAuthorization(Task task, String userId, String groupId,
			Resource resource, boolean historic, Permission... permissions) {
		if (isBeingCreated(task)) {
			return createAuthorization(userId, groupId, resource, task.getId(), permissions);
		}
		return super.createOrUpdateAuthorization(task, userId, groupId, resource, historic, permissions);
	}

	/** Whether the task's row is still to be written by the command at hand. */
	static boolean isBeingCreated(Object task) {
		return task instanceof TaskEntity entity && entity.getRevision() == 0;
	}

}
