package io.campaignflow.prereview;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.plan.Plans;
import io.campaignflow.prereview.events.PreReviewEvent.ThresholdsChanged;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.Violation;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From where on each campaign wants to be told, set by the office of its issuing unit.
 */
@Service
@Transactional
public class ThresholdSettings {

	private final ThresholdRepository thresholds;

	private final Campaigns campaigns;

	private final Plans plans;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ThresholdSettings(ThresholdRepository thresholds, Campaigns campaigns, Plans plans,
			ApplicationEventPublisher events, Clock clock) {
		this.thresholds = thresholds;
		this.campaigns = campaigns;
		this.plans = plans;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person may not see the campaign
	 */
	@Transactional(readOnly = true)
	public Thresholds of(Actor actor, String campaignId) {
		campaigns.visible(actor, campaignId);
		return thresholds.of(campaignId);
	}

	/**
	 * Whether so much of a text stands in others that its campaign wants it to stand out.
	 */
	@Transactional(readOnly = true)
	public boolean saysMuchIsCopied(Report report) {
		int most = thresholds.of(plans.get(report.planId()).campaignId()).copiedShare();
		return report.shares().copied() > 0 && report.shares().percent() >= most;
	}

	/**
	 * Reports written from now on follow the new thresholds; those there are stay.
	 * {@code wanted} names the version it changes.
	 * @throws BusinessRuleViolation with every fault
	 * @throws Conflict with the stored thresholds where somebody changed them meanwhile
	 */
	public Thresholds change(Actor actor, String campaignId, Thresholds wanted) {
		CampaignView campaign = campaigns.visible(actor, campaignId);
		if (!campaigns.mayManage(actor, campaign)) {
			throw new NotAllowed("campaign-not-office");
		}
		List<Violation> faults = ThresholdRules.brokenBy(wanted);
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("thresholds-faulty", faults);
		}
		Thresholds stored = thresholds.of(campaignId);
		if (stored.version() != wanted.version()) {
			throw new Conflict("thresholds-changed", stored);
		}
		return store(actor, campaignId, wanted.numbered(stored.version() + 1));
	}

	private Thresholds store(Actor actor, String campaignId, Thresholds next) {
		try {
			thresholds.insert(campaignId, next, actor.account(), clock.instant());
		}
		catch (DuplicateKeyException overtaken) {
			throw new Conflict("thresholds-changed", next.numbered(next.version() - 1));
		}
		events.publishEvent(new ThresholdsChanged(campaignId, next.version(), actor.account()));
		return next;
	}

}
