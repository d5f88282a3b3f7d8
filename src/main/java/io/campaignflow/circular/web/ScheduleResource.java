package io.campaignflow.circular.web;

import io.campaignflow.circular.Schedule;
import io.campaignflow.circular.Schedules;
import io.campaignflow.shared.Actor;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Schedules of circulars over REST. */
@RestController
@RequestMapping("/api/v1/circular-schedules")
class ScheduleResource {

	private final Schedules schedules;

	ScheduleResource(Schedules schedules) {
		this.schedules = schedules;
	}

	/** Those of the reader's offices. */
	@GetMapping
	List<Schedule> list(Actor actor) {
		return schedules.of(actor);
	}

	/** Sets one, instead of what was set for the unit, campaign and kind before. */
	@PutMapping
	Schedule set(Actor actor, @RequestBody Schedules.Order order) {
		return schedules.set(actor, order);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void stop(Actor actor, @PathVariable String id) {
		schedules.stop(actor, id);
	}

}
