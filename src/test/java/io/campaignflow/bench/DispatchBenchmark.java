package io.campaignflow.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.assignment.AssignmentOrder;
import io.campaignflow.assignment.Assignments;
import io.campaignflow.assignment.Figures;
import io.campaignflow.assignment.Proposal;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * P9: the dispatch of the whole region, 1,513 groups over 1,345 units and the villages
 * they patrol, solved within a minute on two cores, better than going through the list,
 * with no hard rule broken and nobody left uncovered.
 */
class DispatchBenchmark {

	private static final double BAR_SECONDS = 60;

	private final Assignments assignments = new Assignments();

	@Test
	void dispatchOfTheRegion() {
		AssignmentOrder order = RegionDispatch.order();
		assertThat(order.groups()).hasSize(1513);
		assertThat(order.units()).filteredOn(unit -> unit.path().split("/").length < 6).hasSize(1345);
		long from = System.nanoTime();
		Proposal solved = this.assignments.propose(order);
		double seconds = (System.nanoTime() - from) / 1e9;
		Figures better = solved.figures();
		Figures greedy = this.assignments.greedy(order).figures();
		io.campaignflow.bench.Figures.print("P9", "dispatch of the region solved, bar 60 s", "s", List.of(seconds));
		print("points of faults, solver", better.points());
		print("points of faults, greedy", greedy.points());
		print("solver ÷ greedy, bar below 1", better.points() / greedy.points());
		print("off the fair share (1: all of it), solver", better.unevenness());
		print("off the fair share (1: all of it), greedy", greedy.unevenness());
		print("branches besides the first, solver", better.furtherBranches());
		print("branches besides the first, greedy", greedy.furtherBranches());
		print("coverages, all that are wanted", better.covered());
		assertThat(better.covered()).isEqualTo(better.wanted());
		assertThat(better.breaches()).isZero();
		assertThat(better.points()).isLessThan(greedy.points());
		assertThat(seconds).isLessThan(BAR_SECONDS);
	}

	private static void print(String what, double value) {
		io.campaignflow.bench.Figures.print("P9", what, "", List.of(value));
	}

}
