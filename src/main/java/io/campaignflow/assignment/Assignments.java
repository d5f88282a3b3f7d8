package io.campaignflow.assignment;

import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Proposes which supervision group covers which unit. Every unit is covered once in each
 * tier it asks for, by a group of the unit one level up (main) or two levels up (patrol);
 * recusal and capacity are never broken; load is even, ways are short and groups stay
 * where they were as far as the order wishes (F3, F2: nobody is left uncovered). Stores
 * nothing and knows no process: an order goes in, a proposal comes out, the same one each
 * time.
 */
@Service
public class Assignments {

	/**
	 * The best assignment the solver finds. Takes seconds for a league, less than a
	 * minute for the whole region; not to be called within a transaction that others wait
	 * for.
	 */
	public Proposal propose(AssignmentOrder order) {
		Cases cases = Cases.of(order);
		return Proposals.of(cases, Solve.all(cases.bySender()));
	}

	/** What going through the list unit by unit gives, for comparison. */
	public Proposal greedy(AssignmentOrder order) {
		Cases cases = Cases.of(order);
		return Proposals.of(cases, cases.bySender().stream().map(GreedyAnswer::to).toList());
	}

	/**
	 * Why a unit has the group it has in this assignment, and why not each other group.
	 * @throws IllegalArgumentException where the order does not ask for this coverage
	 */
	public Explanation explain(AssignmentOrder order, List<Coverage> coverages, String unitCode, Tier tier) {
		return Explanations.of(Cases.of(order), coverages, order.lastTime(), unitCode, tier);
	}

	/** What changes by hand would do to this assignment; changes nothing. */
	public Consequences consequencesOf(AssignmentOrder order, List<Coverage> coverages, List<HandChange> changes) {
		return HandChanges.consequences(Cases.of(order), coverages, changes);
	}

}
