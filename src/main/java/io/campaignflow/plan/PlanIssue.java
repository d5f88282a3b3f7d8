package io.campaignflow.plan;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.plan.DraftRepository.StoredDraft;
import io.campaignflow.plan.events.PlanEvent.PlanApproved;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.Texts;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.Revision;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

	/** Whether this person may issue documents for the campaign. */
	public boolean mayIssue(Actor actor, CampaignView campaign) {
		return actor.holds(Role.OFFICE.name(), campaign.issuingUnit());
	}

	/**
	 * Issues a master plan, a domain procedure or a guiding opinion of the campaign's
	 * issuing unit, approved and numbered at once (F3). Issuing the same title again
	 * gives the one there is, whatever its text; in place of a revoked one another is
	 * issued.
	 * @throws io.campaignflow.shared.NotFound where the person does not see the campaign
	 * @throws NotAllowed where the person is not of that unit's office
	 * @throws Conflict where the campaign has a master plan of another title
	 */
	public Issued issue(Actor actor, String campaignId, PlanKind kind, PlanContent typed) {
		CampaignView campaign = campaigns.visible(actor, campaignId);
		if (!mayIssue(actor, campaign)) {
			throw new NotAllowed("issue-by-office-only");
		}
		PlanContent content = new PlanContent(Texts.given(typed.title()), typed.sections(), typed.measures());
		IssueRules.requireIssuable(kind, content);
		campaigns.lockManaged(actor, campaignId);
		return once(actor, campaign, kind, content);
	}

	private Issued once(Actor actor, CampaignView campaign, PlanKind kind, PlanContent content) {
		String discriminator = (kind == PlanKind.MASTER) ? "" : content.title();
		Optional<Plan> there = plans.issued(campaign.id(), kind, discriminator);
		if (there.isPresent() && there.get().state().status() != PlanStatus.REVOKED) {
			return new Issued(sameTitle(there.get(), content.title()), false);
		}
		Plan plan = plan(campaign, kind, discriminator, content.title());
		there.ifPresentOrElse((revoked) -> plans.replace(revoked, plan), () -> plans.insert(List.of(plan)));
		store(actor, plan, content);
		return new Issued(plan.id(), true);
	}

	/** A document by its id, and whether it was issued just now. */
	public record Issued(String id, boolean anew) {
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

	private void store(Actor actor, Plan plan, PlanContent content) {
		Instant now = clock.instant();
		drafts.insert(List.of(new StoredDraft(plan.id(), content, actor.account(), now)));
		revisions.insert(new Revision(plan.id(), 1, 1, content, actor.account(), now));
		Plan.Identity identity = plan.identity();
		events.publishEvent(new PlanApproved(plan.id(), identity.campaignId(), identity.unitCode(),
				plan.state().number(), actor.account()));
	}

}
