package io.campaignflow.rectification;

import io.campaignflow.inspection.events.InspectionEvent.FindingConfirmed;
import io.campaignflow.rectification.Registration.NewRaiser;
import io.campaignflow.shared.Actor;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A finding whose report was signed is registered, in the same transaction. */
@Component
class ConfirmedFindings {

	/** Grades of inspections in the words of the ledger. */
	private static final Map<String, Severity> GRADES = Map.of("MINOR", Severity.LOW, "ORDINARY", Severity.MEDIUM,
			"SERIOUS", Severity.HIGH);

	private final RectificationItems items;

	ConfirmedFindings(RectificationItems items) {
		this.items = items;
	}

	@EventListener
	void on(FindingConfirmed finding) {
		List<NewRaiser> raisedBy = (finding.raisedBy() == null) ? List.of()
				: List.of(new NewRaiser(finding.raisedBy(), null, null));
		items.register(Actor.SYSTEM,
				new Registration(finding.campaignId(), ItemSource.FINDING, finding.findingId(), finding.unitCode(),
						null, finding.groupId(), GRADES.getOrDefault(finding.severity(), Severity.MEDIUM), null,
						finding.text(), finding.place(), finding.foundAt(), raisedBy));
	}

}
