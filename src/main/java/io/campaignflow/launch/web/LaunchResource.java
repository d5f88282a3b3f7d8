package io.campaignflow.launch.web;

import io.campaignflow.launch.LaunchOrder;
import io.campaignflow.launch.LaunchProgress;
import io.campaignflow.launch.Launches;
import io.campaignflow.shared.Actor;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The launch of a campaign over REST: asked for and confirmed at once. */
@RestController
@RequestMapping("/api/v1/campaigns/{id}/launch")
class LaunchResource {

	private final Launches launches;

	private final LaunchOrder order;

	LaunchResource(Launches launches, LaunchOrder order) {
		this.launches = launches;
		this.order = order;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.ACCEPTED)
	LaunchProgress launch(Actor actor, @PathVariable String id, @RequestBody(required = false) Wish wish) {
		return order.launch(actor, id, (wish == null) ? null : wish.levels());
	}

	@GetMapping
	LaunchProgress progress(Actor actor, @PathVariable String id) {
		return launches.progress(actor, id);
	}

	/** Levels to launch; left out: every level with a window. */
	record Wish(List<String> levels) {
	}

}
