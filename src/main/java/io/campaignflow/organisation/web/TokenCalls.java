package io.campaignflow.organisation.web;

import java.util.List;

import io.campaignflow.organisation.PersonalToken;
import io.campaignflow.organisation.PersonalTokens;
import io.campaignflow.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own personal tokens. */
@RestController
@RequestMapping("/api/v1/tokens")
class TokenCalls {

	private static final int USUAL_DAYS = 90;

	private final PersonalTokens tokens;

	TokenCalls(PersonalTokens tokens) {
		this.tokens = tokens;
	}

	@GetMapping
	List<PersonalToken> list(Actor actor) {
		return this.tokens.of(actor);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	PersonalTokens.NewToken create(Actor actor, @RequestBody Terms terms) {
		return this.tokens.create(actor, terms.name(), (terms.days() == null) ? USUAL_DAYS : terms.days());
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void withdraw(Actor actor, @PathVariable String id) {
		this.tokens.withdraw(actor, id);
	}

	/** What the token is for and how many days it is good. */
	record Terms(String name, Integer days) {
	}

}
