package io.campaignflow.notification.web;

import io.campaignflow.notification.FailedMessages;
import io.campaignflow.notification.Failure;
import io.campaignflow.shared.Actor;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Messages that were given up, for administrators. */
@Controller
class FailurePages {

	private final FailedMessages failed;

	FailurePages(FailedMessages failed) {
		this.failed = failed;
	}

	@GetMapping("/notifications/failures")
	String show(Actor me, Model model) {
		model.addAttribute("failures", failed.list(me));
		model.addAttribute("waitingRows", failed.waiting(me));
		return "notification/failures";
	}

	@PostMapping("/notifications/failures/{id}/retry")
	String retry(Actor me, @PathVariable String id, RedirectAttributes next) {
		failed.retry(me, id);
		next.addFlashAttribute("flash", "notification.failures.retried");
		return "redirect:/notifications/failures";
	}

	@GetMapping("/api/v1/notifications/failures")
	@ResponseBody
	List<Failure> list(Actor actor) {
		return failed.list(actor);
	}

	@PostMapping("/api/v1/notifications/failures/{id}/retry")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void retry(Actor actor, @PathVariable String id) {
		failed.retry(actor, id);
	}

}
