package io.campaignflow.assignment;

/**
 * What a group carries: units in both tiers, their weight, the weight that would be its
 * fair share of its sender's whole, and in how many branches of the tree it works.
 */
public record GroupLoad(String groupId, int units, int load, double fairShare, int branches) {
}
