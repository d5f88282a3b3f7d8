package io.campaignflow.workflow.engine;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.workflow.Completion;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.Worklist;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Stands before the end of every user task: may this person, are the answers the form's,
 * does the aggregate accept. Whatever refuses rolls the whole command back.
 */
@Component
class CompletionListener implements TaskListener {

	private static final Logger log = LoggerFactory.getLogger(CompletionListener.class);

	private final Worklist worklist;

	private final Completion completion;

	private final Acting acting;

	CompletionListener(Worklist worklist, Completion completion, Acting acting) {
		this.worklist = worklist;
		this.completion = completion;
		this.acting = acting;
	}

	@Override
	public void notify(DelegateTask task) {
		Actor person = acting.current().orElseThrow(() -> new NotAllowed("task-needs-person"));
		TaskAtHand at = TaskIds.of(task);
		Actor actor = worklist.requireMayComplete(TaskIds.change(task), () -> TaskIds.candidates(task), person);
		try (LoggedTask logged = LoggedTask.begin(task, at)) {
			Map<String, Object> answers = SubmittedAnswers.of(task);
			completion.accept(at, task.getProcessDefinitionId(), answers, actor);
			worklist.completed(at, actor);
			log.info("{} completed by {}", at.form(), actor.account());
		}
	}

}
