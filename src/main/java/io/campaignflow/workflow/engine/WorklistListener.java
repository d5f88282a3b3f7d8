package io.campaignflow.workflow.engine;

import io.campaignflow.workflow.NewTask;
import io.campaignflow.workflow.TaskChange;
import io.campaignflow.workflow.WorkSubject;
import io.campaignflow.workflow.Worklist;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.springframework.stereotype.Component;

/** Keeps the worklist in step with the engine's tasks. */
@Component
class WorklistListener implements TaskListener {

	/** Characters the engine's tables hold. */
	private static final int LONGEST_NAME = 255;

	private final Worklist worklist;

	private final Acting acting;

	WorklistListener(Worklist worklist, Acting acting) {
		this.worklist = worklist;
		this.acting = acting;
	}

	@Override
	public void notify(DelegateTask task) {
		switch (task.getEventName()) {
			case EVENTNAME_CREATE -> name(task, worklist.opened(opened(task)));
			case EVENTNAME_ASSIGNMENT -> handed((TaskEntity) task);
			case EVENTNAME_UPDATE -> changed((TaskEntity) task);
			case EVENTNAME_DELETE -> worklist.removed(TaskIds.of(task));
			default -> throw new IllegalStateException("Not listened to: " + task.getEventName());
		}
	}

	/**
	 * A task that comes into being with a holder was written down with him. A delegate
	 * who completes in Tasklist gives the task back with these answers. What was worked
	 * out for one holder ends with them: the next decides alone.
	 */
	private void handed(TaskEntity task) {
		if (TaskGrants.isBeingCreated(task)) {
			return;
		}
		boolean settled = task.getDelegationState() == DelegationState.RESOLVED
				&& !task.getPropertyChanges().containsKey(TaskEntity.DELEGATION);
		if (settled) {
			task.setOwner(null);
			task.setDelegationState(null);
		}
		TaskChange change = TaskIds.change(task);
		worklist.handed(change, acting.current(), answers(task, change));
	}

	/**
	 * The engine forgets to tell of the new assignee where a delegate submits the form:
	 * tasks with an owner are looked at whatever it says was changed.
	 */
	private void changed(TaskEntity task) {
		if (task.getPropertyChanges().containsKey(TaskEntity.DUE_DATE)) {
			worklist.postponed(task.getId(), instant(task.getDueDate()));
		}
		if (TaskIds.mayHaveChangedUnheard(task)) {
			TaskChange change = TaskIds.change(task);
			worklist.changed(change, acting.current(), answers(task, change));
		}
	}

	private static Map<String, Object> answers(DelegateTask task, TaskChange change) {
		return change.resolved() ? SubmittedAnswers.of(task) : Map.of();
	}

	/** Engine lists show nothing but the name: it says what the task is about. */
	private static void name(DelegateTask task, WorkSubject subject) {
		String name = task.getName() + " · " + subject.title();
		task.setName(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
	}

	private NewTask opened(DelegateTask task) {
		return new NewTask(TaskIds.of(task), task.getProcessDefinitionId(), task.getAssignee(),
				TaskIds.candidates(task), task.getCreateTime().toInstant(), instant(task.getDueDate()),
				acting.account());
	}

	private static Instant instant(Date date) {
		return date == null ? null : date.toInstant();
	}

}
