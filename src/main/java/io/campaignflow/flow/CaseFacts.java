package io.campaignflow.flow;

import io.campaignflow.flow.StepRepository.Way;
import io.campaignflow.review.RouteSnapshots.Stop;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongBiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the stays of one plan say, held against its route and the model: ways back, steps
 * that were skipped, stays that began before an earlier step was through, late stays.
 */
final class CaseFacts {

	/** A stay that ends so waits for a step that was added before it. */
	private static final String PAUSED = "already-step-added";

	private static final int MOST_ROUNDS = 5;

	private final Followed plan;

	private final List<Passage> passages;

	private final List<Way> ways = new ArrayList<>();

	private final Map<String, Long> back = new HashMap<>();

	private final ToLongBiFunction<Instant, Instant> workingMinutes;

	CaseFacts(Followed plan, ToLongBiFunction<Instant, Instant> workingMinutes) {
		this.plan = plan;
		this.passages = plan.passages();
		this.workingMinutes = workingMinutes;
		for (int i = 0; i < passages.size(); i++) {
			wayBack(i);
		}
	}

	/** A way back leads from a stay to an earlier place; it is met again or not yet. */
	private void wayBack(int index) {
		Passage left = passages.get(index);
		Optional<StepKey> next = beginsAfter(index);
		if (left.how().equals(PAUSED) || next.isEmpty() || next.get().place() >= left.step().place()) {
			return;
		}
		Way way = new Way(left.step().id(), next.get().id());
		ways.add(way);
		metAgain(left, index).ifPresent((again) -> {
			back.merge("back:" + way.id(), 1L, Long::sum);
			back.merge("wait:" + way.id(), workingMinutes.applyAsLong(left.until(), again), Long::sum);
		});
	}

	private Optional<StepKey> beginsAfter(int index) {
		Instant end = passages.get(index).until().truncatedTo(ChronoUnit.MILLIS);
		return passages.stream()
			.skip(index + 1L)
			.filter((later) -> !later.since().isBefore(end))
			.findFirst()
			.map(Passage::step)
			.or(() -> Optional.ofNullable(plan.open()).map(Followed.Open::step));
	}

	private Optional<Instant> metAgain(Passage left, int index) {
		Optional<Instant> later = passages.stream()
			.skip(index + 1L)
			.filter((one) -> one.step().place() == left.step().place())
			.map(Passage::since)
			.findFirst();
		return later.or(() -> Optional.ofNullable(plan.open())
			.filter((open) -> open.step().place() == left.step().place())
			.map(Followed.Open::since));
	}

	List<Way> ways() {
		return ways;
	}

	/** Places of the model and the route that were never met although a later one was. */
	List<Integer> skipped() {
		int reached = Stream
			.concat(passages.stream().map(Passage::step), Stream.ofNullable(plan.open()).map(Followed.Open::step))
			.filter(this::isOnTheWay)
			.mapToInt(StepKey::place)
			.max()
			.orElse(0);
		return IntStream.range(0, reached).filter((place) -> isDue(place) && !isMet(place)).boxed().toList();
	}

	/** Stays that began before each place that is due before them was through once. */
	List<Passage> disordered() {
		return passages.stream()
			.filter((passage) -> isOnTheWay(passage.step()))
			.filter((passage) -> IntStream.range(0, passage.step().place())
				.anyMatch((place) -> isDue(place) && isMet(place) && !isThrough(place, passage.since())))
			.toList();
	}

	List<Passage> late() {
		return passages.stream().filter(Passage::late).toList();
	}

	private boolean isOnTheWay(StepKey step) {
		return step.place() < Route.FIRST + plan.route().stops().size();
	}

	/** Drafting and signing always are; of the route what nobody added or was spared. */
	private boolean isDue(int place) {
		if (place < Route.FIRST) {
			return true;
		}
		Stop stop = plan.route().stops().get(place - Route.FIRST);
		return !stop.added() && !stop.carried();
	}

	private boolean isMet(int place) {
		return passages.stream().anyMatch((passage) -> passage.step().place() == place)
				|| plan.open() != null && plan.open().step().place() == place;
	}

	private boolean isThrough(int place, Instant by) {
		return passages.stream()
			.anyMatch((passage) -> passage.step().place() == place
					&& !passage.until().truncatedTo(ChronoUnit.MILLIS).isAfter(by));
	}

	/**
	 * What this plan adds to the tallies of its units.
	 * @param rounds 0 before the first submission
	 */
	Map<String, Long> tallied(int rounds, boolean approved) {
		Map<String, Long> facts = new HashMap<>(back);
		facts.put("plans", 1L);
		facts.put("round:" + Math.min(rounds, MOST_ROUNDS), 1L);
		facts.put("rounds", (long) rounds);
		facts.put("approved", approved ? 1L : 0L);
		facts.put("approved-rounds", approved ? rounds : 0L);
		facts.put("skipped", skipped().isEmpty() ? 0L : 1L);
		facts.put("disordered", disordered().isEmpty() ? 0L : 1L);
		facts.put("late", late().isEmpty() ? 0L : 1L);
		ways.forEach((way) -> facts.merge("way:" + way.id(), 1L, Long::sum));
		facts.values().removeIf((count) -> count == 0);
		return facts;
	}

}
