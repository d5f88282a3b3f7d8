package io.campaignflow.review.web;

import io.campaignflow.review.ReviewView;
import io.campaignflow.review.ReviewView.CommentView;
import io.campaignflow.text.PlanContent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Earlier comments as a reviewer needs them, in the order of the text: those of this
 * round and those just answered, then the older ones.
 */
record ReviewComments(List<CommentView> present, List<CommentView> older) {

	static ReviewComments of(ReviewView review, PlanContent submitted) {
		List<String> order = Stream
			.concat(submitted.sections().stream().map(PlanContent.Section::key), Stream.of("measures"))
			.toList();
		List<CommentView> all = review.opinions()
			.stream()
			.flatMap((opinion) -> opinion.comments().stream())
			.sorted(Comparator.comparingInt((CommentView comment) -> order.indexOf(comment.place().section()))
				.thenComparingInt((comment) -> comment.place().start()))
			.toList();
		return new ReviewComments(all.stream().filter((comment) -> isPresent(comment, review.round())).toList(),
				all.stream().filter((comment) -> !isPresent(comment, review.round())).toList());
	}

	private static boolean isPresent(CommentView comment, int round) {
		return comment.round() == round || comment.askedIn() == round - 1
				|| (comment.standing().reopened() && !comment.standing().settled());
	}

	/** How many of those to be answered were. */
	public long answered() {
		return present.stream().filter(CommentView::answered).count();
	}

}
