package io.campaignflow.workflow.engine;

import io.campaignflow.workflow.NewTask;
import io.campaignflow.workflow.WorkSubject;
import io.campaignflow.workflow.Worklist;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
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
			case EVENTNAME_ASSIGNMENT -> handed(task);
			case EVENTNAME_DELETE -> worklist.removed(task.getId());
			default -> throw new IllegalStateException("Not listened to: " + task.getEventName());
		}
	}

	/** A task that comes into being with a holder was written down with him. */
	private void handed(DelegateTask task) {
		if (!TaskGrants.isBeingCreated(task)) {
			worklist.handed(task.getId(), task.getAssignee(), acting.current());
		}
	}

	/** Engine lists show nothing but the name: it says what the task is about. */
	private static void name(DelegateTask task, WorkSubject subject) {
		String name = task.getName() + " · " + subject.title();
		task.setName(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
	}

	private NewTask opened(DelegateTask task) {
		return new NewTask(TaskIds.of(task), task.getProcessDefinitionId(), task.getAssignee(), candidates(task),
				task.getCreateTime().toInstant(), instant(task.getDueDate()), acting.account());
	}

	private static Set<String> candidates(DelegateTask task) {
		return task.getCandidates()
			.stream()
			.filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE))
			.map(WorklistListener::holder)
			.collect(Collectors.toSet());
	}

	private static String holder(IdentityLink link) {
		return link.getGroupId() == null ? link.getUserId() : link.getGroupId();
	}

	private static Instant instant(Date date) {
		return date == null ? null : date.toInstant();
	}

}
