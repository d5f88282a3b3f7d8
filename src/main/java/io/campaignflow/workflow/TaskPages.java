package io.campaignflow.workflow;

import java.util.List;
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
	 * Addresses at which texts of the task's form may end; the portal makes them links.
	 */
	default List<String> pagesInTexts(WorkItem item) {
		return List.of(subjectPage(item));
	}

	/**
	 * Address of the part of a page that says who else knows of what the task is about,
	 * empty where there is none.
	 */
	default Optional<String> circulation(WorkItem item) {
		return Optional.empty();
	}

}
