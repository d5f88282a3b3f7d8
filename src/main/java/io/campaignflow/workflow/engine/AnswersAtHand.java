package io.campaignflow.workflow.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/**
 * The answers submitted in the command at hand, by task: from where the engine takes them
 * in to the completion listener. Ends with the command and is never written anywhere.
 */
class AnswersAtHand implements Session {

	private final Map<String, Map<String, Object>> byTask = new HashMap<>();

	static AnswersAtHand ofThisCommand() {
		return Context.getCommandContext().getSession(AnswersAtHand.class);
	}

	void put(String taskId, Map<String, Object> answers) {
		byTask.put(taskId, answers);
	}

	/** What was submitted for a task; nothing where it is completed without a form. */
	Map<String, Object> take(String taskId) {
		Map<String, Object> answers = byTask.remove(taskId);
		return answers == null ? Map.of() : answers;
	}

	@Override
	public void flush() {
		// Nothing of this is stored.
	}

	@Override
	public void close() {
		byTask.clear();
	}

	/** Opens one for each command that asks. */
	static class Factory implements SessionFactory {

		@Override
		public Class<?> getSessionType() {
			return AnswersAtHand.class;
		}

		@Override
		public Session openSession() {
			return new AnswersAtHand();
		}

	}

}
