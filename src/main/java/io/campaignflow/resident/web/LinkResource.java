package io.campaignflow.resident.web;

import io.campaignflow.resident.SatisfactionLinks;
import io.campaignflow.resident.SatisfactionLinks.Issued;
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

/** Links for satisfaction over REST, for the office that runs the item. */
@RestController
@RequestMapping("/api/v1/rectification-items/{id}/satisfaction-links")
class LinkResource {

	private final SatisfactionLinks links;

	LinkResource(SatisfactionLinks links) {
		this.links = links;
	}

	/** Who can be given a link now. */
	@GetMapping
	List<Waiting> list(Actor actor, @PathVariable String id) {
		return links.toAsk(actor, id)
			.stream()
			.map((raiser) -> new Waiting(raiser.id(), raiser.name(), raiser.contact()))
			.toList();
	}

	/**
	 * The answer has the token, this once: {@code /residents/satisfaction?k=} with it
	 * asks.
	 */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Issued issue(Actor actor, @PathVariable String id, @RequestBody Wanted wanted) {
		return links.issue(actor, id, String.valueOf(wanted.raiser()));
	}

	record Waiting(String raiser, String name, String contact) {
	}

	record Wanted(String raiser) {
	}

}
