package io.campaignflow.resident.web;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.resident.ResidentForm;
import io.campaignflow.resident.ResidentForms;
import io.campaignflow.resident.ResidentForms.Issued;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import io.campaignflow.web.SquareCode;
import io.campaignflow.web.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Links behind which residents write: handed out as a square code, and withdrawn. */
@Controller
@RequestMapping("/resident-forms")
class FormPages {

	private static final int SIZE = 20;

	private final ResidentForms forms;

	private final Campaigns campaigns;

	private final OrgUnits units;

	private final Problems problems;

	private final Clock clock;

	FormPages(ResidentForms forms, Campaigns campaigns, OrgUnits units, Problems problems, Clock clock) {
		this.forms = forms;
		this.campaigns = campaigns;
		this.units = units;
		this.problems = problems;
		this.clock = clock;
	}

	/** What was typed to make a link. */
	record Typed(String campaign, String unit, String until, String note) {

		Typed {
			campaign = Objects.requireNonNullElse(campaign, "");
			unit = Objects.requireNonNullElse(unit, "");
			until = Objects.requireNonNullElse(until, "");
		}

	}

	@GetMapping
	String list(Actor actor, @RequestParam(defaultValue = "0") int page, Model model) {
		String unit = units.topsOf(actor).stream().findFirst().map(OrgUnit::code).orElse("");
		return list(actor, page, new Typed("", unit, LocalDate.now(clock).plusMonths(3).toString(), ""), model);
	}

	private String list(Actor actor, int page, Typed typed, Model model) {
		Page<ResidentForm> found = forms.list(actor, PageQuery.of(page, SIZE));
		Map<String, String> names = units.names(found.items().stream().map(ResidentForm::unitCode).toList());
		model.addAttribute("page", found);
		model.addAttribute("names", names);
		model.addAttribute("today", LocalDate.now(clock));
		model.addAttribute("typed", typed);
		model.addAttribute("campaigns", campaigns.list(actor, PageQuery.of(0, PageQuery.LARGEST)).items());
		return "resident/forms";
	}

	/** The answer shows the link, this once. */
	@PostMapping
	String issue(Actor actor, Typed typed, Model model, HttpServletResponse response) {
		try {
			Issued issued = forms.issue(actor, typed.campaign(), typed.unit().strip(),
					TypedFields.day(typed.until().strip()), typed.note());
			CampaignView campaign = campaigns.get(typed.campaign());
			String address = ServletUriComponentsBuilder.fromCurrentContextPath()
				.path("/residents/requests")
				.queryParam("k", issued.token())
				.toUriString();
			response.setHeader("Cache-Control", "no-store");
			model.addAttribute("address", address);
			model.addAttribute("picture", SquareCode.picture(address));
			model.addAttribute("form", issued.form());
			model.addAttribute("unit", units.get(issued.form().unitCode()).name());
			model.addAttribute("campaign", campaign.title());
			return "resident/poster";
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			return list(actor, 0, typed, model);
		}
	}

	@PostMapping("/{id}/withdrawal")
	String withdraw(Actor actor, @PathVariable String id, RedirectAttributes redirect) {
		forms.withdraw(actor, id);
		redirect.addFlashAttribute("flash", "resident.forms.flash.withdrawn");
		return "redirect:/resident-forms";
	}

}
