package io.campaignflow.ledger.web;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.ledger.Ledger;
import io.campaignflow.ledger.LedgerLight;
import io.campaignflow.ledger.LedgerLine;
import io.campaignflow.ledger.LedgerStage;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.rectification.Face;
import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.ItemStatus;
import io.campaignflow.rectification.RegisteringByHand;
import io.campaignflow.rectification.Severity;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger a person may see: figures, filters, lines. */
@Controller
@RequestMapping(LedgerFilter.PAGE)
class LedgerPages {

	private static final int SIZE = 20;

	private final Ledger ledger;

	private final LedgerRows rows;

	private final LedgerExport export;

	private final OrgUnits units;

	private final Campaigns campaigns;

	LedgerPages(Ledger ledger, LedgerRows rows, LedgerExport export, OrgUnits units, Campaigns campaigns) {
		this.ledger = ledger;
		this.rows = rows;
		this.export = export;
		this.units = units;
		this.campaigns = campaigns;
	}

	@GetMapping
	String list(Actor actor, LedgerFilter filter, @RequestParam(defaultValue = "0") int page, Model model) {
		Optional<OrgUnit> unit = units.meant(actor, filter.unit());
		Ledger.Part part = ledger.read(actor, filter.query(unit.map(OrgUnit::code).orElse(null)),
				new PageQuery(page, SIZE, filter.sort()));
		Page<LedgerLine> lines = part.page();
		model.addAttribute("filter", filter);
		boolean unknown = !Texts.isBlank(filter.unit()) && unit.isEmpty();
		model.addAttribute("unknownUnit", unknown);
		model.addAttribute("page", new Page<>(rows.of(lines.items()), lines.page(), lines.size(), lines.total()));
		model.addAttribute("counters", part.counters());
		model.addAttribute("mayRegister", RegisteringByHand.mayRegister(actor));
		model.addAttribute("mayUrge", !unknown && filter.light() == LedgerLight.LATE
				&& (RegisteringByHand.mayRegister(actor) || actor.holdsAnywhere(Role.CONTACT_LEADER.name())));
		choices(actor, model);
		return "rectification/ledger";
	}

	/** The ledger as the reader sees it, as a workbook. */
	@GetMapping("/export")
	void export(Actor actor, LedgerFilter filter, HttpServletResponse response) throws IOException {
		String unit = units.meant(actor, filter.unit()).map(OrgUnit::code).orElse(null);
		export.send(actor, filter.query(unit), filter.sort(), response);
	}

	private void choices(Actor actor, Model model) {
		model.addAttribute("campaigns", campaigns.list(actor, PageQuery.of(0, PageQuery.LARGEST)).items());
		model.addAttribute("stages", LedgerStage.values());
		model.addAttribute("statuses", ItemStatus.values());
		model.addAttribute("severities", Severity.values());
		model.addAttribute("sources", ItemSource.values());
		model.addAttribute("lights", LedgerLight.values());
		model.addAttribute("faces", Face.values());
	}

}
