package io.campaignflow.organisation;

import java.time.LocalDate;

/**
 * Somebody's position at a unit, from one day to another (both included; until may be
 * null).
 */
public record HeldPosition(String id, String account, String name, Role role, LocalDate from, LocalDate until) {
}
