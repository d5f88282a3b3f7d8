package io.campaignflow.assignment.solver;

import java.util.Arrays;

/** What a group carries while the solver tries moves. */
final class Burden {

	private final Carrier carrier;

	private int units;

	private long load;

	private int branches;

	private int[] unitsOfBranch = new int[8];

	private long parts;

	Burden(Carrier carrier) {
		this.carrier = carrier;
	}

	void change(Placing placing, int sign) {
		this.units += sign;
		this.load += (long) sign * placing.weight();
		count(placing.branch(), sign);
		this.parts = this.carrier.partsOfLoad(this.load) + this.carrier.partsOfWay(this.branches);
	}

	private void count(int branch, int sign) {
		if (branch >= this.unitsOfBranch.length) {
			this.unitsOfBranch = Arrays.copyOf(this.unitsOfBranch, branch + branch / 2 + 1);
		}
		int before = this.unitsOfBranch[branch];
		this.unitsOfBranch[branch] = before + sign;
		if (before == 0) {
			this.branches++;
		}
		else if (before + sign == 0) {
			this.branches--;
		}
	}

	long overfull() {
		return Math.max(0, this.units - this.carrier.capacity());
	}

	long parts() {
		return this.parts;
	}

}
