package io.campaignflow.workflow.engine;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Puts the seam on every user task of every process: no model has to remember it, none
 * can leave it out.
 */
@Component
class SeamParser extends AbstractBpmnParseListener {

	private final WorklistListener worklist;

	private final CompletionListener completion;

	SeamParser(WorklistListener worklist, CompletionListener completion) {
		this.worklist = worklist;
		this.completion = completion;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
		task.setTaskFormHandler(new SubmittedAnswers(task.getTaskFormHandler()));
		task.addTaskListener(TaskListener.EVENTNAME_CREATE, worklist);
		task.addTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, worklist);
		task.addTaskListener(TaskListener.EVENTNAME_UPDATE, worklist);
		task.addTaskListener(TaskListener.EVENTNAME_DELETE, worklist);
		task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, completion);
	}

}
