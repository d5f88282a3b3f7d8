package io.campaignflow.inspection.web;

import io.campaignflow.inspection.BudgetLine;
import io.campaignflow.inspection.BudgetOrder;
import io.campaignflow.inspection.Budgets;
import io.campaignflow.organisation.Level;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How many visits units have to bear, over REST. */
@RestController
@RequestMapping("/api/v1/inspection-budgets")
class BudgetResource {

	private final Budgets budgets;

	BudgetResource(Budgets budgets) {
		this.budgets = budgets;
	}

	/** What the offices of a unit and above it say. */
	@GetMapping
	List<BudgetLine> said(Actor actor, @RequestParam String unit) {
		return budgets.lines(actor, unit);
	}

	/** The units right below one in a month; of visits only those the caller sees. */
	@GetMapping("/months/{month}")
	Page<Figures> month(Actor actor, @PathVariable YearMonth month, @RequestParam String unit,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
		return budgets.month(actor, unit, month, PageQuery.of(page, size))
			.map(row -> new Figures(row.unit().code(), row.budget(), row.counted()));
	}

	/** Says it instead of what the same office said of the same before. */
	@PutMapping
	BudgetLine set(Actor actor, @RequestBody Word word) {
		return budgets.set(actor,
				new BudgetOrder(word.setBy(), word.unit(), word.level(), word.month(), word.visits()));
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(Actor actor, @PathVariable String id, @RequestParam long version) {
		budgets.remove(actor, id, version);
	}

	/** A unit with the visits it has to bear and those counted. */
	record Figures(String unit, int budget, int counted) {
	}

	/**
	 * {@code unit} or {@code level}; {@code month} such as 2026-11, null for every month.
	 */
	record Word(String setBy, String unit, Level level, YearMonth month, Integer visits) {
	}

}
