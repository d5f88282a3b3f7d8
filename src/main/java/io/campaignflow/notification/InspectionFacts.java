package io.campaignflow.notification;

import io.campaignflow.inspection.events.InspectionEvent.FilingDecided;
import io.campaignflow.inspection.events.InspectionEvent.ReportSigned;
import io.campaignflow.inspection.events.InspectionEvent.VisitAnnounced;
import io.campaignflow.inspection.events.InspectionEvent.VisitCancelled;
import io.campaignflow.inspection.events.InspectionEvent.VisitDueSoon;
import io.campaignflow.inspection.events.InspectionEvent.VisitFollowedGroup;
import io.campaignflow.inspection.events.InspectionEvent.VisitMerged;
import io.campaignflow.inspection.events.InspectionEvent.VisitOverdue;
import io.campaignflow.inspection.events.InspectionEvent.VisitPostponed;
import io.campaignflow.inspection.events.InspectionPlanEvent.InspectionPlanApproved;
import io.campaignflow.inspection.events.InspectionPlanEvent.InspectionPlanGivenBack;
import io.campaignflow.inspection.events.InspectionPlanEvent.InspectionPlanSubmitted;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.SupervisionGroup;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which event of a visit is told to whom: the unit of what it may know, the group of what
 * an office decided, those who were to go that they do not. Stands in the transactions of
 * others: it only notes facts, and asks nothing.
 */
@Component
class InspectionFacts {

	private static final List<String> UNIT = List.of(Role.HEAD + "@", Role.OFFICE + "@");

	private final Outbox outbox;

	InspectionFacts(Outbox outbox) {
		this.outbox = outbox;
	}

	@EventListener
	void on(VisitAnnounced event) {
		visit(MessageKind.VISIT, event.inspectionId(), UNIT, Details.by(event.actor(), event.date().toString()));
	}

	@EventListener
	void on(VisitPostponed event) {
		if (event.told()) {
			visit(MessageKind.VISIT, event.inspectionId(), UNIT, Details.by(event.actor(), event.date().toString()));
		}
	}

	@EventListener
	void on(VisitCancelled event) {
		off(event.inspectionId(), event.told(), event.going(), Details.by(event.actor(), event.reason()));
	}

	@EventListener
	void on(VisitMerged event) {
		off(event.inspectionId(), event.told(), event.going(), Details.by(event.actor(), event.reason()));
	}

	/** Told to the unit where it knew of the visit, and to those who were to go. */
	private void off(String id, boolean told, List<String> going, Details details) {
		visit(MessageKind.VISIT_OFF, id, Stream.concat(told ? UNIT.stream() : Stream.empty(), going.stream()).toList(),
				details);
	}

	/**
	 * Those who go no more cannot open the visit, so that they are told its title as
	 * something about themselves.
	 */
	@EventListener
	void on(VisitFollowedGroup event) {
		visit(MessageKind.VISIT_PEOPLE, event.inspectionId(), event.came(), Details.by(event.actor(), event.people()));
		event.left()
			.forEach(account -> outbox.add(Fact.about(MessageKind.VISIT_LEFT, "person", account, List.of(account),
					Details.by(event.actor(), event.title()))));
	}

	/** The unit can read the report from now on. */
	@EventListener
	void on(ReportSigned event) {
		visit(MessageKind.COPIED, event.inspectionId(), UNIT, Details.by(event.actor(), null));
	}

	@EventListener
	void on(FilingDecided event) {
		if (!event.decision().equals("ALLOW")) {
			visit(MessageKind.VISIT_OFF, event.inspectionId(), List.of(SupervisionGroup.PREFIX + event.groupId()),
					Details.by(event.actor(), event.reason()));
		}
	}

	@EventListener
	void on(VisitDueSoon event) {
		visit(MessageKind.DUE_SOON, event.inspectionId(), event.holders(),
				new Details(event.actor(), event.kind(), null, event.due(), null));
	}

	@EventListener
	void on(VisitOverdue event) {
		Details details = new Details(event.actor(), event.kind(), null, event.due(), null);
		visit(MessageKind.OVERDUE, event.inspectionId(), event.holders(), details);
		visit(MessageKind.ESCALATED, event.inspectionId(), event.escalatedTo(), details);
	}

	@EventListener
	void on(InspectionPlanSubmitted event) {
		plan(MessageKind.VISIT, event.planId(), event.approvers(), Details.by(event.actor(), null));
	}

	@EventListener
	void on(InspectionPlanApproved event) {
		plan(MessageKind.VISIT, event.planId(), List.of(event.drafter()), Details.by(event.actor(), null));
	}

	@EventListener
	void on(InspectionPlanGivenBack event) {
		plan(MessageKind.RETURNED, event.planId(), List.of(event.drafter()), Details.by(event.actor(), event.reason()));
	}

	private void visit(MessageKind kind, String id, List<String> to, Details details) {
		outbox.add(Fact.about(kind, "inspection", id, to, details));
	}

	private void plan(MessageKind kind, String id, List<String> to, Details details) {
		outbox.add(Fact.about(kind, "inspection-plan", id, to, details));
	}

}
