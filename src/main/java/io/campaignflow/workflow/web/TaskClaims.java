package io.campaignflow.workflow.web;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotFound;
import io.campaignflow.workflow.Tasks;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Taking tasks and giving them back, one by one or several at once, and then back to the
 * list one came from.
 */
@Controller
class TaskClaims {

	private final Tasks tasks;

	TaskClaims(Tasks tasks) {
		this.tasks = tasks;
	}

	@PostMapping("/tasks/{id}/claim")
	String claim(Actor me, @PathVariable String id, @RequestParam(defaultValue = "/") String back,
			RedirectAttributes next) {
		tasks.claim(me, id);
		return backTo(back, "inbox.claimed", next, 1);
	}

	@PostMapping("/tasks/{id}/release")
	String release(Actor me, @PathVariable String id, @RequestParam(defaultValue = "/") String back,
			RedirectAttributes next) {
		tasks.release(me, id);
		return backTo(back, "inbox.released", next, 1);
	}

	/** Each for itself: what somebody else has taken meanwhile is counted, not taken. */
	@PostMapping("/tasks/claims")
	String claimAll(Actor me, @RequestParam(name = "task", defaultValue = "") List<String> ids,
			@RequestParam(defaultValue = "/") String back, RedirectAttributes next) {
		long taken = ids.stream().filter((id) -> claimed(me, id)).count();
		String message = taken == ids.size() ? "inbox.claimed" : "inbox.claimed.some";
		return backTo(back, message, next, taken, ids.size() - taken);
	}

	private boolean claimed(Actor me, String id) {
		try {
			tasks.claim(me, id);
			return true;
		}
		catch (Conflict | NotFound somebodyWasFaster) {
			return false;
		}
	}

	private static String backTo(String back, String message, RedirectAttributes next, Object... args) {
		next.addFlashAttribute("notice", message);
		next.addFlashAttribute("noticeArgs", args);
		return "redirect:" + (back.startsWith("/?") ? back : "/");
	}

}
