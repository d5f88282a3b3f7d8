package io.campaignflow.review.web;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.Ground;
import io.campaignflow.review.ReturnList;
import io.campaignflow.review.ReturnQuery;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The opinions that sent plans back, filtered and paged. */
@Controller
@RequestMapping("/returns")
class ReturnPages {

	private static final int SIZE = 20;

	private final ReturnList returns;

	private final ReturnExport export;

	private final OrgUnits units;

	private final Campaigns campaigns;

	ReturnPages(ReturnList returns, ReturnExport export, OrgUnits units, Campaigns campaigns) {
		this.returns = returns;
		this.export = export;
		this.units = units;
		this.campaigns = campaigns;
	}

	@GetMapping
	String list(Actor actor, ReturnQuery filter, @RequestParam(defaultValue = "0") int page, Model model) {
		Optional<OrgUnit> unit = units.meant(actor, filter.unit());
		model.addAttribute("filter", filter);
		model.addAttribute("unknownUnit", filter.unit() != null && unit.isEmpty());
		model.addAttribute("mostCounted", ReturnList.MOST_COUNTED);
		model.addAttribute("page", returns.list(actor, of(filter, unit), PageQuery.of(page, SIZE)));
		model.addAttribute("campaigns", campaigns.list(actor, PageQuery.of(0, PageQuery.LARGEST)).items());
		model.addAttribute("levels", Level.values());
		model.addAttribute("grounds", Ground.values());
		return "review/returns";
	}

	/** The list as the reader sees it, as a workbook. */
	@GetMapping("/export")
	void export(Actor actor, ReturnQuery filter, HttpServletResponse response) throws IOException {
		export.send(actor, of(filter, units.meant(actor, filter.unit())), response);
	}

	private static ReturnQuery of(ReturnQuery filter, Optional<OrgUnit> unit) {
		return new ReturnQuery(filter.campaign(), unit.map(OrgUnit::code).orElse(null), filter.level(), filter.ground(),
				filter.round(), filter.step());
	}

}
