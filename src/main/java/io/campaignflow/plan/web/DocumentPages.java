package io.campaignflow.plan.web;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.plan.IssuedDocuments;
import io.campaignflow.plan.PlanIssue;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.shared.Violation;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The documents of a campaign: their list, and where its office issues another one. What
 * a rule refuses comes back as it was typed.
 */
@Controller
@RequestMapping("/campaigns/{id}/documents")
class DocumentPages {

	private static final int SIZE = 20;

	private final Campaigns campaigns;

	private final IssuedDocuments documents;

	private final PlanIssue issue;

	private final Plans plans;

	private final Problems problems;

	DocumentPages(Campaigns campaigns, IssuedDocuments documents, PlanIssue issue, Plans plans, Problems problems) {
		this.campaigns = campaigns;
		this.documents = documents;
		this.issue = issue;
		this.plans = plans;
		this.problems = problems;
	}

	@GetMapping
	String list(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "0") int page, Model model) {
		CampaignView campaign = campaigns.visible(actor, id);
		model.addAttribute("campaign", campaign);
		model.addAttribute("page", documents.list(actor, campaign, PageQuery.of(page, SIZE)));
		model.addAttribute("mayIssue", issue.mayIssue(actor, campaign));
		return "plan/documents";
	}

	@GetMapping("/new")
	String blank(Actor actor, @PathVariable String id, Model model) {
		CampaignView campaign = issuedBy(actor, id);
		boolean first = documents.list(actor, campaign, PageQuery.of(0, 1)).total() == 0;
		return form(campaign, DocumentText.blank(first ? PlanKind.MASTER : PlanKind.GUIDING), model);
	}

	/**
	 * @param confirmed the writer knows that nothing of it can be changed afterwards
	 */
	@PostMapping
	String issue(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent,
			@RequestParam(defaultValue = "false") boolean confirmed, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		CampaignView campaign = issuedBy(actor, id);
		DocumentText text = DocumentText.typed(sent);
		try {
			requireConfirmed(confirmed);
			return issued(id, issue.issue(actor, id, text.kind(), text.content()), redirect);
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			return form(campaign, text, model);
		}
	}

	/** What was typed is forgotten only where it is what was issued. */
	private String issued(String campaign, PlanIssue.Issued issued, RedirectAttributes redirect) {
		PlanView document = plans.get(issued.id());
		redirect.addFlashAttribute("flash", issued.anew() ? "plan.documents.issued" : "plan.documents.issued-before");
		redirect.addFlashAttribute("flashArgs", new Object[] { document.title(), document.number() });
		if (issued.anew()) {
			redirect.addFlashAttribute("taken", "document-" + campaign);
		}
		return "redirect:/plans/" + issued.id();
	}

	private static void requireConfirmed(boolean confirmed) {
		if (!confirmed) {
			throw new BusinessRuleViolation("plan-not-issuable",
					List.of(Violation.of("confirmed", "document-not-confirmed")));
		}
	}

	private CampaignView issuedBy(Actor actor, String id) {
		CampaignView campaign = campaigns.visible(actor, id);
		if (!issue.mayIssue(actor, campaign)) {
			throw new NotAllowed("issue-by-office-only");
		}
		return campaign;
	}

	private static String form(CampaignView campaign, DocumentText typed, Model model) {
		model.addAttribute("campaign", campaign);
		model.addAttribute("typed", typed.withRow());
		model.addAttribute("kinds", EnumSet.complementOf(EnumSet.of(PlanKind.UNIT)));
		return "plan/document-form";
	}

}
