package io.campaignflow.review;

import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.Remark;
import io.campaignflow.review.ReviewView.CommentView;
import io.campaignflow.review.ReviewView.OpinionView;
import io.campaignflow.review.ReviewView.StepView;
import io.campaignflow.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads reviews for pages, calls and the process. */
@Component
class ReviewReader {

	static final String DRAFTER = "DRAFTER";

	private final ReviewRepository reviews;

	private final OpinionRepository opinions;

	private final Plans plans;

	ReviewReader(ReviewRepository reviews, OpinionRepository opinions, Plans plans) {
		this.reviews = reviews;
		this.opinions = opinions;
		this.plans = plans;
	}

	ReviewState state(String planId) {
		Review review = reviews.find(planId).orElseThrow(() -> new NotFound("review", planId));
		boolean inRoute = review.next() < review.steps().size();
		List<String> passed = review.steps().stream().limit(review.next()).map(step -> step.route().title()).toList();
		return new ReviewState(review.outcome(), inRoute ? step(review.current()) : null,
				review.signatures().drafterNote(), passed);
	}

	private static ReviewState.Step step(ReviewStep step) {
		return new ReviewState.Step(step.index(), step.route().title(), step.leftToOffice(), step.together(),
				step.candidates(), step.route().workingDays());
	}

	/** Plans that were issued have no review: an empty one. */
	ReviewView view(PlanView plan) {
		Review review = reviews.find(plan.id()).orElseGet(() -> Review.of(plan.id()));
		Map<String, Remark> answers = plans.remarks(plan.id())
			.stream()
			.collect(Collectors.toMap(Remark::id, Function.identity()));
		return new ReviewView(plan.id(), plan.round(), review.next(),
				review.steps().stream().map(ReviewReader::stepView).toList(),
				opinions.all(plan.id()).stream().map(opinion -> opinionView(opinion, answers)).toList());
	}

	private static StepView stepView(ReviewStep step) {
		return new StepView(step.index(), step.route().title(), step.mode(), step.route().share(),
				step.route().workingDays(), step.state(), step.candidates(), step.since());
	}

	private static OpinionView opinionView(Opinion opinion, Map<String, Remark> answers) {
		List<CommentView> comments = opinion.comments()
			.stream()
			.map(comment -> new CommentView(comment.id(), comment.section(), comment.quote(), comment.text(),
					answers.containsKey(comment.id()) ? answers.get(comment.id()).answer() : ""))
			.toList();
		return new OpinionView(opinion.id(), opinion.round(), opinion.step(), opinion.stepTitle(), opinion.account(),
				opinion.name(), opinion.decision(), opinion.grounds(), opinion.summary(), opinion.score(), comments,
				returnedTo(opinion), opinion.resubmission(), opinion.at());
	}

	private static String returnedTo(Opinion opinion) {
		if (!opinion.returns()) {
			return null;
		}
		return (opinion.returnedTo() != null) ? String.valueOf(opinion.returnedTo()) : DRAFTER;
	}

}
