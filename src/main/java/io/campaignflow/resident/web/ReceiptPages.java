package io.campaignflow.resident.web;

import io.campaignflow.resident.Reception;
import io.campaignflow.resident.Reception.Standing;
import io.campaignflow.resident.ResidentSettings;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.CallLimit;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
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

/** What became of a request, for whoever has the code of its receipt. */
@Controller
@RequestMapping("/residents/receipts")
class ReceiptPages {

	private final Reception reception;

	private final CallLimit limit;

	private final ResidentSettings settings;

	private final Problems problems;

	ReceiptPages(Reception reception, CallLimit limit, ResidentSettings settings, Problems problems) {
		this.reception = reception;
		this.limit = limit;
		this.settings = settings;
		this.problems = problems;
	}

	@GetMapping
	String form() {
		return "resident/receipt";
	}

	/** Posted, so that the code stands in no address. */
	@PostMapping
	String ask(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Model model,
			HttpServletResponse response) {
		model.addAttribute("code", code);
		try {
			limit.count("receipt-address", CallLimit.network(request.getRemoteAddr()), settings.questionsPerAddress());
			Optional<Standing> standing = reception.ask(code);
			standing.ifPresent((found) -> model.addAttribute("standing", found));
			if (standing.isEmpty()) {
				response.setStatus(HttpStatus.NOT_FOUND.value());
				model.addAttribute("unknown", true);
			}
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
		}
		return "resident/receipt";
	}

	/** One answer about the result, where the request has one: leads to the faces. */
	@PostMapping("/satisfaction")
	String rate(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Model model,
			HttpServletResponse response) {
		String page = ask(code, request, model, response);
		return model.containsAttribute("standing")
				? reception.linkToRate(code).map((token) -> "redirect:/residents/satisfaction?k=" + token).orElse(page)
				: page;
	}

}
