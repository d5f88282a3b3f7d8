package io.campaignflow.flow;

import io.campaignflow.flow.FlowReport.Loop;
import io.campaignflow.flow.FlowReport.Rounds;
import io.campaignflow.flow.StepRepository.Way;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads rounds and ways back out of the tallies of a unit. */
@Component
class LoopFigures {

	private static final String WAY = "way:";

	private static final int MOST_ROUNDS = 5;

	private final StepRepository steps;

	LoopFigures(StepRepository steps) {
		this.steps = steps;
	}

	static Rounds rounds(Map<String, Long> facts) {
		long approved = facts.getOrDefault("approved", 0L);
		List<Long> plans = LongStream.rangeClosed(0, MOST_ROUNDS)
			.mapToObj((n) -> facts.getOrDefault("round:" + n, 0L))
			.toList();
		return new Rounds(plans, (approved == 0) ? null
				: Math.round(10.0 * facts.getOrDefault("approved-rounds", 0L) / approved) / 10.0);
	}

	/** The most frequent first. */
	List<Loop> of(Map<String, Long> facts) {
		List<String> ids = facts.keySet()
			.stream()
			.filter((fact) -> fact.startsWith(WAY) && facts.get(fact) > 0)
			.map((fact) -> fact.substring(WAY.length()))
			.toList();
		Map<String, Way> ways = steps.ways(ids);
		Map<String, StepKey> names = steps
			.of(ways.values().stream().flatMap((way) -> Stream.of(way.from(), way.to())).distinct().toList());
		return ways.entrySet()
			.stream()
			.map((each) -> loop(each.getKey(), names.get(each.getValue().from()), names.get(each.getValue().to()),
					facts))
			.sorted(Comparator.comparingLong(Loop::times)
				.reversed()
				.thenComparing((loop) -> loop.from().id() + loop.to().id()))
			.toList();
	}

	private static Loop loop(String id, StepKey from, StepKey to, Map<String, Long> facts) {
		long back = facts.getOrDefault("back:" + id, 0L);
		return new Loop(from, to, facts.get(WAY + id), back,
				(back == 0) ? null : Hours.of(facts.getOrDefault("wait:" + id, 0L) / (double) back));
	}

}
