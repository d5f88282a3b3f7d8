package io.campaignflow.workflow.web;

import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.EngineDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator's view of the engine, in plain words. */
@Controller
class EnginePage {

	private final EngineDesk engine;

	EnginePage(EngineDesk engine) {
		this.engine = engine;
	}

	@GetMapping("/engine")
	String show(Actor me, Model model) {
		model.addAttribute("figures", engine.figures(me));
		model.addAttribute("stuck", engine.stuck(me));
		model.addAttribute("deployments", engine.deployments(me));
		return "workflow/engine";
	}

	@PostMapping("/engine/jobs/{id}/retry")
	String retry(Actor me, @PathVariable String id, RedirectAttributes next) {
		engine.retry(me, id);
		next.addFlashAttribute("flash", "workflow.engine.retried");
		return "redirect:/engine";
	}

}
