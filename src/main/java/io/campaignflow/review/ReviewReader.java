package io.campaignflow.review;

import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Remark;
import io.campaignflow.review.ReviewState.Passed;
import io.campaignflow.review.ReviewView.AddedView;
import io.campaignflow.review.ReviewView.CommentView;
import io.campaignflow.review.ReviewView.OpinionView;
import io.campaignflow.review.ReviewView.StepView;
import io.campaignflow.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Reads reviews for pages, calls and the process. */
@Component
class ReviewReader {

	static final String DRAFTER = "DRAFTER";

	private final ReviewRepository reviews;

	private final OpinionRepository opinions;

	private final CommentReader comments;

	ReviewReader(ReviewRepository reviews, OpinionRepository opinions, CommentReader comments) {
		this.reviews = reviews;
		this.opinions = opinions;
		this.comments = comments;
	}

	ReviewState state(String planId) {
		Review review = reviews.find(planId).orElseThrow(() -> new NotFound("review", planId));
		Way way = review.way();
		boolean inRoute = way.next() < way.steps().size();
		List<Passed> passed = way.steps()
			.all()
			.stream()
			.limit(way.next())
			.map(step -> new Passed(step.id(), step.route().title(), step.route().titleEn()))
			.toList();
		return new ReviewState(review.outcome(), inRoute ? step(way) : null, review.signatures().drafterNote(), passed);
	}

	Optional<LatestMove> lastMove(String planId) {
		return reviews.find(planId)
			.map(Review::last)
			.map(last -> new LatestMove(last.move().code(), last.account(), last.name()));
	}

	private static ReviewState.Step step(Way way) {
		ReviewStep step = way.current();
		RouteStep route = step.route();
		List<String> asked = step.pending().isEmpty() ? step.candidates() : step.pending();
		String holder = asked.stream().filter(one -> asked.size() == 1 && !one.contains("@")).findFirst().orElse(null);
		return new ReviewState.Step(step.id(), way.next(), route.title(), route.titleEn(), step.leftToOffice(),
				step.together(), step.candidates(), holder, asked, route.workingDays(), route.remindDays(),
				route.escalateDays());
	}

	Optional<String> signedBy(String planId) {
		return reviews.find(planId).map((review) -> review.signatures().signedBy());
	}

	/** Plans that were issued have no review: an empty one. */
	ReviewView view(PlanView plan) {
		Review review = reviews.find(plan.id()).orElseGet(() -> Review.of(plan.id()));
		List<Opinion> given = opinions.all(plan.id());
		Map<String, Remark> remarks = comments.of(plan.id(), given);
		return new ReviewView(plan.id(), plan.round(), review.way().next(), stepViews(review.steps().all()),
				given.stream().map(opinion -> opinionView(opinion, remarks)).toList());
	}

	private static List<StepView> stepViews(List<ReviewStep> steps) {
		return IntStream.range(0, steps.size()).mapToObj(index -> stepView(index, steps.get(index))).toList();
	}

	private static StepView stepView(int index, ReviewStep step) {
		Addition added = step.added();
		return new StepView(step.id(), index, step.route().title(), step.route().titleEn(), step.mode(),
				step.route().share(), step.route().workingDays(), step.state(), step.candidates(), step.leftToOffice(),
				step.since(), (added != null) ? new AddedView(added.by(), added.name(), added.reason()) : null);
	}

	private static OpinionView opinionView(Opinion opinion, Map<String, Remark> remarks) {
		List<CommentView> comments = opinion.comments()
			.stream()
			.map(comment -> CommentView.of(remarks.get(comment.id())))
			.toList();
		return new OpinionView(opinion.id(), opinion.round(), opinion.step(), opinion.stepTitle(), opinion.account(),
				opinion.name(), opinion.decision(), opinion.grounds(), opinion.summary(), opinion.score(), comments,
				returnedTo(opinion), opinion.resubmission(), opinion.carriedFrom(), opinion.at(),
				(opinion.behalf() != null) ? opinion.behalf().name() : null);
	}

	private static String returnedTo(Opinion opinion) {
		if (!opinion.returns()) {
			return null;
		}
		return (opinion.returnedTo() != null) ? String.valueOf(opinion.returnedTo()) : DRAFTER;
	}

}
