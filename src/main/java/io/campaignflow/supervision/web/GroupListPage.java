package io.campaignflow.supervision.web;

import io.campaignflow.shared.Texts;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.supervision.GroupKind;
import io.campaignflow.supervision.GroupStatus;
import io.campaignflow.supervision.SupervisionGroups;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The groups a person sees, filtered and paged; offices begin new ones here. */
@Controller
class GroupListPage {

	private static final int SIZE = 20;

	private final SupervisionGroups groups;

	private final OrgUnits units;

	private final Campaigns campaigns;

	private final GroupExport export;

	GroupListPage(SupervisionGroups groups, OrgUnits units, Campaigns campaigns, GroupExport export) {
		this.groups = groups;
		this.units = units;
		this.campaigns = campaigns;
		this.export = export;
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
		model.addAttribute("mayForm", actor.holdsAnywhere(Role.OFFICE.name()));
		return "supervision/list";
	}

	/** The list as the reader sees it, as a workbook. */
	@GetMapping("/groups/export")
	void export(Actor actor, GroupFilter filter, HttpServletResponse response) throws IOException {
		String unit = unitNamed(actor, filter.unit()).map(OrgUnit::code).orElse(null);
		export.send(actor, filter.query(unit), response);
	}

	/** A unit by its code, else by the beginning of what its name says. */
	private Optional<OrgUnit> unitNamed(Actor actor, String said) {
		String text = Texts.blankToNull(said);
		return (text == null) ? Optional.empty()
				: units.find(text).or(() -> units.search(actor, text, PageQuery.of(0, 1)).items().stream().findFirst());
	}

}
