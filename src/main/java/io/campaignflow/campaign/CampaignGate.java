package io.campaignflow.campaign;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectGate;
import org.springframework.stereotype.Component;

/** Answers for campaigns who may see their tasks and records. */
@Component
class CampaignGate implements SubjectGate {

	private final Campaigns campaigns;

	CampaignGate(Campaigns campaigns) {
		this.campaigns = campaigns;
	}

	@Override
	public String subjectType() {
		return "campaign";
	}

	@Override
	public void requireVisible(Actor actor, String id) {
		campaigns.visible(actor, id);
	}

}
