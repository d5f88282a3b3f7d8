package io.campaignflow.review;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.ContactPoints;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.plan.PlanView;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Whom an overdue task is taken to: the head of the unit for its drafter; the contact
 * leader for the head, or the office above where the unit has none; the office of the
 * unit whose step it is for its reviewers, or that unit's leading group where the office
 * itself is late.
 */
@Component
class NextUp {

	private final ReviewRepository reviews;

	private final Campaigns campaigns;

	private final ContactPoints contacts;

	private final OrgUnits units;

	NextUp(ReviewRepository reviews, Campaigns campaigns, ContactPoints contacts, OrgUnits units) {
		this.reviews = reviews;
		this.campaigns = campaigns;
		this.contacts = contacts;
		this.units = units;
	}

	/** Candidate groups or accounts. */
	List<String> of(PlanView plan) {
		return switch (plan.status()) {
			case DRAFTING, RETURNED -> List.of(Role.HEAD.at(plan.unitCode()));
			case SIGNING -> List.of(contacts.leaderOf(plan.unitCode()).orElseGet(() -> Role.OFFICE.at(above(plan, 1))));
			default -> reviews.find(plan.id()).map(review -> overReviewers(plan, review)).orElse(List.of());
		};
	}

	private List<String> overReviewers(PlanView plan, Review review) {
		ReviewStep step = review.current();
		String launching = review.terms().launchingUnit();
		boolean office = step.leftToOffice() || Role.OFFICE.name().equals(step.route().role());
		String unit = step.leftToOffice() || step.isAdded() ? launching : unitOf(plan, step.route().whose());
		return List.of((office ? Role.LEADING : Role.OFFICE).at(unit));
	}

	private String unitOf(PlanView plan, StepOwner whose) {
		return switch (whose) {
			case OWN -> plan.unitCode();
			case PARENT, CONTACT_LEADER -> above(plan, 1);
			case GRANDPARENT -> above(plan, 2);
		};
	}

	/** The unit so many levels above; the launching one above the root. */
	private String above(PlanView plan, int levels) {
		List<String> codes = units.get(plan.unitCode()).codesFromRoot();
		CampaignView campaign = campaigns.get(plan.campaignId());
		return (codes.size() > levels) ? codes.get(codes.size() - 1 - levels) : campaign.issuingUnit();
	}

}
