package io.campaignflow.rectification;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.Role;
import io.campaignflow.rectification.events.LedgerEvent.ReturnVisitRuleSet;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.storage.Moments;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which share of closed items is visited again, and after how many working days (回访抽样,
 * F4): each campaign's office says so for it. It holds for draws from then on; a visit
 * that was drawn keeps its day.
 */
@Service
@Transactional
public class ReturnVisitRules {

	static final int HUNDRED = 100;

	static final int MOST_DAYS = 250;

	private final JdbcClient jdbc;

	private final Campaigns campaigns;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final ReturnVisitRule usual;

	/**
	 * @param share percent of items that are drawn where a campaign says nothing
	 * @param days working days from close-out to the visit where a campaign says nothing
	 */
	ReturnVisitRules(JdbcClient jdbc, Campaigns campaigns, ApplicationEventPublisher events, Clock clock,
			@Value("${campaignflow.rectification.return-visit-share:20}") int share,
			@Value("${campaignflow.rectification.return-visit-days:20}") int days) {
		if (share < 0 || share > HUNDRED || days < 1) {
			throw new IllegalArgumentException("Return visits: a share of " + share + "% after " + days + " days");
		}
		this.jdbc = jdbc;
		this.campaigns = campaigns;
		this.events = events;
		this.clock = clock;
		this.usual = new ReturnVisitRule(share, days, false);
	}

	/** What holds for a campaign; {@code campaignId} empty for items of none. */
	@Transactional(readOnly = true)
	public ReturnVisitRule of(String campaignId) {
		return jdbc.sql("select share, days from return_visit_rule where campaign_id = ?")
			.param(campaignId)
			.query((row, n) -> new ReturnVisitRule(row.getInt(1), row.getInt(2), true))
			.optional()
			.orElse(usual);
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person does not see the campaign
	 */
	@Transactional(readOnly = true)
	public ReturnVisitRule visible(Actor actor, String campaignId) {
		return of(campaigns.visible(actor, campaignId).id());
	}

	/** Whether the person works in the office that runs the campaign. */
	@Transactional(readOnly = true)
	public boolean maySet(Actor actor, String campaignId) {
		return actor.holds(Role.OFFICE.name(), campaigns.visible(actor, campaignId).issuingUnit());
	}

	/**
	 * @throws NotAllowed to everybody but the office that runs the campaign
	 * @throws io.campaignflow.shared.BusinessRuleViolation naming the figures that cannot
	 * be
	 */
	public void set(Actor actor, String campaignId, Integer share, Integer days) {
		CampaignView campaign = campaigns.visible(actor, campaignId);
		if (!maySet(actor, campaign.id())) {
			throw new NotAllowed("return-visit-rule-office-only");
		}
		ItemWords words = new ItemWords();
		if (share == null || share < 0 || share > HUNDRED) {
			words.fault("share", "return-visit-share", HUNDRED);
		}
		if (days == null || days < 1 || days > MOST_DAYS) {
			words.fault("days", "return-visit-days", MOST_DAYS);
		}
		words.settle("item-incomplete");
		jdbc.sql("delete from return_visit_rule where campaign_id = ?").param(campaign.id()).update();
		jdbc.sql("insert into return_visit_rule (campaign_id, share, days, set_by, set_at) values (?, ?, ?, ?, ?)")
			.params(campaign.id(), share, days, actor.account(), Moments.stored(clock.instant()))
			.update();
		events.publishEvent(new ReturnVisitRuleSet(campaign.id(), share, days, actor.account()));
	}

}
