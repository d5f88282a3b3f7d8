package io.campaignflow.rectification;

import java.time.LocalDate;

/** More time that was asked for and is not yet decided. */
public record Extension(LocalDate until, String reason, String askedBy) {
}
