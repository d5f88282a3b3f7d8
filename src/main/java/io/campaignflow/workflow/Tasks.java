package io.campaignflow.workflow;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The tasks of all processes: find, claim, complete. */
@Service
public class Tasks {

	public Page<WorkItem> list(Actor actor, WorkQuery query, PageQuery page) {
		throw new UnsupportedOperationException();
	}

	public WorkCounts counts(Actor actor) {
		throw new UnsupportedOperationException();
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person neither holds it, may
	 * claim it, nor completed it
	 */
	public WorkItem get(Actor actor, String taskId) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Open tasks of a subject, whoever holds them: who has it since when. No visibility
	 * check.
	 */
	public List<WorkItem> openOf(String subjectId) {
		throw new UnsupportedOperationException();
	}

	public void claim(Actor actor, String taskId) {
		throw new UnsupportedOperationException();
	}

	public void release(Actor actor, String taskId) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Completes a task through the seam.
	 * @param answers the form's answers by key, as JSON values (String, Number, Boolean,
	 * List, Map)
	 * @throws io.campaignflow.shared.Refusal where a rule refuses;
	 * {@link io.campaignflow.shared.Conflict} names who was faster
	 */
	public void complete(Actor actor, String taskId, Map<String, Object> answers) {
		throw new UnsupportedOperationException();
	}

}
