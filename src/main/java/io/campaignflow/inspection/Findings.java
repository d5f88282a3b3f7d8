package io.campaignflow.inspection;

import io.campaignflow.inspection.events.InspectionEvent.FindingChanged;
import io.campaignflow.inspection.events.InspectionEvent.FindingConfirmed;
import io.campaignflow.inspection.events.InspectionEvent.FindingRecorded;
import io.campaignflow.inspection.events.InspectionEvent.FindingRemoved;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Violation;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes findings down; whoever calls holds the row of the visit. */
@Component
class Findings {

	private final FindingRepository findings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Findings(FindingRepository findings, ApplicationEventPublisher events, Clock clock) {
		this.findings = findings;
		this.events = events;
		this.clock = clock;
	}

	Optional<FindingView> find(String id) {
		return findings.find(id);
	}

	List<FindingView> of(String inspectionId) {
		return findings.of(inspectionId);
	}

	/** Those that a signature would confirm. */
	List<FindingView> standing(String inspectionId) {
		return of(inspectionId).stream().filter(finding -> finding.status() == FindingStatus.OPEN).toList();
	}

	/**
	 * @throws Conflict with the stored {@link FindingView} where the version named is not
	 * the stored one
	 */
	FindingView record(Actor actor, String inspectionId, FindingEntry given) {
		FindingEntry entry = FindingText.checked(given, clock);
		FindingView stored = findings.find(entry.id()).orElse(null);
		if (stored == null) {
			return insert(actor, inspectionId, entry);
		}
		if (!stored.inspectionId().equals(inspectionId)) {
			throw new BusinessRuleViolation("finding-invalid", List.of(Violation.of("id", "finding-id")));
		}
		return stored.says(entry) ? stored : rewrite(actor, stored, entry);
	}

	private FindingView insert(Actor actor, String inspectionId, FindingEntry entry) {
		if (entry.version() > 0) {
			throw new NotFound("finding", entry.id());
		}
		List<FindingView> there = of(inspectionId);
		if (there.size() >= FindingText.MOST) {
			throw new BusinessRuleViolation("findings-too-many", FindingText.MOST);
		}
		int number = there.stream().mapToInt(FindingView::number).max().orElse(0) + 1;
		FindingView finding = new FindingView(entry.id(), inspectionId, number, entry.item(), entry.text(),
				entry.place(), entry.severity(), actor.account(), entry.foundAt(), FindingStatus.OPEN, null, null, 1);
		findings.insert(finding);
		events.publishEvent(
				new FindingRecorded(inspectionId, number, entry.severity().name(), entry.text(), actor.account()));
		return finding;
	}

	private FindingView rewrite(Actor actor, FindingView stored, FindingEntry entry) {
		requireSeen(stored, entry.version());
		FindingView changed = stored.rewritten(entry);
		findings.update(changed);
		events.publishEvent(new FindingChanged(stored.inspectionId(), stored.number(), entry.severity().name(),
				entry.text(), actor.account()));
		return changed;
	}

	/** Takes one away; gone already is as good. */
	void remove(Actor actor, String inspectionId, String id, long version) {
		findings.find(id).filter(stored -> stored.inspectionId().equals(inspectionId)).ifPresent(stored -> {
			requireSeen(stored, version);
			findings.delete(id);
			events.publishEvent(new FindingRemoved(inspectionId, stored.number(), actor.account()));
		});
	}

	private static void requireSeen(FindingView stored, long version) {
		if (stored.version() != version) {
			throw new Conflict("finding-changed", stored, stored.number());
		}
	}

	/** The unit's word to each finding. */
	void answer(Collection<FindingView> answered) {
		answered.forEach(findings::update);
	}

	/** Some were explained away; the rest stands and is told to the world. */
	int confirm(Inspection visit, Collection<Integer> withdrawn) {
		int confirmed = 0;
		for (FindingView finding : standing(visit.id())) {
			boolean away = withdrawn.contains(finding.number());
			findings.update(finding.as(away ? FindingStatus.WITHDRAWN : FindingStatus.CONFIRMED));
			confirmed += away ? 0 : 1;
		}
		return confirmed;
	}

	/** Tells of each confirmed finding. */
	void publish(String actor, Inspection visit) {
		Inspection.Identity identity = visit.identity();
		of(visit.id()).stream()
			.filter(finding -> finding.status() == FindingStatus.CONFIRMED)
			.forEach(finding -> events.publishEvent(new FindingConfirmed(visit.id(), finding.id(),
					identity.campaignId(), identity.unitCode(), identity.groupId(), finding.raisedBy(),
					finding.severity().name(), finding.text(), finding.place(), finding.foundAt(), actor)));
	}

}
