package io.campaignflow.organisation;

/**
 * Somebody with an account. Names are those of positions where the real name is not
 * known.
 */
public record Person(String account, String name, boolean active) {
}
