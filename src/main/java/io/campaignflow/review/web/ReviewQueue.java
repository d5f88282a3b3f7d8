package io.campaignflow.review.web;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import io.campaignflow.workflow.WorkQuery;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The reviews that wait for a person, in the order of their worklist. */
@Component
class ReviewQueue {

	private static final int LONGEST = 50;

	private final Tasks tasks;

	ReviewQueue(Tasks tasks) {
		this.tasks = tasks;
	}

	/** Where this task stands among those of its kind, with its neighbours. */
	Place placeOf(Actor actor, WorkItem task) {
		List<WorkItem> waiting = waiting(actor, task.kind());
		int at = IntStream.range(0, waiting.size())
			.filter((i) -> waiting.get(i).id().equals(task.id()))
			.findFirst()
			.orElse(-1);
		return new Place(at + 1, waiting.size(), address(waiting, (at < 0) ? -1 : at - 1), address(waiting, at + 1));
	}

	/** The next one of this kind, or the inbox where none is left. */
	String next(Actor actor, String kind) {
		String next = address(waiting(actor, kind), 0);
		return (next != null) ? next : "/";
	}

	private List<WorkItem> waiting(Actor actor, String kind) {
		WorkQuery query = new WorkQuery(WorkQuery.View.MINE, kind, null, null, null, null);
		return tasks.list(actor, query, PageQuery.of(0, LONGEST)).items();
	}

	private static String address(List<WorkItem> waiting, int at) {
		if (at < 0 || at >= waiting.size()) {
			return null;
		}
		WorkItem task = waiting.get(at);
		return "/plans/" + task.subject().id() + "/review?task=" + task.id();
	}

	/**
	 * Counts from 1; 0 where the task is not in sight; addresses are null at the ends.
	 */
	record Place(int at, int of, String before, String after) {
	}

}
