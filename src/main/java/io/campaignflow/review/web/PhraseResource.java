package io.campaignflow.review.web;

import io.campaignflow.plan.Ground;
import io.campaignflow.review.Phrase;
import io.campaignflow.review.Phrases;
import io.campaignflow.shared.Actor;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Standard phrases over REST. */
@RestController
@RequestMapping("/api/v1/phrases")
class PhraseResource {

	private final Phrases phrases;

	PhraseResource(Phrases phrases) {
		this.phrases = phrases;
	}

	/** All one can use: one's own, those of one's units, those shipped. */
	@GetMapping
	List<Phrase> all(Actor actor) {
		return phrases.of(actor);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Phrase keep(Actor actor, @RequestBody NewPhrase phrase) {
		return phrases.keep(actor, phrase.unit(), phrase.ground(), phrase.text());
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void drop(Actor actor, @PathVariable String id) {
		phrases.drop(actor, id);
	}

	/** {@code unit} is null for one's own list, {@code ground} for a general phrase. */
	record NewPhrase(String unit, Ground ground, String text) {
	}

}
