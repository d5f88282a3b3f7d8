package io.campaignflow.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Something people are to be told, as it is kept in the outbox until a dispatcher finds
 * out who they are. {@code to} are accounts and candidate groups ({@code ROLE@unit},
 * {@code GROUP@id}); {@code ROLE@} without a unit means the subject's own unit. Without a
 * kind it tells nobody: the task is over, and messages that ask for it are done with.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Fact(MessageKind kind, String subjectType, String subjectId, String taskId, List<String> to, Details details) {

	/** Stands, with a round, for those whose remarks were to be answered. */
	static final String REMARKERS = "REMARKERS@";

	/**
	 * Stands for those who were asked to do the tasks that are over with the same act.
	 */
	static final String ASKED = "ASKED";

	Fact {
		to = (to == null) ? List.of() : List.copyOf(to);
	}

	/** Whether it names the task it asks for, by its form. */
	boolean asksForTask() {
		return details.task() != null;
	}

	static Fact taskOver(String taskId) {
		return new Fact(null, null, null, taskId, List.of(), null);
	}

	/** What is told about a plan or a campaign, and asks for no task. */
	static Fact about(MessageKind kind, String subjectType, String subjectId, List<String> to, Details details) {
		return new Fact(kind, subjectType, subjectId, null, to, details);
	}

}
