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

	/** Candidate group of those who plan the visit. */
	public List<String> planners(String inspectionId) {
		return people.planners(inspectionId);
	}

	/** Candidate group of the office that weighs visits against each other. */
	public List<String> office(String inspectionId) {
		return people.office(inspectionId);
	}

	/** Accounts of those who go. */
	public List<String> attendees(String inspectionId) {
		return people.attendees(inspectionId);
	}

	/** Candidate groups of those who answer for the unit. */
	public List<String> responders(String inspectionId) {
		return people.responders(inspectionId);
	}

	/** Accounts of those who may sign; empty where a group does. */
	public List<String> signers(String inspectionId) {
		return people.signers(inspectionId).stream().filter(one -> !one.contains("@")).toList();
	}

	/** Candidate groups of those who may sign; empty where accounts do. */
	public List<String> signingGroups(String inspectionId) {
		return people.signers(inspectionId).stream().filter(one -> one.contains("@")).toList();
	}

	/** Where the visit stands. */
	public InspectionStatus status(String inspectionId) {
		return inspections.get(inspectionId).status();
	}

}
