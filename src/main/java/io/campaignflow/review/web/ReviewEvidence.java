package io.campaignflow.review.web;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.CoverageMatrix;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.prereview.web.ReportModel;
import io.campaignflow.review.Notes;
import io.campaignflow.review.Phrases;
import io.campaignflow.review.ReviewView;
import io.campaignflow.review.Reviews;
import io.campaignflow.shared.Actor;
import io.campaignflow.text.Comparison;
import io.campaignflow.text.Revision;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a reviewer looks at: the text with its changes, coverage, earlier opinions. */
@Component
class ReviewEvidence {

	private final Plans plans;

	private final Campaigns campaigns;

	private final OrgUnits units;

	private final Reviews reviews;

	private final ReportModel reports;

	private final Phrases phrases;

	private final Notes notes;

	ReviewEvidence(Plans plans, Campaigns campaigns, OrgUnits units, Reviews reviews, ReportModel reports,
			Phrases phrases, Notes notes) {
		this.plans = plans;
		this.campaigns = campaigns;
		this.units = units;
		this.reviews = reviews;
		this.reports = reports;
		this.phrases = phrases;
		this.notes = notes;
	}

	/** {@code base} is the revision compared with; null: that of the last round. */
	void addTo(Model model, Actor actor, String id, Integer base) {
		PlanView plan = plans.visible(actor, id);
		CampaignView campaign = campaigns.get(plan.campaignId());
		List<Revision> revisions = plans.revisions(actor, id);
		Revision current = revisions.get(revisions.size() - 1);
		Revision compared = compared(revisions, current, base);
		model.addAttribute("submitted", current);
		model.addAttribute("base", compared);
		model.addAttribute("earlier", revisions.subList(0, revisions.size() - 1));
		model.addAttribute("comparison",
				Comparison.of((compared == null) ? null : compared.content(), current.content()));
		model.addAttribute("matrix",
				CoverageMatrix.of(campaign.requirements(), units.get(plan.unitCode()).level(), revisions, null));
		reports.addTo(model, actor, id, current);
		model.addAttribute("requirementTitles",
				campaign.requirements().stream().collect(Collectors.toMap(Requirement::code, Requirement::title)));
		model.addAttribute("sectionTitles", OpinionsPage.sectionTitles(revisions));
		ReviewView review = reviews.of(actor, id);
		model.addAttribute("review", review);
		model.addAttribute("comments", ReviewComments.of(review, current.content()));
		model.addAttribute("phrases", phrases.of(actor));
		model.addAttribute("notes", notes.readableBy(actor, id) ? notes.of(actor, id) : null);
	}

	private static Revision compared(List<Revision> revisions, Revision current, Integer base) {
		return revisions.stream()
			.filter((revision) -> (base != null) ? revision.n() == base && revision.n() != current.n()
					: revision.round() < current.round())
			.reduce((one, later) -> later)
			.orElse(null);
	}

}
