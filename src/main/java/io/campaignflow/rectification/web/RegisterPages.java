package io.campaignflow.rectification.web;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.RectificationItems;
import io.campaignflow.rectification.RegisteringByHand;
import io.campaignflow.rectification.Registration;
import io.campaignflow.rectification.Severity;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.shared.Violation;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registering by hand; likely duplicates are shown before anything is saved. */
@Controller
@RequestMapping(ItemPages.LEDGER)
class RegisterPages {

	static final List<ItemSource> SOURCES = List.of(ItemSource.RESIDENT, ItemSource.APPRAISAL, ItemSource.INSTRUCTION);

	/** Most units offered for what was typed. */
	private static final int OFFERED = 12;

	private final RegisteringByHand registering;

	private final RectificationItems items;

	private final Campaigns campaigns;

	private final OrgUnits units;

	private final Problems problems;

	private final Clock clock;

	RegisterPages(RegisteringByHand registering, RectificationItems items, Campaigns campaigns, OrgUnits units,
			Problems problems, Clock clock) {
		this.registering = registering;
		this.items = items;
		this.campaigns = campaigns;
		this.units = units;
		this.problems = problems;
		this.clock = clock;
	}

	/**
	 * {@code source}, {@code reference} and {@code unit} are filled in by pages that lead
	 * here.
	 */
	@GetMapping("/new")
	String form(Actor actor, Model model, @RequestParam(required = false) ItemSource source,
			@RequestParam(defaultValue = "") String reference, @RequestParam(defaultValue = "") String unit,
			@RequestParam(defaultValue = "") String campaign) {
		if (!RegisteringByHand.mayRegister(actor)) {
			throw new NotAllowed("item-register-office-only");
		}
		String first = campaigns(actor).stream().findFirst().map(CampaignView::id).orElse("");
		HandForm blank = HandForm.blank(campaign.isBlank() ? first : campaign, unit);
		return page(actor, (source == null) ? blank : blank.from(source, reference), model);
	}

	/** Units for what was typed so far, and which of them is meant. */
	@GetMapping("/new/units")
	String units(Actor actor, @RequestParam(defaultValue = "") String unit, Model model) {
		if (!RegisteringByHand.mayRegister(actor)) {
			throw new NotAllowed("item-register-office-only");
		}
		offer(actor, unit, model);
		return "rectification/register :: units";
	}

	@PostMapping
	String register(Actor actor, HandForm sent, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		HandForm typed = HandForm.filled(sent);
		try {
			String id = register(actor, typed);
			redirect.addFlashAttribute("flash", "ledger.flash.registered");
			redirect.addFlashAttribute("taken", "register");
			return "redirect:" + ItemPages.LEDGER + "/" + id;
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			if (refusal instanceof Conflict alike && alike.theirs() instanceof List<?> duplicates) {
				model.addAttribute("alike", duplicates);
			}
			return page(actor, typed, model);
		}
	}

	private String register(Actor actor, HandForm typed) {
		OrgUnit unit = units.meant(actor, typed.unit()).orElseThrow(() -> fault("unit", "item-unit-misread"));
		if (typed.isMisdated()) {
			throw fault("foundOn", "item-day-misread");
		}
		Registration wanted = typed.registration(unit.code(), clock.getZone());
		if (typed.into().isBlank()) {
			return registering.register(actor, wanted, typed.allTheSame());
		}
		String registered = registering.registerInto(actor, wanted, typed.into().strip(), typed.allTheSame());
		return items.get(registered).mergedInto();
	}

	private static BusinessRuleViolation fault(String field, String code) {
		return new BusinessRuleViolation("item-incomplete", List.of(Violation.of(field, code)));
	}

	private List<CampaignView> campaigns(Actor actor) {
		return campaigns.list(actor, PageQuery.of(0, PageQuery.LARGEST)).items();
	}

	private void offer(Actor actor, String unit, Model model) {
		List<OrgUnit> offered = units.search(actor, unit, PageQuery.of(0, OFFERED)).items();
		model.addAttribute("sought", !unit.isBlank());
		model.addAttribute("offered", offered);
		model.addAttribute("meant", units.meant(actor, unit).filter(offered::contains).orElse(null));
	}

	private String page(Actor actor, HandForm typed, Model model) {
		model.addAttribute("typed", typed);
		offer(actor, typed.unit(), model);
		model.addAttribute("campaigns", campaigns(actor));
		model.addAttribute("sources", SOURCES);
		model.addAttribute("severities", Severity.values());
		return "rectification/register";
	}

}
