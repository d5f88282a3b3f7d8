package io.campaignflow.resident.web;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.resident.Reception;
import io.campaignflow.resident.ResidentForm;
import io.campaignflow.resident.ResidentForms;
import io.campaignflow.resident.ResidentSettings;
import io.campaignflow.shared.Refusal;
import io.campaignflow.shared.Secrets;
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

/**
 * Where residents write, without an account: what they may do comes from the token of the
 * link. Tokens are parameters, not part of the path, which logs keep.
 */
@Controller
@RequestMapping("/residents/requests")
class ResidentPages {

	private final ResidentForms forms;

	private final Reception reception;

	private final Campaigns campaigns;

	private final OrgUnits units;

	private final CallLimit limit;

	private final ResidentSettings settings;

	private final Problems problems;

	ResidentPages(ResidentForms forms, Reception reception, Campaigns campaigns, OrgUnits units, CallLimit limit,
			ResidentSettings settings, Problems problems) {
		this.forms = forms;
		this.reception = reception;
		this.campaigns = campaigns;
		this.units = units;
		this.limit = limit;
		this.settings = settings;
		this.problems = problems;
	}

	@GetMapping
	String form(SayingForm typed, Model model, HttpServletResponse response) {
		Optional<ResidentForm> open = forms.open(typed.token());
		return open.isEmpty() ? gone(response)
				: page(open.get(), new SayingForm(typed.token(), Secrets.code(), "", "", "", "", ""), model);
	}

	/** The answer is the page itself: there is no session to carry the code over. */
	@PostMapping
	String receive(SayingForm typed, HttpServletRequest request, Model model, HttpServletResponse response) {
		Optional<ResidentForm> open = forms.open(typed.token());
		if (open.isEmpty()) {
			return gone(response);
		}
		try {
			limit.count("request-address", CallLimit.network(request.getRemoteAddr()), settings.requestsPerAddress());
			limit.count("request-form", open.get().id(), settings.requestsPerForm());
			model.addAttribute("receipt", typed.isByProgram() ? Secrets.code()
					: reception.receive(typed.token(), typed.saying()).orElseThrow());
			return "resident/received";
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			return page(open.get(), typed, model);
		}
	}

	private String page(ResidentForm form, SayingForm typed, Model model) {
		model.addAttribute("typed", typed);
		model.addAttribute("unit", units.get(form.unitCode()).name());
		model.addAttribute("campaign", campaigns.get(form.campaignId()).title());
		model.addAttribute("longest", Reception.LONGEST_TEXT);
		return "resident/form";
	}

	/** The same for wrong, withdrawn and expired links. */
	private static String gone(HttpServletResponse response) {
		response.setStatus(HttpStatus.NOT_FOUND.value());
		return "resident/gone";
	}

}
