package io.campaignflow.resident.web;

import io.campaignflow.rectification.Raiser;
import io.campaignflow.rectification.RectificationItems;
import io.campaignflow.resident.SatisfactionLinks;
import io.campaignflow.resident.SatisfactionLinks.Issued;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import io.campaignflow.web.SquareCode;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Links for those without an account who raised an item, made by its office. */
@Controller
@RequestMapping("/rectification-items/{id}/satisfaction-links")
class LinkPages {

	private final SatisfactionLinks links;

	private final RectificationItems items;

	private final Problems problems;

	LinkPages(SatisfactionLinks links, RectificationItems items, Problems problems) {
		this.links = links;
		this.items = items;
		this.problems = problems;
	}

	@GetMapping
	String list(Actor actor, @PathVariable String id, Model model) {
		model.addAttribute("raisers", links.toAsk(actor, id));
		model.addAttribute("item", items.visible(actor, id));
		return "resident/links";
	}

	/** The answer shows the link, this once. */
	@PostMapping
	String issue(Actor actor, @PathVariable String id, @RequestParam String raiser, Model model,
			HttpServletResponse response) {
		List<Raiser> waiting = links.toAsk(actor, id);
		try {
			Issued issued = links.issue(actor, id, raiser);
			String address = ServletUriComponentsBuilder.fromCurrentContextPath()
				.path("/residents/satisfaction")
				.queryParam("k", issued.token())
				.toUriString();
			response.setHeader("Cache-Control", "no-store");
			model.addAttribute("address", address);
			model.addAttribute("picture", SquareCode.picture(address));
			model.addAttribute("issued", issued);
			waiting.stream().filter((one) -> one.id().equals(raiser)).forEach((one) -> model.addAttribute("made", one));
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
		}
		return list(actor, id, model);
	}

}
