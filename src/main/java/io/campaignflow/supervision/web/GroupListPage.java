package io.campaignflow.supervision.web;

import io.campaignflow.shared.Texts;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.supervision.FormOrder;
import io.campaignflow.supervision.GroupForming;
import io.campaignflow.supervision.GroupKind;
import io.campaignflow.supervision.GroupStatus;
import io.campaignflow.supervision.SupervisionGroups;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The groups a person sees, filtered and paged; offices begin new ones here. */
@Controller
class GroupListPage {

	private static final int SIZE = 20;

	private final SupervisionGroups groups;

	private final GroupForming forming;

	private final OrgUnits units;

	private final Campaigns campaigns;

	private final GroupExport export;

	private final Problems problems;

	GroupListPage(SupervisionGroups groups, GroupForming forming, OrgUnits units, Campaigns campaigns,
			GroupExport export, Problems problems) {
		this.groups = groups;
		this.forming = forming;
		this.units = units;
		this.campaigns = campaigns;
		this.export = export;
		this.problems = problems;
	}

	@GetMapping("/groups")
	String list(Actor actor, GroupFilter filter, @RequestParam(defaultValue = "0") int page, Model model) {
		Optional<OrgUnit> unit = unitNamed(actor, filter.unit());
		model.addAttribute("filter", filter);
		model.addAttribute("unknownUnit", Texts.blankToNull(filter.unit()) != null && unit.isEmpty());
		model.addAttribute("page",
				groups.list(actor, filter.query(unit.map(OrgUnit::code).orElse(null)), PageQuery.of(page, SIZE)));
		model.addAttribute("kinds", GroupKind.values());
		model.addAttribute("statuses", GroupStatus.values());
		model.addAttribute("campaigns", campaigns.list(actor, PageQuery.of(0, PageQuery.LARGEST)).items());
		model.addAttribute("offices", offices(actor));
		return "supervision/list";
	}

	@PostMapping("/groups")
	String form(Actor actor, @RequestParam(defaultValue = "") String unit,
			@RequestParam(required = false) GroupKind kind, @RequestParam(defaultValue = "") String campaign,
			@RequestParam(defaultValue = "") String name, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		FormOrder order = new FormOrder(unit, kind, campaign, name);
		try {
			String id = forming.form(actor, order);
			next.addFlashAttribute("flash", "supervision.flash.formed");
			return "redirect:/groups/" + id;
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			model.addAttribute("order", order);
			return list(actor, new GroupFilter(null, null, null, null, null, null), 0, model);
		}
	}

	/** The list as the reader sees it, as a workbook. */
	@GetMapping("/groups/export")
	void export(Actor actor, GroupFilter filter, HttpServletResponse response) throws IOException {
		String unit = unitNamed(actor, filter.unit()).map(OrgUnit::code).orElse(null);
		export.send(actor, filter.query(unit), response);
	}

	private List<OrgUnit> offices(Actor actor) {
		List<String> codes = actor.groups()
			.stream()
			.filter(group -> group.startsWith(Role.OFFICE.name() + "@"))
			.map(group -> group.substring(group.indexOf('@') + 1))
			.toList();
		return units.byCodes(codes).values().stream().sorted((a, b) -> a.path().compareTo(b.path())).toList();
	}

	/** A unit by its code, else by the beginning of what its name says. */
	private Optional<OrgUnit> unitNamed(Actor actor, String said) {
		String text = Texts.blankToNull(said);
		return (text == null) ? Optional.empty()
				: units.find(text).or(() -> units.search(actor, text, PageQuery.of(0, 1)).items().stream().findFirst());
	}

}
