package io.campaignflow.plan;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports reviewers see before they read a plan. */
@Service
@Transactional
public class PreReviews {

	private final PlanRepository plans;

	private final PlanList list;

	private final RevisionRepository revisions;

	private final PreReviewRepository reports;

	private final PreReviewWriter writer;

	private final Clock clock;

	PreReviews(PlanRepository plans, PlanList list, RevisionRepository revisions, PreReviewRepository reports,
			PreReviewWriter writer, Clock clock) {
		this.plans = plans;
		this.list = list;
		this.revisions = revisions;
		this.reports = reports;
		this.writer = writer;
		this.clock = clock;
	}

	/** Writes the report on the last submission, once. Called by the process. */
	public void write(String planId) {
		Plan plan = plans.find(planId).orElseThrow(() -> new NotFound("plan", planId));
		int n = plan.state().revision();
		if (reports.find(planId, n).isEmpty()) {
			Revision revision = revisions.find(planId, n).orElseThrow(() -> new NotFound("revision", n));
			reports.insert(writer.write(plan, revision), clock.instant());
		}
	}

	/** The report on the last submission; empty before the first. */
	@Transactional(readOnly = true)
	public Optional<PreReview> of(Actor actor, String planId) {
		Plan plan = list.find(actor, planId).orElseThrow(() -> new NotFound("plan", planId));
		return reports.find(planId, plan.state().revision());
	}

	/** The report on one submission; empty where none was written. */
	@Transactional(readOnly = true)
	public Optional<PreReview> of(Actor actor, String planId, int revision) {
		list.find(actor, planId).orElseThrow(() -> new NotFound("plan", planId));
		return reports.find(planId, revision);
	}

}
