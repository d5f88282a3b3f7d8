package io.campaignflow.organisation;

/** A person found at a unit, with one of the roles they hold there. */
public record Colleague(String account, String name, String unitName, Role role) {
}
