package io.campaignflow.workflow;

import java.util.Map;
import java.util.Optional;

/**
 * Tells the worklist what the tasks of a process are about. One bean per process, in the
 * module that owns it.
 */
public interface WorkSubjects {

	/** Id of the process. */
	String process();

	/** What a business key stands for, at the moment a task is created for it. */
	WorkSubject describe(String businessKey, String element);

	/**
	 * Values a form shows but does not ask for ({@code text} and {@code table}
	 * components, options of selects), by the form's keys. Answered when the task is
	 * opened, never stored.
	 */
	Map<String, Object> context(String businessKey, String element);

	/**
	 * How many working days before its end whoever has this task is reminded of it: from
	 * then on its light says that it is due soon; 0 where nobody is reminded.
	 */
	default int remindDays(String businessKey, String element) {
		return 0;
	}

	/**
	 * Why open tasks of the process end at this moment, for those who held them; empty
	 * where nobody has to be told.
	 */
	default Optional<Ending> ending(String businessKey) {
		return Optional.empty();
	}

}
