package io.campaignflow.inspection;

import io.campaignflow.attachment.events.AttachmentEvent;
import io.campaignflow.inspection.events.InspectionEvent.FindingChanged;
import io.campaignflow.inspection.events.InspectionEvent.FindingRecorded;
import io.campaignflow.inspection.events.InspectionEvent.FindingRemoved;
import io.campaignflow.inspection.events.VisitRecordEvent;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectGate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers for visits who may see their tasks and records. */
@Component
class InspectionGate implements SubjectGate {

	/** Findings, answers, photos and files. */
	private static final Set<String> WRITTEN_DOWN = Stream
		.of(List.of(FindingRecorded.class, FindingChanged.class, FindingRemoved.class),
				List.of(VisitRecordEvent.class.getPermittedSubclasses()),
				List.of(AttachmentEvent.class.getPermittedSubclasses()))
		.flatMap(List::stream)
		.map(Class::getSimpleName)
		.collect(Collectors.toUnmodifiableSet());

	private final Inspections inspections;

	InspectionGate(Inspections inspections) {
		this.inspections = inspections;
	}

	@Override
	public String subjectType() {
		return "inspection";
	}

	@Override
	public void requireVisible(Actor actor, String id) {
		inspections.visible(actor, id);
	}

	/** What is written down, until the person may read it where it stands. */
	@Override
	public Set<String> withheld(Actor actor, String id) {
		return VisitAccess.reads(actor, inspections.visible(actor, id)) ? Set.of() : WRITTEN_DOWN;
	}

}
