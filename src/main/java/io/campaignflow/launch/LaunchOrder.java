package io.campaignflow.launch;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.organisation.Level;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A launch in one go: asked for and confirmed by the same person, through the same task
 * and the same rules as when it is confirmed from the inbox.
 */
@Service
@Transactional
public class LaunchOrder {

	private static final String FORM = "confirm-launch";

	private final Launches launches;

	private final Campaigns campaigns;

	private final Tasks tasks;

	LaunchOrder(Launches launches, Campaigns campaigns, Tasks tasks) {
		this.launches = launches;
		this.campaigns = campaigns;
		this.tasks = tasks;
	}

	/**
	 * @param levels names of levels; null for every level that has a window
	 * @throws io.campaignflow.shared.Refusal as the confirmation refuses
	 */
	public LaunchProgress launch(Actor actor, String campaignId, Collection<String> levels) {
		launches.propose(actor, campaignId);
		List<String> chosen = (levels == null) ? withWindow(campaigns.get(campaignId)) : List.copyOf(levels);
		tasks.complete(actor, confirmation(campaignId), Map.of("decision", "LAUNCH", "levels", chosen));
		return launches.progress(actor, campaignId);
	}

	private String confirmation(String campaignId) {
		return tasks.openOf(campaignId)
			.stream()
			.filter(task -> task.kind().equals(FORM))
			.map(WorkItem::id)
			.findFirst()
			.orElseThrow(() -> new NotFound("launch", campaignId));
	}

	private static List<String> withWindow(CampaignView campaign) {
		return campaign.windows().stream().map(StartWindow::level).map(Level::name).collect(Collectors.toList());
	}

}
