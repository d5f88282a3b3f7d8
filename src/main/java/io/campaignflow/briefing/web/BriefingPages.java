package io.campaignflow.briefing.web;

import io.campaignflow.briefing.BriefingPace;
import io.campaignflow.briefing.Briefings;
import io.campaignflow.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reader's own choice of reports in the morning. */
@Controller
class BriefingPages {

	private final Briefings briefings;

	BriefingPages(Briefings briefings) {
		this.briefings = briefings;
	}

	@PostMapping("/briefing")
	String choose(Actor me, @RequestParam(required = false) BriefingPace pace, RedirectAttributes next) {
		briefings.choose(me, pace);
		next.addFlashAttribute("flash", "briefing.saved");
		return "redirect:/notifications/settings";
	}

}
