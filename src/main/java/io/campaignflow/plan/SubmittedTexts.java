package io.campaignflow.plan;

import io.campaignflow.text.Revision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The frozen texts of all plans, for comparing them with each other. No visibility check:
 * what is shown of them to whom, the one who compares has to ask {@link PlanSight}.
 */
@Service
@Transactional(readOnly = true)
public class SubmittedTexts {

	/** A campaign issues a handful (F0: seven, F3: four). */
	private static final int MOST_GUIDING = 30;

	private final RevisionRepository revisions;

	private final PlanRepository plans;

	private final SubmittedTextRepository texts;

	SubmittedTexts(RevisionRepository revisions, PlanRepository plans, SubmittedTextRepository texts) {
		this.revisions = revisions;
		this.plans = plans;
		this.texts = texts;
	}

	public Optional<Revision> find(String planId, int n) {
		return revisions.find(planId, n);
	}

	/** All submissions of a plan, oldest first. */
	public List<Revision> of(String planId) {
		return revisions.of(planId);
	}

	/**
	 * The next submissions in the order of plan and revision, after this one (an empty
	 * id: from the start).
	 */
	public List<Revision> after(String planId, int n, int most) {
		return revisions.after(planId, n, most);
	}

	/** Plans of this unit in other campaigns, the newest first. */
	public List<PlanView> otherCampaignsOf(String unitCode, String campaignId, int most) {
		return texts.otherCampaignsOf(unitCode, campaignId, most).stream().map(Plan::view).toList();
	}

	/**
	 * What a plan has to follow: the documents issued for its campaign, and the approved
	 * text of the plan right above, where that is one of a unit. Before it is approved it
	 * binds nobody, and people below may not know what it says.
	 */
	public List<GuidingText> guiding(PlanView plan, String issuingUnit) {
		Stream<Plan> above = Stream.ofNullable(plan.parentPlanId())
			.flatMap((parent) -> plans.find(parent).stream())
			.filter((parent) -> parent.identity().kind() == PlanKind.UNIT)
			.filter((parent) -> parent.state().status() == PlanStatus.APPROVED);
		return Stream.concat(texts.documents(plan.campaignId(), issuingUnit, MOST_GUIDING).stream(), above)
			.filter((each) -> !each.id().equals(plan.id()))
			.flatMap((each) -> revisions.find(each.id(), each.state().revision())
				.map((text) -> new GuidingText(each.id(), each.state().title(), each.identity().kind() != PlanKind.UNIT,
						text.content()))
				.stream())
			.toList();
	}

}
