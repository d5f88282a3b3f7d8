package io.campaignflow.organisation.web;

import io.campaignflow.organisation.PersonalTokens;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A person's own tokens for the REST interface. The secret of a new one stands in the
 * answer to its creation and nowhere else, not even in the session.
 */
@Controller
@RequestMapping("/me/tokens")
class TokenPages {

	private final PersonalTokens tokens;

	private final Problems problems;

	TokenPages(PersonalTokens tokens, Problems problems) {
		this.tokens = tokens;
		this.problems = problems;
	}

	@GetMapping
	String list(Actor me, Model model) {
		model.addAttribute("tokens", this.tokens.of(me));
		return "organisation/tokens";
	}

	@PostMapping
	String create(Actor me, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "0") int days,
			Model model) {
		try {
			model.addAttribute("made", this.tokens.create(me, name, days));
		}
		catch (BusinessRuleViolation refusal) {
			model.addAttribute("problem", this.problems.of(refusal));
			model.addAttribute("name", name);
		}
		return list(me, model);
	}

	@PostMapping("/{id}/withdrawal")
	String withdraw(Actor me, @PathVariable String id, RedirectAttributes next) {
		this.tokens.withdraw(me, id);
		next.addFlashAttribute("flash", "organisation.token.withdrawn");
		return "redirect:/me/tokens";
	}

}
