package io.campaignflow.inspection;

import io.campaignflow.inspection.events.InspectionEvent.FilingDecided;
import io.campaignflow.inspection.events.InspectionEvent.FilingQuestioned;
import io.campaignflow.inspection.events.InspectionEvent.VisitAnnounced;
import io.campaignflow.inspection.events.InspectionEvent.VisitFiled;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Visits are put on record (备案): counted against what their unit can bear over all groups
 * of all levels, weighed by an office where it is too much, and announced.
 */
@Service
@Transactional
public class VisitFiling {

	private final InspectionRepository inspections;

	private final InspectionViews views;

	private final Filing filing;

	private final Merging merging;

	private final ApplicationEventPublisher events;

	VisitFiling(InspectionRepository inspections, InspectionViews views, Filing filing, Merging merging,
			ApplicationEventPublisher events) {
		this.inspections = inspections;
		this.views = views;
		this.filing = filing;
		this.merging = merging;
		this.events = events;
	}

	/** Files a planned visit: it stands, or an office has to decide. */
	public void file(String id) {
		Inspection visit = locked(id);
		FilingRule.Verdict verdict = filing.judgeLocked(visit);
		if (verdict.free()) {
			visit.file(new FiledCount(verdict.counted(), verdict.budget(), null));
			events.publishEvent(new VisitFiled(id, verdict.counted(), verdict.budget(), Actor.SYSTEM.account()));
		}
		else {
			String office = filing.office(visit, verdict);
			visit.question(new FiledCount(verdict.counted(), verdict.budget(), office));
			events.publishEvent(new FilingQuestioned(id, verdict.counted(), verdict.budget(), verdict.sameWeek().size(),
					office, Actor.SYSTEM.account()));
		}
		inspections.update(visit);
	}

	/** The visits an office weighs a questioned one against, those of its week first. */
	@Transactional(readOnly = true)
	public List<InspectionView> against(String id) {
		Inspection visit = inspections.find(id).orElseThrow(() -> new NotFound("inspection", id));
		return views.of(filing.judge(visit)
			.against()
			.stream()
			.map(other -> inspections.find(other.id()).orElseThrow())
			.toList());
	}

	/**
	 * The office's word on a questioned visit.
	 * @param into id of the visit it is merged into, only for MERGE
	 * @throws BusinessRuleViolation where a reason or the other visit is missing
	 * @throws io.campaignflow.shared.Conflict where the other visit has taken place
	 */
	public void decide(Actor actor, String id, FilingDecision decision, String into, String reason) {
		String why = VisitRules.reason(reason);
		Inspection visit = locked(id);
		switch (decision) {
			case ALLOW -> allow(visit, why);
			case DROP -> visit.drop(why);
			case MERGE -> merge(actor, visit, into, why);
		}
		inspections.update(visit);
		String other = (decision == FilingDecision.MERGE) ? inspections.find(into).orElseThrow().identity().number()
				: "";
		events.publishEvent(
				new FilingDecided(id, decision.name(), other, why, visit.identity().groupId(), actor.account()));
	}

	private void allow(Inspection visit, String reason) {
		FilingRule.Verdict now = filing.judgeLocked(visit);
		visit.allow(new FiledCount(now.counted(), now.budget(), visit.state().filed().office()), reason);
	}

	private void merge(Actor actor, Inspection visit, String into, String reason) {
		if (into == null || against(visit.id()).stream().noneMatch(other -> other.id().equals(into))) {
			throw new BusinessRuleViolation("visit-merge-into-missing");
		}
		merging.merge(actor, visit, into, reason);
	}

	/** Tells the unit, once; an unannounced visit is not announced. */
	public void announce(String id) {
		Inspection visit = locked(id);
		if (visit.terms().kind() != InspectionKind.UNANNOUNCED && !visit.state().disclosed()) {
			visit.disclose();
			inspections.update(visit);
			events.publishEvent(
					new VisitAnnounced(id, visit.identity().unitCode(), visit.terms().date(), Actor.SYSTEM.account()));
		}
	}

	private Inspection locked(String id) {
		return inspections.lock(id).orElseThrow(() -> new NotFound("inspection", id));
	}

}
