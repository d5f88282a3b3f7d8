package io.campaignflow.review;

import io.campaignflow.review.ReviewStanding.Return;
import io.campaignflow.review.ReviewStanding.Stop;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How reviews stand, for those who count them. No visibility check. */
@Service
@Transactional(readOnly = true)
public class ReviewStandings {

	private final ReviewRepository reviews;

	private final OpinionRepository opinions;

	ReviewStandings(ReviewRepository reviews, OpinionRepository opinions) {
		this.reviews = reviews;
		this.opinions = opinions;
	}

	public List<ReviewStanding> of(Collection<String> planIds) {
		Map<String, List<Opinion>> returns = opinions.returns(planIds);
		return reviews.all(planIds)
			.stream()
			.map((review) -> standing(review, returns.getOrDefault(review.planId(), List.of())))
			.toList();
	}

	/** Only the places of these plans, by plan. */
	public Map<String, Integer> places(Collection<String> planIds) {
		return reviews.places(planIds);
	}

	private static ReviewStanding standing(Review review, List<Opinion> returns) {
		Way way = review.way();
		List<Stop> route = way.steps()
			.all()
			.stream()
			.filter((step) -> !step.isAdded())
			.map((step) -> stop(way, step))
			.toList();
		return new ReviewStanding(review.planId(), way.place(), way.isTogether(), route,
				returns.stream().map((opinion) -> returned(way, opinion)).toList());
	}

	private static Return returned(Way way, Opinion opinion) {
		Stop stop = way.steps()
			.find(opinion.step())
			.filter((step) -> !step.isAdded())
			.map((step) -> stop(way, step))
			.orElse(new Stop(0, opinion.stepTitle(), ""));
		return new Return(opinion.round(), stop, opinion.grounds());
	}

	private static Stop stop(Way way, ReviewStep step) {
		return new Stop(way.placeOf(step), step.route().title(), step.route().titleEn());
	}

}
