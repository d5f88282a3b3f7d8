package io.campaignflow.demo;

import io.campaignflow.launch.LaunchProgress;
import io.campaignflow.launch.LaunchStatus;
import io.campaignflow.launch.Launches;
import io.campaignflow.launch.events.LaunchEvent.PlansOpened;
import io.campaignflow.organisation.Level;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Tasks;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Launches the demonstration's campaign for leagues and banners, once: proposed and
 * confirmed by the office, opened by the jobs of the engine.
 */
@Component
@Profile("demo & !prod")
class DemoLaunch {

	private static final List<String> LEVELS = List.of(Level.PREFECTURE.name(), Level.COUNTY.name());

	private final Launches launches;

	private final Tasks tasks;

	private final CompletableFuture<Void> opened = new CompletableFuture<>();

	DemoLaunch(Launches launches, Tasks tasks) {
		this.launches = launches;
		this.tasks = tasks;
	}

	/**
	 * Done when all plans are open: at once where they are since an earlier start; where
	 * that start was interrupted, when the engine's jobs have opened the rest.
	 */
	CompletableFuture<Void> run(Actor office, String campaignId) {
		LaunchProgress earlier = launches.latest(office, campaignId).orElse(null);
		if (earlier != null && earlier.done()) {
			return CompletableFuture.completedFuture(null);
		}
		if (earlier != null && earlier.status() == LaunchStatus.OPENING) {
			return opened;
		}
		launches.propose(office, campaignId);
		String task = tasks.openOf(campaignId).get(0).id();
		tasks.complete(office, task, Map.of("decision", "LAUNCH", "levels", LEVELS));
		return opened;
	}

	@TransactionalEventListener
	void on(PlansOpened event) {
		opened.complete(null);
	}

}
