package io.campaignflow.assignment;

import io.campaignflow.assignment.solver.Carrier;
import io.campaignflow.assignment.solver.Placement;
import io.campaignflow.assignment.solver.PlacementSolver;
import io.campaignflow.assignment.solver.Placing;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the best answer to a case: from two greedy ones, by load and by kinship, made to
 * cover whatever can be covered at all, the solver goes on; the better end is taken.
 */
final class Solve {

	private final SenderCase sender;

	private final List<Carrier> carriers;

	private final List<String> branches;

	private Solve(SenderCase sender) {
		this.sender = sender;
		this.carriers = IntStream.range(0, sender.groups().size())
			.mapToObj(number -> new Carrier(number, sender.groups().get(number).capacity(),
					sender.fairShares().get(number), sender.wishes().evenLoad(), sender.wishes().nearness()))
			.toList();
		this.branches = sender.needs().stream().map(Need::branch).distinct().toList();
	}

	/** All cases, on two cores where there are two; none waits for another. */
	static List<Tally> all(List<SenderCase> senders) {
		if (senders.size() < 2) {
			return senders.stream().map(Solve::best).toList();
		}
		ExecutorService cores = Executors.newFixedThreadPool(Math.min(2, Runtime.getRuntime().availableProcessors()));
		try {
			return senders.stream()
				.map(sender -> CompletableFuture.supplyAsync(() -> best(sender), cores))
				.toList()
				.stream()
				.map(CompletableFuture::join)
				.toList();
		}
		finally {
			cores.shutdownNow();
		}
	}

	private static Tally best(SenderCase sender) {
		Stream<Tally> starts = Stream.of(GreedyAnswer.to(sender), GreedyAnswer.nearFirst(sender))
			.map(start -> FullCover.from(sender, start));
		boolean choice = sender.needs().stream().anyMatch(need -> need.open().cardinality() > 1);
		return (choice ? starts.map(new Solve(sender)::improved) : starts)
			.min(Comparator.comparingDouble(Tally::points))
			.orElseThrow();
	}

	private Tally improved(Tally start) {
		List<Placing> placings = this.sender.needs()
			.stream()
			.filter(need -> !need.open().isEmpty())
			.map(need -> placing(need, start.groupOf(need)))
			.toList();
		int[] groups = new int[this.sender.needs().size()];
		Arrays.fill(groups, Tally.NOBODY);
		PlacementSolver.improve(new Placement(placings))
			.getPlacings()
			.stream()
			.filter(placing -> placing.getCarrier() != null)
			.forEach(placing -> groups[placing.getNumber()] = placing.getCarrier().number());
		return new Tally(this.sender, groups);
	}

	private Placing placing(Need need, int holder) {
		List<Carrier> open = need.open().stream().mapToObj(this.carriers::get).toList();
		return new Placing(need.number(), need.weight(), this.branches.indexOf(need.branch()), open,
				holder == Tally.NOBODY ? null : this.carriers.get(holder),
				need.last() == Tally.NOBODY ? null : need.last(), this.sender.wishes().sameAsLastTime());
	}

}
