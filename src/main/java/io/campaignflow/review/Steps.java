package io.campaignflow.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The steps of one plan's route in order. A step keeps its id for good, so that opinions
 * stay with it, and no other step ever gets it; its position shifts when steps are added
 * or taken back. {@code ids} is how many ids were given so far.
 */
record Steps(List<ReviewStep> all, int ids) {

	Steps {
		all = List.copyOf(all);
		ids = Math.max(ids, all.stream().mapToInt(step -> step.id() + 1).max().orElse(0));
	}

	static Steps of(List<RouteStep> route) {
		List<ReviewStep> steps = new ArrayList<>();
		route.forEach(step -> steps.add(ReviewStep.ahead(steps.size(), step)));
		return new Steps(steps, steps.size());
	}

	int size() {
		return all.size();
	}

	ReviewStep at(int position) {
		return all.get(position);
	}

	Optional<ReviewStep> find(int id) {
		return all.stream().filter(step -> step.id() == id).findFirst();
	}

	int positionOf(int id) {
		return all.indexOf(find(id).orElseThrow());
	}

	int freshId() {
		return ids;
	}

	long added() {
		return all.stream().filter(ReviewStep::isAdded).count();
	}

	Steps with(ReviewStep changed) {
		return where(step -> step.id() == changed.id(), step -> changed);
	}

	Steps where(Predicate<ReviewStep> which, UnaryOperator<ReviewStep> change) {
		return new Steps(all.stream().map(step -> which.test(step) ? change.apply(step) : step).toList(), ids);
	}

	Steps inserted(int position, ReviewStep step) {
		List<ReviewStep> longer = new ArrayList<>(all);
		longer.add(position, step);
		return new Steps(longer, ids);
	}

	Steps without(int id) {
		return new Steps(all.stream().filter(step -> step.id() != id).toList(), ids);
	}

}
