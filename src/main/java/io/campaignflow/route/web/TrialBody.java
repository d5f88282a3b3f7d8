package io.campaignflow.route.web;

import io.campaignflow.plan.PlanKind;
import io.campaignflow.review.ProbedStep.Repeat;
import io.campaignflow.review.ProbedStep;
import io.campaignflow.review.ProbedStep.Via;
import io.campaignflow.route.TrialRun;
import java.util.List;

/** A trial run over REST. */
record TrialBody(String unit, String unitName, PlanKind kind, List<Step> steps) {

	static TrialBody of(TrialRun trial) {
		return new TrialBody(trial.unit().code(), trial.unit().name(), trial.kind(),
				trial.steps().stream().map(Step::of).toList());
	}

	/**
	 * {@code row} is the row of the table that hit, counted from 1; {@code repeat}
	 * whether the step passes unasked because the same people approved before.
	 */
	record Step(int row, String title, Via via, String candidate, String source, List<Found> people,
			boolean leftToOffice, String standIn, Repeat repeat) {

		static Step of(TrialRun.Step step) {
			ProbedStep probed = step.probed();
			return new Step(step.row(), probed.step().title(), probed.via(), probed.candidate(), step.source(),
					probed.people()
						.stream()
						.map(person -> new Found(person.account(), person.name(), person.recusal()))
						.toList(),
					probed.leftToOffice(), probed.standIn(), probed.repeat());
		}

	}

	/** {@code recusal} is the code of why somebody keeps out, null if they need not. */
	record Found(String account, String name, String recusal) {
	}

}
