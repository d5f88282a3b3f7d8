package io.campaignflow.workflow.web;

import io.campaignflow.shared.Actor;
import io.campaignflow.web.Onward;
import io.campaignflow.workflow.Handing;
import io.campaignflow.workflow.TaskForms;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.Urging;
import io.campaignflow.workflow.WorkItem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Giving tasks to others, as the dialogs of a task's page send it. */
@RestController
class TaskMoveCalls {

	private final Tasks tasks;

	private final Handing handing;

	private final Urging urging;

	private final TaskForms forms;

	private final Onward onward;

	TaskMoveCalls(Tasks tasks, Handing handing, Urging urging, TaskForms forms, Onward onward) {
		this.tasks = tasks;
		this.handing = handing;
		this.urging = urging;
		this.forms = forms;
		this.onward = onward;
	}

	@PostMapping("/tasks/{id}/transfer")
	void transfer(Actor me, @PathVariable String id, @RequestParam(defaultValue = "") String to,
			@RequestParam(defaultValue = "") String reason, HttpServletRequest request, HttpServletResponse response) {
		WorkItem item = tasks.get(me, id);
		handing.transfer(me, id, to, reason);
		onward.to("/", request, response, "moves.done.transfer", item.subject().title());
	}

	@PostMapping("/tasks/{id}/delegation")
	void delegate(Actor me, @PathVariable String id, @RequestParam(defaultValue = "") String to,
			@RequestParam(defaultValue = "") String reason, HttpServletRequest request, HttpServletResponse response) {
		WorkItem item = tasks.get(me, id);
		handing.delegate(me, id, to, reason);
		onward.to("/", request, response, "moves.done.delegate", item.subject().title());
	}

	@PostMapping("/tasks/{id}/delegation/return")
	void takeBack(Actor me, @PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
		handing.takeBack(me, id);
		onward.to("/tasks/" + id, request, response, "moves.done.take-back");
	}

	@PostMapping("/tasks/{id}/delegation/resolution")
	void resolve(Actor me, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent,
			HttpServletRequest request, HttpServletResponse response) {
		WorkItem item = tasks.get(me, id);
		Map<String, Object> answers = FormAnswers.read(TaskMovesPage.shortened(forms.of(me, id)), sent);
		boolean worked = answers.values().stream().anyMatch(TaskMoveCalls::says);
		handing.resolve(me, id, sent.getFirst("moves-note"), worked ? answers : Map.of());
		onward.to("/", request, response, "moves.done.resolve", item.subject().title());
	}

	private static boolean says(Object answer) {
		return !(answer instanceof Collection<?> several) || !several.isEmpty();
	}

	@PostMapping("/tasks/{id}/urges")
	void urge(Actor me, @PathVariable String id, @RequestParam(defaultValue = "") String text,
			@RequestParam(defaultValue = "/") String back, HttpServletRequest request, HttpServletResponse response) {
		urging.urge(me, id, text);
		String page = back.startsWith("/") && !back.startsWith("//") ? back : "/";
		onward.to(page, request, response, "moves.done.urge");
	}

}
