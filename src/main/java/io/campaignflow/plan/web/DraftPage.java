package io.campaignflow.plan.web;

import io.campaignflow.attachment.Attachments;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.TemplateSection;
import io.campaignflow.organisation.Domain;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.Draft;
import io.campaignflow.plan.Drafts;
import io.campaignflow.plan.IssuedDocuments;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.Remarks;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.text.PlanContent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where a plan is written. Whoever may not write it now is shown the plan instead. */
@Controller
class DraftPage {

	/** A campaign issues a handful (F0: seven, F3: four); its page lists all. */
	private static final int MOST_DOCUMENTS = 20;

	private final Plans plans;

	private final Remarks remarks;

	private final Campaigns campaigns;

	private final OrgUnits units;

	private final DraftAnswers answers;

	private final Drafts drafts;

	private final Attachments attachments;

	private final IssuedDocuments documents;

	DraftPage(Plans plans, Remarks remarks, Campaigns campaigns, OrgUnits units, DraftAnswers answers, Drafts drafts,
			Attachments attachments, IssuedDocuments documents) {
		this.plans = plans;
		this.remarks = remarks;
		this.campaigns = campaigns;
		this.units = units;
		this.answers = answers;
		this.drafts = drafts;
		this.attachments = attachments;
		this.documents = documents;
	}

	@GetMapping("/plans/{id}/draft")
	String draft(Actor actor, @PathVariable String id, Model model) {
		PlanView plan = plans.visible(actor, id);
		if (!plans.mayWrite(actor, id)) {
			return "redirect:/plans/{id}";
		}
		Draft draft = plans.draft(actor, id);
		CampaignView campaign = campaigns.get(plan.campaignId());
		model.addAttribute("draft", draft);
		model.addAttribute("remarks", remarks.toAnswer(actor, id));
		model.addAttribute("stored", answers.stored(draft));
		DraftAnswers.Saved state = answers.saved(id, draft.version());
		model.addAttribute("blockers", answers.json(state.blockers()));
		model.addAttribute("warnings", answers.json(state.warnings()));
		model.addAttribute("sectionTitles", sectionTitles(draft));
		model.addAttribute("campaign", campaign);
		model.addAttribute("requirements", demanded(campaign, units.get(plan.unitCode()).level()));
		model.addAttribute("hints", hints(campaign));
		model.addAttribute("offers", offers(campaign));
		model.addAttribute("domains", Domain.values());
		model.addAttribute("ownSections", ownSections(draft, campaign));
		model.addAttribute("parts", answers.json(drafts.versions(actor, id)));
		model.addAttribute("documents", documents.list(actor, campaign, PageQuery.of(0, MOST_DOCUMENTS)).items());
		model.addAttribute("files", attachments.of(actor, "plan", id));
		return "plan/draft";
	}

	private static List<Requirement> demanded(CampaignView campaign, Level level) {
		return campaign.requirements().stream().filter((requirement) -> requirement.appliesTo(level)).toList();
	}

	private static Map<String, String> hints(CampaignView campaign) {
		return campaign.template()
			.stream()
			.filter((section) -> section.hint() != null)
			.collect(Collectors.toMap(TemplateSection::key, TemplateSection::hint));
	}

	/** Keys of sections beyond the template. */
	private static Set<String> ownSections(Draft draft, CampaignView campaign) {
		Set<String> own = draft.content().sections().stream().map(PlanContent.Section::key).collect(Collectors.toSet());
		campaign.template().forEach((section) -> own.remove(section.key()));
		return own;
	}

	private static Map<String, String> sectionTitles(Draft draft) {
		return draft.content()
			.sections()
			.stream()
			.collect(Collectors.toMap(PlanContent.Section::key, PlanContent.Section::title, (one, two) -> one));
	}

	/** Codes a section of the template is meant for, parted by blanks. */
	private static Map<String, String> offers(CampaignView campaign) {
		return campaign.template()
			.stream()
			.collect(Collectors.toMap(TemplateSection::key, (section) -> String.join(" ", section.requirements())));
	}

}
