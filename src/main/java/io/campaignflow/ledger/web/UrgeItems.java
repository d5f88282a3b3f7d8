package io.campaignflow.ledger.web;

import io.campaignflow.ledger.Ledger;
import io.campaignflow.ledger.LedgerLine;
import io.campaignflow.ledger.LedgerQuery;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.workflow.MassUrging;
import io.campaignflow.workflow.MassUrging.Outcome;
import io.campaignflow.workflow.UrgedWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Urges the late items a list shows. */
@Controller
class UrgeItems {

	private final Ledger ledger;

	private final OrgUnits units;

	private final MassUrging urging;

	private final UrgedWords words;

	UrgeItems(Ledger ledger, OrgUnits units, MassUrging urging, UrgedWords words) {
		this.ledger = ledger;
		this.units = units;
		this.urging = urging;
		this.words = words;
	}

	@PostMapping(LedgerFilter.PAGE + "/urging")
	String urge(Actor actor, LedgerFilter filter, @RequestParam(defaultValue = "") String saying,
			RedirectAttributes next) {
		next.addFlashAttribute("flash", "workflow.urged.all");
		next.addFlashAttribute("flashArgs", new Object[] { words.of(urgeCall(actor, filter, saying)) });
		return "redirect:" + filter.late().address("");
	}

	/** The same over REST; filters as of the list, text in {@code saying}. */
	@PostMapping("/api/v1/rectification-items/urging")
	@ResponseBody
	Outcome urgeCall(Actor actor, LedgerFilter filter, @RequestParam(defaultValue = "") String saying) {
		LedgerQuery late = filter.late().query(units.meantCode(actor, filter.unit()));
		Page<LedgerLine> found = ledger.read(actor, late, PageQuery.of(0, MassUrging.MOST)).page();
		return urging.urge(actor, saying, found.items().stream().map(LedgerLine::id).toList(), found.total());
	}

}
