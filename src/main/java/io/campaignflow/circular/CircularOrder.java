package io.campaignflow.circular;

import io.campaignflow.organisation.Level;
import java.time.LocalDate;

/** What an office wants compiled: for which unit, campaign and period, for whom. */
public record CircularOrder(String unit, String campaign, CircularKind kind, LocalDate from, LocalDate until,
		Level reach) {
}
