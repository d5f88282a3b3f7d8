package io.campaignflow.prereview;

import io.campaignflow.plan.PlanKind;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.SubmittedTexts;
import io.campaignflow.shared.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the machine found in plans before anybody read them. It only shows; it never
 * returns a plan.
 */
@Service
@Transactional
public class PreReviews {

	private final Plans plans;

	private final SubmittedTexts texts;

	private final ReportRepository reports;

	private final ReportSight sight;

	private final Readership readership;

	private final PreReviewer writer;

	private final Readings readings;

	private final Placing placing;

	private final Clock clock;

	PreReviews(Plans plans, SubmittedTexts texts, ReportRepository reports, ReportSight sight, Readership readership,
			PreReviewer writer, Readings readings, Placing placing, Clock clock) {
		this.plans = plans;
		this.texts = texts;
		this.reports = reports;
		this.sight = sight;
		this.readership = readership;
		this.writer = writer;
		this.readings = readings;
		this.placing = placing;
		this.clock = clock;
	}

	/**
	 * Asks for the report on a plan's last submission. It is written after this
	 * transaction has committed, by whichever node comes first, and once however often it
	 * is asked for.
	 */
	public void request(String planId) {
		texts.find(planId, plans.get(planId).revision())
			.ifPresent(
					(text) -> reports.ask(planId, text.n(), text.submittedAt(), ReportStage.WAITING, clock.instant()));
	}

	/** Whether reports on a plan the person sees are for them. */
	@Transactional(readOnly = true)
	public boolean mayRead(Actor actor, String planId) {
		return readership.mayRead(actor, plans.visible(actor, planId));
	}

	/**
	 * The report on one submission, as far as the person may know it; empty where there
	 * is no such submission.
	 * @throws io.campaignflow.shared.NotFound where the person may not see the plan
	 * @throws io.campaignflow.shared.NotAllowed for people of units below, who may see
	 * the approved text only
	 */
	@Transactional(readOnly = true)
	public Optional<Report> of(Actor actor, String planId, int revision) {
		readership.requireReader(actor, plans.visible(actor, planId));
		return reports.find(planId, revision).map((report) -> sight.seenBy(actor, report));
	}

	/**
	 * The report on the last submission; empty before the first.
	 * @throws io.campaignflow.shared.NotFound where the person may not see the plan
	 * @throws io.campaignflow.shared.NotAllowed for people of units below, who may see
	 * the approved text only
	 */
	@Transactional(readOnly = true)
	public Optional<Report> of(Actor actor, String planId) {
		PlanView plan = plans.visible(actor, planId);
		return of(actor, planId, plan.revision());
	}

	/**
	 * Where one submission carries each requirement, with what its report doubts and
	 * proposes; empty as long as there is no report, and for documents that answer to
	 * nobody's demands.
	 * @throws io.campaignflow.shared.NotFound where the person may not see the plan
	 * @throws io.campaignflow.shared.NotAllowed for people of units below
	 */
	@Transactional(readOnly = true)
	public List<Placement> matrix(Actor actor, String planId, int revision) {
		Optional<Report> report = of(actor, planId, revision).filter((each) -> each.state() == Report.State.READY);
		Optional<Reading> reading = texts.find(planId, revision)
			.map(readings::of)
			.filter((each) -> each.plan().kind() == PlanKind.UNIT);
		return (report.isEmpty() || reading.isEmpty()) ? List.of() : placing.matrix(reading.get().campaign(),
				reading.get().unit().level(), reading.get().content(), report.get().findings());
	}

	/**
	 * What would be found in the stored draft, were it submitted now. Nothing is kept.
	 * @throws io.campaignflow.shared.NotFound where the person may not see the plan
	 * @throws io.campaignflow.shared.NotAllowed for people outside the plan's unit
	 */
	@Transactional(readOnly = true)
	public Report live(Actor actor, String planId) {
		Reading draft = readings.of(plans.visible(actor, planId), 0, plans.draft(actor, planId).content(),
				clock.instant());
		return sight.seenBy(actor, writer.write(draft));
	}

}
