package io.campaignflow.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Counts what each group of a case carries while units are given and taken, and what that
 * costs in points. The solver counts the same by its constraints.
 */
final class Tally {

	static final int NOBODY = -1;

	private final SenderCase sender;

	private final int[] groupOf;

	private final int[] units;

	private final long[] load;

	private final List<Map<String, Integer>> branches = new ArrayList<>();

	Tally(SenderCase sender) {
		this.sender = sender;
		this.groupOf = new int[sender.needs().size()];
		Arrays.fill(this.groupOf, NOBODY);
		this.units = new int[sender.groups().size()];
		this.load = new long[sender.groups().size()];
		sender.groups().forEach(group -> this.branches.add(new HashMap<>()));
	}

	Tally(SenderCase sender, int[] groupOf) {
		this(sender);
		sender.needs().forEach(need -> give(need, groupOf[need.number()]));
	}

	int[] groups() {
		return this.groupOf.clone();
	}

	int groupOf(Need need) {
		return this.groupOf[need.number()];
	}

	boolean hasRoom(int group) {
		return this.units[group] < this.sender.groups().get(group).capacity();
	}

	boolean isOverfull(int group) {
		return this.units[group] > this.sender.groups().get(group).capacity();
	}

	/** Gives the need to the group, or to nobody, taking it from who has it. */
	void give(Need need, int group) {
		int before = this.groupOf[need.number()];
		if (before != NOBODY) {
			count(need, before, -1);
		}
		if (group != NOBODY) {
			count(need, group, 1);
		}
		this.groupOf[need.number()] = group;
	}

	private void count(Need need, int group, int sign) {
		this.units[group] += sign;
		this.load[group] += (long) sign * need.weight();
		this.branches.get(group).merge(need.branch(), sign, (a, b) -> a + b == 0 ? null : Integer.valueOf(a + b));
	}

	GroupLoad loadOf(int group) {
		return new GroupLoad(this.sender.groups().get(group).id(), this.units[group], (int) this.load[group],
				this.sender.fairShares().get(group), this.branches.get(group).size());
	}

	/** The points of everything a group carries. */
	double pointsOf(int group) {
		return this.sender.wishes().evenLoad() * squareOff(group)
				+ (double) this.sender.wishes().nearness() * furtherBranches(group);
	}

	/** The points of a need that is not with the group that had it last time. */
	double pointsOf(Need need) {
		return isChanged(need) ? this.sender.wishes().sameAsLastTime() : 0;
	}

	double points() {
		return IntStream.range(0, this.units.length).mapToDouble(this::pointsOf).sum()
				+ this.sender.needs().stream().mapToDouble(this::pointsOf).sum();
	}

	/** The square of how far the group is from its fair share, in parts of the share. */
	double squareOff(int group) {
		double fair = this.sender.fairShares().get(group);
		double off = fair == 0 ? 0 : this.load[group] / fair - 1;
		return off * off;
	}

	boolean worksIn(int group, String branch) {
		return this.branches.get(group).containsKey(branch);
	}

	int furtherBranches(int group) {
		return Math.max(0, this.branches.get(group).size() - 1);
	}

	boolean isAsLastTime(Need need) {
		return need.last() != NOBODY && groupOf(need) == need.last();
	}

	private boolean isChanged(Need need) {
		return need.last() != NOBODY && groupOf(need) != need.last();
	}

	/** How many points more it is all together when the group takes the need. */
	double pointsMoreIfGiven(Need need, int group) {
		int before = groupOf(need);
		double now = pointsAround(need, before, group);
		give(need, group);
		double then = pointsAround(need, before, group);
		give(need, before);
		return then - now;
	}

	private double pointsAround(Need need, int one, int other) {
		double points = pointsOf(need);
		points += one == NOBODY ? 0 : pointsOf(one);
		return points + (other == NOBODY || other == one ? 0 : pointsOf(other));
	}

}
