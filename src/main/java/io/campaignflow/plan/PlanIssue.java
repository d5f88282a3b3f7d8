package io.campaignflow.plan;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.plan.DraftRepository.StoredDraft;
import io.campaignflow.plan.events.PlanEvent.PlanApproved;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.Violation;
import io.campaignflow.text.ContentLimits;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.Revision;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues what a campaign's office decides by itself: the master plan, domain procedures,
 * guiding opinions. They travel no route; they are born approved.
 */
@Service
@Transactional
public class PlanIssue {

	private final Campaigns campaigns;

	private final OrgUnits units;

	private final PlanRepository plans;

	private final DraftRepository drafts;

	private final RevisionRepository revisions;

	private final DocumentNumbers numbers;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PlanIssue(Campaigns campaigns, OrgUnits units, PlanRepository plans, DraftRepository drafts,
			RevisionRepository revisions, DocumentNumbers numbers, ApplicationEventPublisher events, Clock clock) {
		this.campaigns = campaigns;
		this.units = units;
		this.plans = plans;
		this.drafts = drafts;
		this.revisions = revisions;
		this.numbers = numbers;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Issues a master plan, a domain procedure or a guiding opinion of the campaign's
	 * issuing unit, approved and numbered at once (F3); gives its id. Issuing the same
	 * title again gives the id of the one there is.
	 * @throws NotAllowed where the person is not of that unit's office
	 */
	public String issue(Actor actor, String campaignId, PlanKind kind, PlanContent content) {
		CampaignView campaign = campaigns.get(campaignId);
		if (!actor.groups().contains(Role.OFFICE.at(campaign.issuingUnit()))) {
			throw new NotAllowed("issue-by-office-only");
		}
		requireIssuable(kind, content);
		String discriminator = (kind == PlanKind.MASTER) ? "" : content.title();
		return plans.issued(campaignId, kind, discriminator)
			.map(there -> sameTitle(there, content.title()))
			.orElseGet(() -> store(actor, plan(campaign, kind, discriminator, content.title()), content));
	}

	private static String sameTitle(Plan there, String title) {
		if (!there.state().title().equals(title)) {
			throw new Conflict("master-issued-before", null, there.state().number());
		}
		return there.id();
	}

	private Plan plan(CampaignView campaign, PlanKind kind, String discriminator, String title) {
		OrgUnit unit = units.get(campaign.issuingUnit());
		String parent = (kind == PlanKind.MASTER) ? null : plans.master(campaign.id()).map(Plan::id).orElse(null);
		Plan.Identity identity = new Plan.Identity(UUID.randomUUID().toString(), campaign.id(), unit.code(),
				unit.path(), unit.level(), kind, discriminator, parent, null);
		String number = numbers.next(unit.code(), LocalDate.now(clock).getYear());
		return new Plan(identity, PlanState.issued(title, number, clock.instant()));
	}

	private String store(Actor actor, Plan plan, PlanContent content) {
		Instant now = clock.instant();
		plans.insert(List.of(plan));
		drafts.insert(List.of(new StoredDraft(plan.id(), content, actor.account(), now)));
		revisions.insert(new Revision(plan.id(), 1, 1, content, actor.account(), now));
		Plan.Identity identity = plan.identity();
		events.publishEvent(new PlanApproved(plan.id(), identity.campaignId(), identity.unitCode(),
				plan.state().number(), actor.account()));
		return plan.id();
	}

	private static void requireIssuable(PlanKind kind, PlanContent content) {
		List<Violation> faults = new ArrayList<>(ContentLimits.brokenBy(content));
		if (kind == PlanKind.UNIT) {
			faults.add(Violation.of("kind", "unit-plans-are-reviewed"));
		}
		if (content.title() == null || content.title().isBlank()) {
			faults.add(Violation.of("title", "title-missing"));
		}
		if (content.length() == 0) {
			faults.add(Violation.of("sections", "plan-empty"));
		}
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("plan-not-issuable", faults);
		}
	}

}
