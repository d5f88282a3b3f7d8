package io.campaignflow.review;

import java.util.List;

/**
 * Whom a step asks: one candidate group or account where one decides, every account where
 * several decide together. {@code leftToOffice} where nobody was found and the launching
 * office acts instead.
 */
record StepPeople(List<String> candidates, boolean leftToOffice) {
}
