package io.campaignflow.campaign.web;

import io.campaignflow.campaign.CampaignStatus;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.web.CampaignNow;
import io.campaignflow.web.CampaignsAtHand;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The frame names the newest launched campaign the person sees. */
@Component
class CampaignInFrame implements CampaignsAtHand {

	private static final int LOOKED_AT = 20;

	private final Campaigns campaigns;

	private final MessageSource messages;

	CampaignInFrame(Campaigns campaigns, MessageSource messages) {
		this.campaigns = campaigns;
		this.messages = messages;
	}

	@Override
	public Optional<CampaignNow> of(Actor actor, Locale locale) {
		return campaigns.list(actor, PageQuery.of(0, LOOKED_AT))
			.items()
			.stream()
			.filter(campaign -> campaign.status() == CampaignStatus.LAUNCHED)
			.findFirst()
			.map(campaign -> now(campaign, locale));
	}

	private CampaignNow now(CampaignView campaign, Locale locale) {
		return new CampaignNow(campaign.id(), campaign.title(),
				campaign.windows()
					.stream()
					.map(window -> new CampaignNow.Window(messages.getMessage("Level." + window.level(), null, locale),
							window.closes()))
					.toList());
	}

}
