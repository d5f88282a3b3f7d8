package io.campaignflow.circular.web;

import io.campaignflow.circular.CircularOrder;
import io.campaignflow.circular.CircularReceipts;
import io.campaignflow.circular.CircularView;
import io.campaignflow.circular.Circulars;
import io.campaignflow.circular.Compiling;
import io.campaignflow.circular.Receipt;
import io.campaignflow.circular.UnreadUrging;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Texts;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Circulars over REST; their tasks are completed like any other. */
@RestController
@RequestMapping("/api/v1/circulars")
class CircularResource {

	private final Circulars circulars;

	private final Compiling compiling;

	private final CircularReceipts receipts;

	private final UnreadUrging urging;

	private final OrgUnits units;

	CircularResource(Circulars circulars, Compiling compiling, CircularReceipts receipts, UnreadUrging urging,
			OrgUnits units) {
		this.circulars = circulars;
		this.compiling = compiling;
		this.receipts = receipts;
		this.urging = urging;
		this.units = units;
	}

	/** What is not out first, then the latest. */
	@GetMapping
	Page<CircularView> list(Actor actor, CircularFilter filter, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size) {
		return circulars.list(actor, filter.query(Texts.blankToNull(filter.unit())), PageQuery.of(page, size));
	}

	@GetMapping("/{id}")
	CircularView get(Actor actor, @PathVariable String id) {
		return circulars.visible(actor, id);
	}

	/** Freezes figures and drafts the text; the office has the task to edit it. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	CircularView compile(Actor actor, @RequestBody CircularOrder order) {
		return circulars.visible(actor, compiling.compile(actor, order));
	}

	/** {@code version} is the one that was edited; texts by the keys of sections. */
	@PutMapping("/{id}/text")
	CircularView edit(Actor actor, @PathVariable String id, @RequestBody Text text) {
		circulars.edit(actor, id, text.version(), text.title(), (text.sections() == null) ? Map.of() : text.sections());
		return circulars.visible(actor, id);
	}

	/** Receipts of the units the reader sees; {@code read} true, false or not given. */
	@GetMapping("/{id}/receipts")
	Page<Receipt> receipts(Actor actor, @PathVariable String id, @RequestParam(required = false) Boolean read,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
		CircularView view = circulars.visible(actor, id);
		if (!units.scopeOf(actor).covers(view.unitPath())) {
			throw new NotFound("circular", id);
		}
		return receipts.page(id, view.unitPath(), read, PageQuery.of(page, size));
	}

	/** The receipt of the reader's own units. */
	@PostMapping("/{id}/receipt")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void read(Actor actor, @PathVariable String id) {
		receipts.opened(actor, circulars.visible(actor, id).id());
	}

	/** Urges all that have not read it; gives how many. */
	@PostMapping("/{id}/urging")
	Urged urge(Actor actor, @PathVariable String id) {
		return new Urged(urging.urge(actor, id));
	}

	/** What is written anew. */
	record Text(int version, String title, Map<String, String> sections) {
	}

	/** How many units were urged. */
	record Urged(int units) {
	}

}
