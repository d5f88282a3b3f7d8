package io.campaignflow.rectification.web;

import io.campaignflow.rectification.ItemExtensions;
import io.campaignflow.rectification.ItemMoves;
import io.campaignflow.rectification.ItemProgress;
import io.campaignflow.rectification.ItemProgress.Report;
import io.campaignflow.rectification.NewPart;
import io.campaignflow.shared.Actor;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Moves of an item besides its forms, over REST; the tasks themselves are completed under
 * {@code /tasks}.
 */
@RestController
@RequestMapping("/api/v1/rectification-items/{id}")
class ItemMoveResource {

	private final ItemProgress progress;

	private final ItemExtensions extensions;

	private final ItemMoves moves;

	ItemMoveResource(ItemProgress progress, ItemExtensions extensions, ItemMoves moves) {
		this.progress = progress;
		this.extensions = extensions;
		this.moves = moves;
	}

	/**
	 * An entry on what was done; for the responsible unit and units that help. Files the
	 * caller added under {@code /attachments} before go out with it.
	 */
	@PostMapping("/progress")
	@ResponseStatus(HttpStatus.CREATED)
	Entered report(Actor actor, @PathVariable String id, @RequestBody Report report) {
		return new Entered(progress.report(actor, id, report, List.of()));
	}

	/** Asks for more time; for the responsible person and heads of the unit. */
	@PostMapping("/extension")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void extension(Actor actor, @PathVariable String id, @RequestBody ItemExtensions.Wish wish) {
		extensions.ask(actor, id, wish);
	}

	/** Ends a duplicate in the item it repeats; for the office that runs it. */
	@PostMapping("/merge")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void merge(Actor actor, @PathVariable String id, @RequestBody ItemMoves.Merge wanted) {
		moves.merge(actor, id, wanted);
	}

	/** Splits an item into several; for the office that runs it. */
	@PostMapping("/split")
	@ResponseStatus(HttpStatus.CREATED)
	Made split(Actor actor, @PathVariable String id, @RequestBody ItemMoves.Split wanted) {
		return new Made(moves.split(actor, id, wanted));
	}

	/** Adds a sub-item; for the office that runs it. */
	@PostMapping("/sub-items")
	@ResponseStatus(HttpStatus.CREATED)
	Made subItem(Actor actor, @PathVariable String id, @RequestBody NewPart part) {
		return new Made(List.of(moves.addSubItem(actor, id, part)));
	}

	/** Number of the entry. */
	record Entered(int entry) {
	}

	/** Ids of the items made. */
	record Made(List<String> items) {
	}

}
