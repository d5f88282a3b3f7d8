package io.campaignflow.rectification;

import java.time.LocalDate;

/**
 * An item somebody has to act on that may say the same: {@code likeness} in per cent.
 * {@code deadline} is null before it is assigned.
 */
public record Duplicate(String id, String number, String title, String unitCode, ItemStatus status, LocalDate deadline,
		int likeness) {
}
