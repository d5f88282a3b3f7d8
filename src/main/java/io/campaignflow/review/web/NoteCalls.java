package io.campaignflow.review.web;

import io.campaignflow.review.Note;
import io.campaignflow.review.Notes;
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

/**
 * Internal notes. Who may not read them gets an empty list, as where there are none.
 */
@RestController
@RequestMapping({ "/plans/{id}/notes", "/api/v1/plans/{id}/notes" })
class NoteCalls {

	private final Notes notes;

	NoteCalls(Notes notes) {
		this.notes = notes;
	}

	@GetMapping
	List<Note> notes(Actor actor, @PathVariable String id) {
		return notes.of(actor, id);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Note write(Actor actor, @PathVariable String id, @RequestBody Text body) {
		return notes.write(actor, id, body.text());
	}

	/** What is written down. */
	record Text(String text) {
	}

}
