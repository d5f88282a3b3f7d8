package io.campaignflow.review.web;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.Comparison;
import io.campaignflow.plan.CoverageMatrix;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.PreReviews;
import io.campaignflow.plan.Revision;
import io.campaignflow.review.ReviewView;
import io.campaignflow.review.ReviewView.OpinionView;
import io.campaignflow.review.Reviews;
import io.campaignflow.shared.Actor;
import java.util.Comparator;
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

	private final PreReviews reports;

	ReviewEvidence(Plans plans, Campaigns campaigns, OrgUnits units, Reviews reviews, PreReviews reports) {
		this.plans = plans;
		this.campaigns = campaigns;
		this.units = units;
		this.reviews = reviews;
		this.reports = reports;
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
		model.addAttribute("report", reports.of(actor, id, current.n()).orElse(null));
		model.addAttribute("requirementTitles",
				campaign.requirements().stream().collect(Collectors.toMap(Requirement::code, Requirement::title)));
		model.addAttribute("sectionTitles", OpinionsPage.sectionTitles(revisions));
		addOpinions(model, reviews.of(actor, id));
	}

	private static void addOpinions(Model model, ReviewView review) {
		model.addAttribute("review", review);
		model.addAttribute("answered",
				review.opinions()
					.stream()
					.filter((opinion) -> !opinion.comments().isEmpty())
					.max(Comparator.comparingInt(OpinionView::round))
					.map(OpinionView::round)
					.orElse(0));
	}

	private static Revision compared(List<Revision> revisions, Revision current, Integer base) {
		return revisions.stream()
			.filter((revision) -> (base != null) ? revision.n() == base && revision.n() != current.n()
					: revision.round() < current.round())
			.reduce((one, later) -> later)
			.orElse(null);
	}

}
