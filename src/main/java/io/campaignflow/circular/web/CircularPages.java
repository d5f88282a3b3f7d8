package io.campaignflow.circular.web;

import io.campaignflow.circular.CircularCharts;
import io.campaignflow.circular.CircularReceipts;
import io.campaignflow.circular.CircularStatus;
import io.campaignflow.circular.CircularView;
import io.campaignflow.circular.Circulars;
import io.campaignflow.circular.Receipt;
import io.campaignflow.circular.UnreadUrging;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import io.campaignflow.web.TypedFields;
import io.campaignflow.workflow.Holders;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One circular: text beside its frozen figures, charts, receipts. */
@Controller
@RequestMapping("/circulars/{id}")
class CircularPages {

	private static final int SIZE = 20;

	private final Circulars circulars;

	private final CircularReceipts receipts;

	private final UnreadUrging urging;

	private final CircularCharts charts;

	private final OrgUnits units;

	private final People people;

	private final Tasks tasks;

	private final Holders holders;

	private final Problems problems;

	CircularPages(Circulars circulars, CircularReceipts receipts, UnreadUrging urging, CircularCharts charts,
			OrgUnits units, People people, Tasks tasks, Holders holders, Problems problems) {
		this.circulars = circulars;
		this.receipts = receipts;
		this.urging = urging;
		this.charts = charts;
		this.units = units;
		this.people = people;
		this.tasks = tasks;
		this.holders = holders;
		this.problems = problems;
	}

	/** Opening it leaves the receipt of the reader's units. */
	@GetMapping
	String show(Actor actor, @PathVariable String id, @RequestParam(required = false) Boolean read,
			@RequestParam(defaultValue = "0") int page, Model model) {
		receipts.opened(actor, circulars.visible(actor, id).id());
		CircularView view = circulars.visible(actor, id);
		List<WorkItem> open = tasks.openOf(id);
		boolean office = actor.holds(Role.OFFICE.name(), view.unitCode());
		boolean issuer = office || actor.holds(Role.LEADING.name(), view.unitCode());
		model.addAttribute("circular", view);
		model.addAttribute("unit", units.get(view.unitCode()));
		model.addAttribute("names", names(view));
		model.addAttribute("charts", charts.of(view.figures()));
		model.addAttribute("open", open);
		model.addAttribute("holders", holders.of(open));
		model.addAttribute("mine", open.stream().filter(task -> tasks.mayAct(actor, task)).findFirst().orElse(null));
		model.addAttribute("mayEdit", office && view.status() == CircularStatus.EDITING);
		model.addAttribute("mayUrge", issuer && view.read() < view.recipients());
		receipts(actor, view, read, page, model);
		return "circular/circular";
	}

	@PostMapping("/text")
	String edit(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		TypedFields typed = new TypedFields(sent);
		Map<String, String> texts = new LinkedHashMap<>();
		circulars.visible(actor, id).sections().forEach(section -> {
			if (sent.containsKey("section." + section.key())) {
				texts.put(section.key(), typed.text("section." + section.key()));
			}
		});
		try {
			circulars.edit(actor, id, TypedFields.number(typed.text("version")), typed.text("title"), texts);
			next.addFlashAttribute("flash", "circular.flash.saved");
			next.addFlashAttribute("taken", "circular-" + id);
			return "redirect:/circulars/" + id;
		}
		catch (Refusal refusal) {
			model.addAttribute("typed", texts);
			model.addAttribute("typedTitle", typed.text("title"));
			return refused(actor, id, refusal, model, response);
		}
	}

	@PostMapping("/urging")
	String urge(Actor actor, @PathVariable String id, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		try {
			next.addFlashAttribute("flash", "circular.flash.urged");
			next.addFlashAttribute("flashArgs", new Object[] { urging.urge(actor, id) });
			return "redirect:/circulars/" + id;
		}
		catch (BusinessRuleViolation | Conflict refusal) {
			return refused(actor, id, refusal, model, response);
		}
	}

	private String refused(Actor actor, String id, Refusal refusal, Model model, HttpServletResponse response) {
		response.setStatus(Problems.status(refusal).value());
		model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
		return show(actor, id, null, 0, model);
	}

	/**
	 * What of the receipts the reader sees: all of the issuer's, else those of their
	 * scope.
	 */
	private void receipts(Actor actor, CircularView view, Boolean read, int page, Model model) {
		boolean out = view.status() == CircularStatus.PUBLISHED && units.scopeOf(actor).covers(view.unitPath());
		Page<Receipt> found = out ? receipts.page(view.id(), view.unitPath(), read, PageQuery.of(page, SIZE)) : null;
		model.addAttribute("receipts", found);
		model.addAttribute("read", read);
		model.addAttribute("readers", (found == null) ? Map.of()
				: people.names(found.items().stream().map(Receipt::readBy).filter(Objects::nonNull).toList()));
	}

	private Map<String, String> names(CircularView view) {
		return people
			.names(Stream.of(view.madeBy(), view.submittedBy(), view.signedBy()).filter(Objects::nonNull).toList());
	}

}
