package io.campaignflow.review.web;

import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The decision, as the review page sends it. */
@RestController
class ReviewCalls {

	private final Tasks tasks;

	private final ReviewQueue queue;

	ReviewCalls(Tasks tasks, ReviewQueue queue) {
		this.tasks = tasks;
		this.queue = queue;
	}

	@PostMapping("/plans/{id}/review")
	Next decide(Actor actor, @PathVariable String id, @RequestBody Given given, HttpServletRequest request,
			HttpServletResponse response) {
		WorkItem task = tasks.get(actor, given.task());
		tasks.complete(actor, given.task(), given.answers());
		Next next = new Next(queue.next(actor, task.kind()));
		tell(task, next, request, response);
		return next;
	}

	/** The page that opens next says what was done. */
	private static void tell(WorkItem task, Next next, HttpServletRequest request, HttpServletResponse response) {
		FlashMap flash = RequestContextUtils.getOutputFlashMap(request);
		flash.put("flash", "review.page.done");
		flash.put("flashArgs", new Object[] { task.subject().title() });
		RequestContextUtils.saveOutputFlashMap(next.next(), request, response);
	}

	/** The task decided on and the answers by the form's keys. */
	record Given(String task, Map<String, Object> answers) {

		Given {
			answers = (answers == null) ? Map.of() : answers;
		}

	}

	/** Where the page goes now. */
	record Next(String next) {
	}

}
