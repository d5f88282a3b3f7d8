package io.campaignflow.resident.web;

import io.campaignflow.rectification.Duplicate;
import io.campaignflow.rectification.Severity;
import io.campaignflow.resident.RequestQuery;
import io.campaignflow.resident.RequestStatus;
import io.campaignflow.resident.Requests;
import io.campaignflow.resident.Requests.Wording;
import io.campaignflow.resident.ResidentRequest;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requests of residents over REST, for offices. */
@RestController
@RequestMapping("/api/v1/resident-requests")
class RequestResource {

	private final Requests requests;

	RequestResource(Requests requests) {
		this.requests = requests;
	}

	/** Newest first; {@code total} counts up to 10,000. */
	@GetMapping
	Page<ResidentRequest> list(Actor actor, @RequestParam(required = false) String campaign,
			@RequestParam(required = false) String unit, @RequestParam(required = false) RequestStatus status,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
		return requests.list(actor, new RequestQuery(campaign, unit, status), PageQuery.of(page, size));
	}

	@GetMapping("/{id}")
	ResidentRequest one(Actor actor, @PathVariable String id) {
		return requests.visible(actor, id);
	}

	/** Items of the ledger that likely say the same. */
	@GetMapping("/{id}/duplicates")
	List<Duplicate> duplicates(Actor actor, @PathVariable String id) {
		return requests.duplicates(actor, id);
	}

	/**
	 * Registers it as an item. Where likely duplicates are known (409, they are
	 * {@code theirs}), {@code allTheSame} says why.
	 */
	@PostMapping("/{id}/registration")
	Registered register(Actor actor, @PathVariable String id, @RequestBody Wanted wanted) {
		return new Registered(requests.register(actor, id, wanted.wording(), wanted.allTheSame()));
	}

	/** Joins it with the item of this number. */
	@PostMapping("/{id}/merge")
	Registered merge(Actor actor, @PathVariable String id, @RequestBody Wanted wanted) {
		return new Registered(requests.merge(actor, id, wanted.wording(), wanted.number(), wanted.reason()));
	}

	/** Does not take it up; the resident reads the answer. */
	@PostMapping("/{id}/rejection")
	void reject(Actor actor, @PathVariable String id, @RequestBody Answer answer) {
		requests.reject(actor, id, answer.answer());
	}

	/** Unit, title and severity may be left out. */
	record Wanted(String unit, String title, Severity severity, String allTheSame, String number, String reason) {

		Wording wording() {
			return new Wording(unit, title, severity);
		}

	}

	/** Under which item it was registered, also where that lives on in another one. */
	record Registered(String item) {
	}

	record Answer(String answer) {
	}

}
