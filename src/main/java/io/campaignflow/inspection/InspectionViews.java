package io.campaignflow.inspection;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Visits as they are read, with names; three queries for any number of them. */
@Component
class InspectionViews {

	private final InspectionRepository inspections;

	private final OrgUnits units;

	private final People people;

	private final MessageSource messages;

	InspectionViews(InspectionRepository inspections, OrgUnits units, People people, MessageSource messages) {
		this.inspections = inspections;
		this.units = units;
		this.people = people;
		this.messages = messages;
	}

	InspectionView of(Inspection visit) {
		return of(List.of(visit)).get(0);
	}

	List<InspectionView> of(Collection<Inspection> visits) {
		Map<String, OrgUnit> known = units
			.byCodes(visits.stream().map(visit -> visit.identity().unitCode()).collect(Collectors.toSet()));
		Map<String, List<String>> going = inspections.people(visits.stream().map(Inspection::id).toList());
		Map<String, String> names = people
			.names(going.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
		return visits.stream()
			.map(visit -> view(visit, known.get(visit.identity().unitCode()).name(),
					going.getOrDefault(visit.id(), List.of())
						.stream()
						.map(account -> new Attendee(account, names.getOrDefault(account, account)))
						.toList()))
			.toList();
	}

	private InspectionView view(Inspection visit, String unit, List<Attendee> going) {
		Inspection.Identity identity = visit.identity();
		VisitState state = visit.state();
		VisitTerms terms = state.terms();
		VisitRecord record = state.record();
		return new InspectionView(identity.id(), identity.number(), title(unit, terms.kind()), identity.campaignId(),
				identity.groupId(), identity.issuingUnit(), identity.unitCode(), terms.kind(), state.status(),
				terms.date(), terms.purpose(), going, terms.checklistId(), terms.checklistVersion(), state.disclosed(),
				state.filed().counted(), state.filed().budget(), state.filed().office(), record.met(), record.summary(),
				record.carriedOutAt(), record.respondedAt(), record.signedBy(), record.signedAt(), state.mergedInto(),
				state.endReason(), identity.planLineId(), state.version());
	}

	/** Titles are Chinese in every language of the screen, as those of documents are. */
	String title(String unit, InspectionKind kind) {
		String word = messages.getMessage("InspectionKind." + kind, null, Locale.SIMPLIFIED_CHINESE);
		return messages.getMessage("inspection.title", new Object[] { unit, word }, Locale.SIMPLIFIED_CHINESE);
	}

}
