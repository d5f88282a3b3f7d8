package io.campaignflow.absence.web;

import io.campaignflow.absence.Absence;
import io.campaignflow.absence.AbsenceOrder;
import io.campaignflow.absence.Absences;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
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

/** Absences and proxies over REST. */
@RestController
@RequestMapping("/api/v1/absences")
class AbsenceResource {

	private final Absences absences;

	AbsenceResource(Absences absences) {
		this.absences = absences;
	}

	/**
	 * One's own and those in which one is the proxy; {@code of=<account>} those of
	 * somebody in one's charge, {@code of=*} everybody's, for administrators.
	 */
	@GetMapping
	Page<Absence> list(Actor actor, @RequestParam(required = false) String of,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
		PageQuery wanted = PageQuery.of(page, size);
		return of == null ? absences.mine(actor, wanted) : absences.of(actor, of.equals("*") ? null : of, wanted);
	}

	@GetMapping("/{id}")
	Absence one(Actor actor, @PathVariable String id) {
		return absences.get(actor, id);
	}

	/** Days included on both sides; without {@code account} one's own. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Absence record(Actor actor, @RequestBody AbsenceOrder order) {
		return absences.get(actor, absences.record(actor, order));
	}

	/** Ends it now. */
	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void end(Actor actor, @PathVariable String id) {
		absences.end(actor, id);
	}

}
