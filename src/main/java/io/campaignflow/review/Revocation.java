package io.campaignflow.review;

/** Who took a plan back for good, and why. */
record Revocation(String account, String name, String reason) {
}
