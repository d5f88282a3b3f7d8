package io.campaignflow.review.process;

import io.campaignflow.attachment.Attachments;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.review.ReviewState;
import io.campaignflow.review.Reviews;
import io.campaignflow.review.RouteStep;
import io.campaignflow.workflow.Ending;
import io.campaignflow.workflow.WorkSubject;
import io.campaignflow.workflow.WorkSubjects;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A plan in the worklist, and what its forms show. */
@Component
class PlanSubjects implements WorkSubjects {

	private final Plans plans;

	private final Reviews reviews;

	private final OrgUnits units;

	private final FormTexts texts;

	private final Attachments attachments;

	PlanSubjects(Plans plans, Reviews reviews, OrgUnits units, FormTexts texts, Attachments attachments) {
		this.attachments = attachments;
		this.plans = plans;
		this.reviews = reviews;
		this.units = units;
		this.texts = texts;
	}

	@Override
	public String process() {
		return PlanApprovalProcess.ID;
	}

	@Override
	public WorkSubject describe(String planId, String element) {
		PlanView plan = plans.get(planId);
		return new WorkSubject("plan", plan.id(), plan.title(), plan.unitCode(), units.get(plan.unitCode()).name(),
				plan.campaignId(), plan.round(), step(planId, element), stepInEnglish(planId, element));
	}

	/** Drafting and signing have no step of a route: their kind says it all. */
	private String step(String planId, String element) {
		return ofTheUnit(element) ? "" : texts.step(reviews.state(planId).step());
	}

	private String stepInEnglish(String planId, String element) {
		return ofTheUnit(element) ? null : texts.stepInEnglish(reviews.state(planId).step());
	}

	private static boolean ofTheUnit(String element) {
		return element.equals(PlanApprovalProcess.DRAFT_TASK) || element.equals(PlanApprovalProcess.SIGN_OFF_TASK);
	}

	/** As the timers of the model do. */
	@Override
	public int remindDays(String planId, String element) {
		return ofTheUnit(element) ? RouteStep.REMIND_DAYS : reviews.state(planId).step().remindDays();
	}

	@Override
	public Map<String, Object> context(String planId, String element) {
		ReviewState state = reviews.state(planId);
		return switch (element) {
			case PlanApprovalProcess.DRAFT_TASK ->
				Map.of("blockers", texts.blockers(plans.blockers(planId)), "attachments", files(planId));
			case PlanApprovalProcess.SIGN_OFF_TASK ->
				Map.of("note", texts.note(state.drafterNote()), "attachments", files(planId));
			default -> Map.of("returnTargets", texts.returnTargets(state.passed()), "sectionKeys",
					texts.sections(plans.sections(planId)), "attachments", files(planId));
		};
	}

	private String files(String planId) {
		return texts.attachments(planId, attachments.count("plan", planId));
	}

	@Override
	public Optional<Ending> ending(String planId) {
		return reviews.lastMove(planId).map(move -> new Ending(move.code(), move.name()));
	}

}
