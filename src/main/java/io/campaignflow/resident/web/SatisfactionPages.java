package io.campaignflow.resident.web;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.rectification.Face;
import io.campaignflow.rectification.ItemView;
import io.campaignflow.resident.ResidentSettings;
import io.campaignflow.resident.SatisfactionLinks;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.CallLimit;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import io.campaignflow.web.TooManyCalls;
import io.campaignflow.web.TypedFields;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Three faces behind a link that is good for one answer. A wrong, a used and an expired
 * link look the same.
 */
@Controller
@RequestMapping("/residents/satisfaction")
class SatisfactionPages {

	private final SatisfactionLinks links;

	private final OrgUnits units;

	private final CallLimit limit;

	private final ResidentSettings settings;

	private final Problems problems;

	SatisfactionPages(SatisfactionLinks links, OrgUnits units, CallLimit limit, ResidentSettings settings,
			Problems problems) {
		this.links = links;
		this.units = units;
		this.limit = limit;
		this.settings = settings;
		this.problems = problems;
	}

	@GetMapping
	String ask(@RequestParam(defaultValue = "") String k, Model model, HttpServletResponse response) {
		return page(k, "", "", model, response);
	}

	@PostMapping
	String answer(@RequestParam(defaultValue = "") String k, @RequestParam(defaultValue = "") String face,
			@RequestParam(defaultValue = "") String words, HttpServletRequest request, Model model,
			HttpServletResponse response) {
		try {
			limit.count("satisfaction-address", CallLimit.network(request.getRemoteAddr()),
					settings.questionsPerAddress());
			return links.answer(k, TypedFields.constant(Face.class, face), words) ? "resident/thanks" : gone(response);
		}
		catch (Conflict tooLate) {
			return gone(response);
		}
		catch (Refusal refusal) {
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			String page = page(k, face, words, model, response);
			if (model.containsAttribute("item") || refusal instanceof TooManyCalls) {
				response.setStatus(Problems.status(refusal).value());
			}
			return page;
		}
	}

	private String page(String token, String face, String words, Model model, HttpServletResponse response) {
		Optional<ItemView> item = links.ask(token);
		if (item.isEmpty()) {
			return gone(response);
		}
		model.addAttribute("item", item.get());
		model.addAttribute("unit", units.get(item.get().unitCode()).name());
		model.addAttribute("k", token);
		model.addAttribute("face", face);
		model.addAttribute("words", words);
		model.addAttribute("faces", Face.values());
		return "resident/satisfaction";
	}

	private static String gone(HttpServletResponse response) {
		response.setStatus(HttpStatus.NOT_FOUND.value());
		return "resident/gone";
	}

}
