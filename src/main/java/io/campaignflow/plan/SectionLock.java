package io.campaignflow.plan;

import java.time.Instant;

/**
 * Somebody is writing in a part of a draft: who, since when, and until when unless they
 * go on.
 */
record SectionLock(String part, String holder, Instant since, Instant until) {
}
