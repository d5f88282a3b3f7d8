package io.campaignflow.campaign;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import org.springframework.stereotype.Service;

/** The campaigns of all levels. */
@Service
public class Campaigns {

	/** For rules and processes: no visibility check. */
	public CampaignView get(String id) {
		throw new UnsupportedOperationException();
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person may not see it */
	public CampaignView visible(Actor actor, String id) {
		throw new UnsupportedOperationException();
	}

	public Page<CampaignView> list(Actor actor, PageQuery page) {
		throw new UnsupportedOperationException();
	}

	/**
	 * @throws io.campaignflow.shared.BusinessRuleViolation with every fault of the form
	 */
	public String create(Actor actor, CampaignForm form) {
		throw new UnsupportedOperationException();
	}

	public void update(Actor actor, String id, long version, CampaignForm form) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Only the office of the issuing unit launches. Called by the launch process when it
	 * is confirmed.
	 */
	public void launched(Actor actor, String id) {
		throw new UnsupportedOperationException();
	}

}
