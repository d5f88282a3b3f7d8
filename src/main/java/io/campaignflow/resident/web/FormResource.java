package io.campaignflow.resident.web;

import io.campaignflow.resident.ResidentForm;
import io.campaignflow.resident.ResidentForms;
import io.campaignflow.resident.ResidentForms.Issued;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Links for requests over REST, for offices. */
@RestController
@RequestMapping("/api/v1/resident-forms")
class FormResource {

	private final ResidentForms forms;

	FormResource(ResidentForms forms) {
		this.forms = forms;
	}

	/** Newest first, without their tokens. */
	@GetMapping
	Page<ResidentForm> list(Actor actor, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size) {
		return forms.list(actor, PageQuery.of(page, size));
	}

	/**
	 * The answer has the token, this once: {@code /residents/requests?k=} with it is the
	 * form.
	 */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Issued issue(Actor actor, @RequestBody Wanted wanted) {
		return forms.issue(actor, String.valueOf(wanted.campaign()), String.valueOf(wanted.unit()), wanted.expiresOn(),
				wanted.note());
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void withdraw(Actor actor, @PathVariable String id) {
		forms.withdraw(actor, id);
	}

	/** The last day on which residents may write; the note may be left out. */
	record Wanted(String campaign, String unit, LocalDate expiresOn, String note) {
	}

}
