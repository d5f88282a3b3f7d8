package io.campaignflow.copy.web;

import io.campaignflow.copy.Copies;
import io.campaignflow.copy.PlanCopy;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Copies of plans over REST. */
@RestController
class CopyResource {

	private final Copies copies;

	CopyResource(Copies copies) {
		this.copies = copies;
	}

	/** Whom the plan was copied to, and who read it when. */
	@GetMapping("/api/v1/plans/{id}/copies")
	List<PlanCopy> of(Actor actor, @PathVariable String id) {
		return copies.of(actor, id);
	}

	/**
	 * Copies the plan to accounts and positions ({@code OFFICE@1502}); who has a copy
	 * keeps it.
	 */
	@PostMapping("/api/v1/plans/{id}/copies")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void copy(Actor actor, @PathVariable String id, @RequestBody Given given) {
		copies.copy(actor, id, given.to(), given.note());
	}

	/** What was copied to me, newest first. */
	@GetMapping("/api/v1/copies")
	Page<PlanCopy> mine(Actor actor, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size) {
		return copies.to(actor, PageQuery.of(page, size));
	}

	/** Accounts and positions, at most fifty, and a word. */
	record Given(List<String> to, String note) {

		Given {
			to = to == null ? List.of() : List.copyOf(to);
		}

	}

}
