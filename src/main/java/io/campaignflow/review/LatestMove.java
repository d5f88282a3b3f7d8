package io.campaignflow.review;

/**
 * Who moved a plan last: {@code code} is that of the refusal which tells latecomers what
 * was done, {@code name} what people call the person.
 */
public record LatestMove(String code, String account, String name) {
}
