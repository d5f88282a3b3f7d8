package io.campaignflow.ledger;

import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.ItemStatus;
import io.campaignflow.rectification.Severity;
import java.time.LocalDate;
import java.util.List;

/**
 * What an item counts as: in the tally of each unit from the root down to its own.
 * {@code face} is empty where nobody has answered; {@code deadline} is {@link #NEVER}
 * where there is none or nobody has to act any more.
 */
record ItemFacts(String campaignId, String unitPath, ItemStatus status, Severity severity, ItemSource source,
		String face, LocalDate deadline) {

	static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

	/** Stands in a tally for all severities and for all sources. */
	static final String ANY = "";

	List<String> unitCodes() {
		return List.of(unitPath.substring(1).split("/"));
	}

	/** Whatever its severity and source: what is read where nobody asks for them. */
	Object[] plainColumns() {
		return new Object[] { campaignId, status.name(), ANY, ANY, face, deadline };
	}

	Object[] columns() {
		return new Object[] { campaignId, status.name(), severity.name(), source.name(), face, deadline };
	}

}
