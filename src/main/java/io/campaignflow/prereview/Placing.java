package io.campaignflow.prereview;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.organisation.Level;
import io.campaignflow.text.PlanContent;
import java.util.List;

/** Sets the requirements of a campaign against the places of a text. */
public interface Placing {

	/**
	 * One row for each requirement that applies to units of this level.
	 * @param found what the report on this text found: its doubts and proposals are shown
	 */
	List<Placement> matrix(CampaignView campaign, Level level, PlanContent content, List<Finding> found);

}
