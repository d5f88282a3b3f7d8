package io.campaignflow.ledger.web;

import io.campaignflow.ledger.LedgerLight;
import io.campaignflow.ledger.LedgerQuery;
import io.campaignflow.ledger.LedgerReach;
import io.campaignflow.ledger.LedgerStage;
import io.campaignflow.rectification.Face;
import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.ItemStatus;
import io.campaignflow.rectification.Severity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the reader chose above the ledger, and how it is ordered; nothing means any.
 * {@code unit} is what was typed for it.
 */
public record LedgerFilter(String campaign, String unit, LedgerStage stage, ItemStatus status, Severity severity,
		ItemSource source, LedgerLight light, Face face, @DateTimeFormat(iso = ISO.DATE) LocalDate from,
		@DateTimeFormat(iso = ISO.DATE) LocalDate to, LedgerReach reach,
		@DateTimeFormat(iso = ISO.DATE) LocalDate closedSince, String text, String sort) {

	static final String PAGE = "/rectification-items";

	public LedgerFilter {
		sort = (sort == null) ? "" : sort;
	}

	/**
	 * @param unitCode the unit that was meant, null for any
	 */
	LedgerQuery query(String unitCode) {
		return new LedgerQuery(campaign, unitCode, statuses(), severity, source, light, face, from, to, closedSince,
				text);
	}

	private Set<ItemStatus> statuses() {
		if (status != null) {
			return Set.of(status);
		}
		if (stage != null) {
			return stage.statuses();
		}
		return (reach == null) ? Set.of() : reach.statuses();
	}

	/** Whether anything but the order was chosen. */
	public boolean isFiltered() {
		return !equals(
				new LedgerFilter(null, null, null, null, null, null, null, null, null, null, null, null, null, sort))
				&& !address("").equals(PAGE);
	}

	/** The same with this stage and no status; null for all stages. */
	public String ofStage(LedgerStage other) {
		return new LedgerFilter(campaign, unit, other, null, severity, source, light, face, from, to, null, null, text,
				sort)
			.address("");
	}

	/** The same with this light, or without where it is chosen already. */
	public String ofLight(LedgerLight other) {
		return new LedgerFilter(campaign, unit, stage, status, severity, source, (other == light) ? null : other, face,
				from, to, reach, closedSince, text, sort)
			.address("");
	}

	/** The same with this face, or without where it is chosen already. */
	public String ofFace(Face other) {
		return new LedgerFilter(campaign, unit, stage, status, severity, source, light, (other == face) ? null : other,
				from, to, reach, closedSince, text, sort)
			.address("");
	}

	/** The same, late ones only. */
	LedgerFilter late() {
		return new LedgerFilter(campaign, unit, stage, status, severity, source, LedgerLight.LATE, face, from, to,
				reach, closedSince, text, sort);
	}

	/** Address of what urges the same. */
	public String urging() {
		return address("/urging");
	}

	/** The same in this order, the other way round where it is in this order already. */
	public String orderedBy(String column) {
		return new LedgerFilter(campaign, unit, stage, status, severity, source, light, face, from, to, reach,
				closedSince, text, sort.equals(column) ? "-" + column : column)
			.address("");
	}

	/** Address of the workbook with the same lines. */
	public String export() {
		return address("/export");
	}

	String address(String below) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(PAGE + below);
		add(address, "campaign", campaign);
		add(address, "unit", unit);
		add(address, "stage", stage);
		add(address, "status", status);
		add(address, "severity", severity);
		add(address, "source", source);
		add(address, "light", light);
		add(address, "face", face);
		add(address, "from", from);
		add(address, "to", to);
		add(address, "reach", reach);
		add(address, "closedSince", closedSince);
		add(address, "text", text);
		add(address, "sort", sort);
		return address.encode().build().toUriString();
	}

	private static void add(UriComponentsBuilder address, String name, Object value) {
		if (value != null && !value.toString().isBlank()) {
			address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
		}
	}

}
