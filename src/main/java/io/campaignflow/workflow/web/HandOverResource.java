package io.campaignflow.workflow.web;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.workflow.HandOver;
import io.campaignflow.workflow.HandOvers;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hand-overs over REST. */
@RestController
@RequestMapping("/api/v1/hand-overs")
class HandOverResource {

	private final HandOvers handOvers;

	HandOverResource(HandOvers handOvers) {
		this.handOvers = handOvers;
	}

	/**
	 * What would move from one person to another, and why the rest would stay;
	 * {@code positions} as in the order.
	 */
	@GetMapping("/preview")
	List<HandOver.Item> preview(Actor actor, @RequestParam String from, @RequestParam String to,
			@RequestParam(defaultValue = "false") boolean positions) {
		return handOvers.preview(actor, from, to, positions);
	}

	/** Begins one; it runs in the background. */
	@PostMapping
	@ResponseStatus(HttpStatus.ACCEPTED)
	HandOver begin(Actor actor, @RequestBody Order order) {
		return handOvers.get(actor, handOvers.begin(actor, order.from(), order.to(), order.positions()));
	}

	@GetMapping("/{id}")
	HandOver one(Actor actor, @PathVariable String id) {
		return handOvers.get(actor, id);
	}

	/** Refused ones first. */
	@GetMapping("/{id}/items")
	Page<HandOver.Item> items(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "50") int size) {
		return handOvers.items(actor, id, PageQuery.of(page, size));
	}

	/** From whom to whom; {@code positions} too is for administrators. */
	record Order(String from, String to, boolean positions) {
	}

}
