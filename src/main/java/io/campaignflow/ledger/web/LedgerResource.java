package io.campaignflow.ledger.web;

import io.campaignflow.ledger.Ledger;
import io.campaignflow.ledger.LedgerCounters;
import io.campaignflow.ledger.LedgerLight;
import io.campaignflow.ledger.LedgerLine;
import io.campaignflow.ledger.LedgerQuery;
import io.campaignflow.ledger.LedgerReach;
import io.campaignflow.rectification.Face;
import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.ItemStatus;
import io.campaignflow.rectification.Severity;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger over REST. */
@RestController
@RequestMapping("/api/v1/rectification-items")
class LedgerResource {

	private final Ledger ledger;

	private final LedgerExport export;

	LedgerResource(Ledger ledger, LedgerExport export) {
		this.ledger = ledger;
		this.export = export;
	}

	/**
	 * Most urgent first; other orders: {@code deadline}, {@code number},
	 * {@code registeredAt}, {@code unit}. Where words or spans of days are asked for,
	 * {@code total} counts up to 1,001.
	 */
	@GetMapping
	Page<LedgerLine> list(Actor actor, Filter filter, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size, @RequestParam(defaultValue = "") String sort) {
		return ledger.read(actor, filter.query(), new PageQuery(page, size, sort)).page();
	}

	/** The figures of the same items. */
	@GetMapping("/counters")
	LedgerCounters counters(Actor actor, Filter filter) {
		return ledger.counters(actor, filter.query());
	}

	/** All of the same items as a workbook (xlsx), cut after 100,000. */
	@GetMapping("/export")
	void export(Actor actor, Filter filter, @RequestParam(defaultValue = "") String sort, HttpServletResponse response)
			throws IOException {
		export.send(actor, filter.query(), sort, response);
	}

	/**
	 * Filters; what is not given means any. {@code unit} means the unit and all below it,
	 * {@code status} may be repeated, {@code from} and {@code to} are deadlines,
	 * {@code closedSince} the first day a number may have been cancelled on;
	 * {@code reach} adds statuses up where none is given.
	 */
	record Filter(String campaign, String unit, Set<ItemStatus> status, Severity severity, ItemSource source,
			LedgerLight light, Face face, @DateTimeFormat(iso = ISO.DATE) LocalDate from,
			@DateTimeFormat(iso = ISO.DATE) LocalDate to, LedgerReach reach,
			@DateTimeFormat(iso = ISO.DATE) LocalDate closedSince, String text) {

		LedgerQuery query() {
			return new LedgerQuery(campaign, unit, statuses(), severity, source, light, face, from, to, closedSince,
					text);
		}

		private Set<ItemStatus> statuses() {
			if (status != null) {
				return status;
			}
			return (reach == null) ? Set.of() : reach.statuses();
		}

	}

}
