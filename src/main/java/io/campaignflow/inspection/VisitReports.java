package io.campaignflow.inspection;

import io.campaignflow.inspection.events.InspectionEvent.FindingsAnswered;
import io.campaignflow.inspection.events.InspectionEvent.ReportGivenBack;
import io.campaignflow.inspection.events.InspectionEvent.ReportSigned;
import io.campaignflow.inspection.events.InspectionEvent.VisitCarriedOut;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Violation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the visit to its signed report: carried out, answered by the unit, signed. */
@Service
@Transactional
public class VisitReports {

	private final InspectionRepository inspections;

	private final Findings findings;

	private final ObjectProvider<CarryOutCheck> checks;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	VisitReports(InspectionRepository inspections, Findings findings, ObjectProvider<CarryOutCheck> checks,
			ApplicationEventPublisher events, Clock clock) {
		this.inspections = inspections;
		this.findings = findings;
		this.checks = checks;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The visit has taken place.
	 * @param met who was met at the unit
	 * @param summary what there is to say besides the findings, may be null
	 * @param more findings not written down before
	 * @throws BusinessRuleViolation where something is missing, or its day is not there
	 * yet
	 */
	public void carryOut(Actor actor, String id, String met, String summary, List<FindingEntry> more) {
		Inspection visit = locked(id);
		visit.requireCarryingOut();
		more.forEach(entry -> findings.record(actor, id, entry));
		List<Violation> missing = checks.stream().flatMap(check -> check.missing(id).stream()).toList();
		if (!missing.isEmpty()) {
			throw new BusinessRuleViolation("visit-incomplete", missing);
		}
		boolean unanswered = findings.standing(id).stream().anyMatch(finding -> finding.response() == null);
		visit.carryOut(visit.state().record().carriedOut(met, summary, actor.account(), clock.instant()), unanswered,
				LocalDate.now(clock));
		inspections.update(visit);
		events.publishEvent(
				new VisitCarriedOut(id, visit.identity().unitCode(), findings.standing(id).size(), actor.account()));
	}

	/**
	 * The unit's word to each finding it has not answered yet.
	 * @param acceptRest those it does not name are accepted
	 */
	public void respond(Actor actor, String id, List<FindingAnswer> answers, boolean acceptRest) {
		Inspection visit = locked(id);
		visit.respond(actor.account(), clock.instant());
		List<FindingView> open = unanswered(id);
		findings.answer(UnitAnswers.answered(open, answers, acceptRest));
		inspections.update(visit);
		long explained = findings.of(id).stream().filter(one -> one.response() == FindingResponse.EXPLAIN).count();
		events.publishEvent(
				new FindingsAnswered(id, findings.of(id).size() - (int) explained, (int) explained, actor.account()));
	}

	/** Findings the unit still has to answer. */
	@Transactional(readOnly = true)
	public List<FindingView> unanswered(String id) {
		return findings.standing(id).stream().filter(finding -> finding.response() == null).toList();
	}

	/** The leader wants the record mended. */
	public void giveBack(Actor actor, String id, String reason) {
		String why = VisitRules.reason(reason);
		Inspection visit = locked(id);
		visit.giveBack(why);
		inspections.update(visit);
		events.publishEvent(new ReportGivenBack(id, why, actor.account()));
	}

	/**
	 * The leader signs.
	 * @param withdrawn numbers of the findings whose explanation convinced; only findings
	 * the unit explained can be among them
	 */
	public void sign(Actor actor, String id, Collection<Integer> withdrawn) {
		Inspection visit = locked(id);
		visit.sign(actor.account(), clock.instant());
		withdrawn.forEach(number -> requireExplained(id, number));
		int confirmed = findings.confirm(visit, withdrawn);
		inspections.update(visit);
		events.publishEvent(
				new ReportSigned(id, visit.identity().unitCode(), confirmed, withdrawn.size(), actor.account()));
	}

	private void requireExplained(String id, int number) {
		boolean explained = findings.standing(id)
			.stream()
			.anyMatch(finding -> finding.number() == number && finding.response() == FindingResponse.EXPLAIN);
		if (!explained) {
			throw new BusinessRuleViolation("finding-not-explained", number);
		}
	}

	/** Every confirmed finding goes out to whoever keeps the ledger. */
	public void publish(String id) {
		Inspection visit = locked(id);
		findings.publish(visit.state().record().signedBy(), visit);
	}

	private Inspection locked(String id) {
		return inspections.lock(id).orElseThrow(() -> new NotFound("inspection", id));
	}

}
