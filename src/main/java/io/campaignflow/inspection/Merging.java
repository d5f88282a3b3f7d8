package io.campaignflow.inspection;

import io.campaignflow.inspection.events.InspectionEvent.VisitJoined;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts one visit into another: its people and groups go along, their task is renewed. */
@Component
class Merging {

	private final InspectionRepository inspections;

	private final InspectionProcess process;

	private final Names names;

	private final ApplicationEventPublisher events;

	Merging(InspectionRepository inspections, InspectionProcess process, Names names,
			ApplicationEventPublisher events) {
		this.inspections = inspections;
		this.process = process;
		this.names = names;
		this.events = events;
	}

	/**
	 * Gives the other visit; whoever calls writes the one that went into it.
	 * @throws io.campaignflow.shared.Conflict where either has taken place
	 */
	Inspection merge(Actor actor, Inspection visit, String into, String reason) {
		Inspection other = inspections.lock(into).orElseThrow(() -> new NotFound("inspection", into));
		visit.mergeInto(other, reason);
		inspections.update(other);
		inspections.replacePeople(other);
		inspections.join(into, inspections.groups(visit.id()));
		events.publishEvent(new VisitJoined(into, visit.identity().number(), visit.identity().groupId(),
				names.of(other.terms().people()), actor.account()));
		process.peopleChanged(actor, into);
		return other;
	}

}
