package io.campaignflow.inspection.process;

import io.campaignflow.inspection.InspectionStatus;
import io.campaignflow.inspection.Inspections;
import io.campaignflow.inspection.VisitPeople;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the model of a visit asks; every answer is read from the visit itself. */
@Component
public class InspectionQuestions {

	private final Inspections inspections;

	private final VisitPeople people;

	InspectionQuestions(Inspections inspections, VisitPeople people) {
		this.inspections = inspections;
		this.people = people;
	}

	/** Accounts of those whose turn it is; empty where only groups may act. */
	public List<String> accounts(String inspectionId) {
		return people.turn(inspectionId).stream().filter(one -> !one.contains("@")).toList();
	}

	/** Candidate groups of those whose turn it is; empty where only accounts may act. */
	public List<String> groups(String inspectionId) {
		return people.turn(inspectionId).stream().filter(one -> one.contains("@")).toList();
	}

	/** Where the visit stands. */
	public InspectionStatus status(String inspectionId) {
		return inspections.get(inspectionId).status();
	}

}
