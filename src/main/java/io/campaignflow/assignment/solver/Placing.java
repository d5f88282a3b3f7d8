package io.campaignflow.assignment.solver;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/**
 * A unit in one tier, to be placed with one of the groups that need not stay away from
 * it, or with none. That the solver chooses among those alone is how recusal is kept.
 */
@PlanningEntity
public class Placing {

	@PlanningId
	private int number;

	private int weight;

	private int branch;

	private Integer last;

	private int sameAsLastTime;

	@ValueRangeProvider
	private List<Carrier> open;

	@PlanningVariable(allowsUnassigned = true)
	private Carrier carrier;

	/** For the solver, which copies placings. */
	public Placing() {
	}

	/**
	 * @param branch the number of the branch of the tree it lies in, from 0
	 * @param last the number of the group that had it last time, null where none of these
	 * had or it may not have it any more
	 * @param carrier who has it to begin with, null for nobody
	 */
	public Placing(int number, int weight, int branch, List<Carrier> open, Carrier carrier, Integer last,
			int sameAsLastTime) {
		this.number = number;
		this.weight = weight;
		this.branch = branch;
		this.open = open;
		this.carrier = carrier;
		this.last = last;
		this.sameAsLastTime = sameAsLastTime;
	}

	public int getNumber() {
		return this.number;
	}

	public Carrier getCarrier() {
		return this.carrier;
	}

	int weight() {
		return this.weight;
	}

	int branch() {
		return this.branch;
	}

	boolean isChanged() {
		return this.last != null && (this.carrier == null || this.carrier.number() != this.last);
	}

	long partsOfChange() {
		return (long) Carrier.PARTS * this.sameAsLastTime;
	}

}
