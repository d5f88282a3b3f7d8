package io.campaignflow.assignment;

/**
 * How good an assignment is.
 *
 * @param wanted how many coverages the order asks for
 * @param covered how many of them there are
 * @param breaches how many hard rules are broken
 * @param unevenness how far groups are from their fair share, as the square mean over all
 * groups in parts of the share (0.1: a tenth off)
 * @param furtherBranches branches of the tree that groups work in besides their first
 * @param asLastTime coverages that are as they were last time
 * @param points the faults by the order's wishes; less is better
 */
public record Figures(int wanted, int covered, int breaches, double unevenness, int furtherBranches, int asLastTime,
		double points) {
}
