package io.campaignflow.resident.web;

import java.io.IOException;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.rectification.Duplicate;
import io.campaignflow.rectification.RectificationItems;
import io.campaignflow.rectification.Severity;
import io.campaignflow.resident.RequestQuery;
import io.campaignflow.resident.RequestStatus;
import io.campaignflow.resident.Requests;
import io.campaignflow.resident.Requests.Wording;
import io.campaignflow.resident.ResidentRequest;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Requests of residents before the office. */
@Controller
@RequestMapping("/resident-requests")
class RequestPages {

	private static final int SIZE = 20;

	private final Requests requests;

	private final RectificationItems items;

	private final OrgUnits units;

	private final Problems problems;

	private final RequestExport export;

	RequestPages(Requests requests, RectificationItems items, OrgUnits units, Problems problems, RequestExport export) {
		this.export = export;
		this.requests = requests;
		this.items = items;
		this.units = units;
		this.problems = problems;
	}

	@GetMapping
	String list(Actor actor, @RequestParam(required = false) RequestStatus status,
			@RequestParam(defaultValue = "0") int page, Model model) {
		Page<ResidentRequest> found = requests.list(actor, new RequestQuery(null, null, status),
				PageQuery.of(page, SIZE));
		Map<String, String> names = units.names(found.items().stream().map(ResidentRequest::unitCode).toList());
		model.addAttribute("page", found);
		model.addAttribute("names", names);
		model.addAttribute("status", status);
		model.addAttribute("statuses", RequestStatus.values());
		return "resident/requests";
	}

	/** The list as the reader sees it, as a workbook. */
	@GetMapping("/export")
	void export(Actor actor, @RequestParam(required = false) RequestStatus status, HttpServletResponse response)
			throws IOException {
		export.send(actor, new RequestQuery(null, null, status), response);
	}

	@GetMapping("/{id}")
	String one(Actor actor, @PathVariable String id, Model model) {
		return page(actor, id, new Typed("", "", "", null, "", "", "", ""), model);
	}

	/** What the office has typed into the one form of the page. */
	record Typed(String decision, String unit, String title, Severity severity, String allTheSame, String number,
			String reason, String answer) {

		Wording wording() {
			return new Wording((unit == null || unit.isBlank()) ? null : unit.strip(), title, severity);
		}

	}

	@PostMapping("/{id}/registration")
	String register(Actor actor, @PathVariable String id, Typed typed, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		return decided(actor, id, typed, model, response, () -> {
			String item = requests.register(actor, id, typed.wording(), typed.allTheSame());
			redirect.addFlashAttribute("flash", "resident.request.registered");
			return "redirect:/rectification-items/" + item;
		});
	}

	@PostMapping("/{id}/merge")
	String merge(Actor actor, @PathVariable String id, Typed typed, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		return decided(actor, id, typed, model, response, () -> {
			String item = requests.merge(actor, id, typed.wording(), typed.number(), typed.reason());
			redirect.addFlashAttribute("flash", "resident.request.merged");
			return "redirect:/rectification-items/" + items.get(item).mergedInto();
		});
	}

	@PostMapping("/{id}/rejection")
	String reject(Actor actor, @PathVariable String id, Typed typed, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		return decided(actor, id, typed, model, response, () -> {
			requests.reject(actor, id, typed.answer());
			redirect.addFlashAttribute("flash", "resident.request.rejected");
			return "redirect:/resident-requests";
		});
	}

	private String decided(Actor actor, String id, Typed typed, Model model, HttpServletResponse response,
			Supplier<String> decision) {
		requests.visible(actor, id);
		try {
			return decision.get();
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			return page(actor, id, typed, model);
		}
	}

	private String page(Actor actor, String id, Typed typed, Model model) {
		ResidentRequest request = requests.visible(actor, id);
		boolean waiting = request.status() == RequestStatus.RECEIVED;
		List<Duplicate> alike = waiting ? requests.duplicates(actor, id) : List.of();
		model.addAttribute("request", request);
		model.addAttribute("unit", units.get(request.unitCode()));
		model.addAttribute("item", (request.itemId() == null) ? null : items.get(request.itemId()));
		model.addAttribute("alike", alike);
		model.addAttribute("typed", typed);
		model.addAttribute("severities", Severity.values());
		return "resident/request";
	}

}
