package io.campaignflow.workflow.web;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.web.Lights;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import io.campaignflow.workflow.WorkQuery;
import io.campaignflow.workflow.WorkQuery.View;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tasks over REST: the same rules and refusals as on the portal. */
@RestController
@RequestMapping("/api/v1/tasks")
class TaskResource {

	private final Tasks tasks;

	private final Lights lights;

	TaskResource(Tasks tasks, Lights lights) {
		this.tasks = tasks;
		this.lights = lights;
	}

	/** {@code view} is mine, groups, done, sent or waiting. */
	@GetMapping
	Page<TaskView> list(Actor actor, @RequestParam(defaultValue = "mine") View view,
			@RequestParam(required = false) String kind, @RequestParam(required = false) String subject,
			@RequestParam(required = false) String campaign, @RequestParam(required = false) String unit,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
		WorkQuery query = new WorkQuery(view, kind, campaign, unit, subject, null);
		Page<WorkItem> found = tasks.list(actor, query, PageQuery.of(page, size));
		Map<String, Actor> absent = tasks.absentFor(actor, found.items());
		return found.map(item -> view(item, absent.get(item.id())));
	}

	@GetMapping("/{id}")
	TaskView get(Actor actor, @PathVariable String id) {
		WorkItem item = tasks.get(actor, id);
		return view(item, tasks.absentFor(actor, List.of(item)).get(id));
	}

	@PostMapping("/{id}/claim")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void claim(Actor actor, @PathVariable String id) {
		tasks.claim(actor, id);
	}

	@DeleteMapping("/{id}/claim")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void release(Actor actor, @PathVariable String id) {
		tasks.release(actor, id);
	}

	/** The body holds the form's answers by key. */
	@PostMapping("/{id}/completion")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void complete(Actor actor, @PathVariable String id, @RequestBody Map<String, Object> answers) {
		tasks.complete(actor, id, answers);
	}

	private TaskView view(WorkItem item, Actor absent) {
		String light = item.open() ? lightOf(item) : "done";
		return TaskView.of(item, light, absent);
	}

	private String lightOf(WorkItem item) {
		return item.dueAt() == null ? "ok" : lights.of(item.dueAt(), item.soonAt()).kind();
	}

}
