package io.campaignflow.workflow;

import java.util.Optional;

/**
 * Where the tasks of a process lead in the portal. One bean per process that wants more
 * than the page that draws any form.
 */
public interface TaskPages {

	/** Id of the process. */
	String process();

	/**
	 * Address of the page made for this open task; empty where the page that draws any
	 * form does.
	 */
	Optional<String> workPage(WorkItem item);

	/** Address of what the task is about. */
	String subjectPage(WorkItem item);

	/**
	 * Address of the part of a page that says who else knows of what the task is about,
	 * empty where there is none.
	 */
	default Optional<String> circulation(WorkItem item) {
		return Optional.empty();
	}

}
