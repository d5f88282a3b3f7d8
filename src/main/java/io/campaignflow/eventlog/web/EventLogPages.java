package io.campaignflow.eventlog.web;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.eventlog.LogFormat;
import io.campaignflow.eventlog.LogQuery;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the event log is asked for. */
@Controller
@RequestMapping("/event-log")
class EventLogPages {

	private final LogSending sending;

	private final Campaigns campaigns;

	private final OrgUnits units;

	EventLogPages(LogSending sending, Campaigns campaigns, OrgUnits units) {
		this.sending = sending;
		this.campaigns = campaigns;
		this.units = units;
	}

	@GetMapping
	String form(Actor actor, LogFilter filter, Model model) {
		model.addAttribute("filter", filter);
		model.addAttribute("kinds", LogQuery.CaseKind.values());
		model.addAttribute("persons", LogQuery.Persons.values());
		model.addAttribute("formats", LogFormat.values());
		model.addAttribute("campaigns", campaigns.list(actor, PageQuery.of(0, PageQuery.LARGEST)).items());
		return "eventlog/log";
	}

	@GetMapping("/file")
	void file(Actor actor, LogFilter filter, @RequestParam(defaultValue = "XES") LogFormat format,
			HttpServletResponse response) throws IOException {
		String unit = (Texts.blankToNull(filter.unit()) == null) ? null
				: units.meant(actor, filter.unit())
					.map(OrgUnit::code)
					.orElseThrow(() -> new NotFound("unit", filter.unit()));
		sending.send(actor, filter.query(unit), format, response);
	}

}
