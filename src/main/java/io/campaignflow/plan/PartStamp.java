package io.campaignflow.plan;

import java.time.Instant;

/** Which save changed a part last: the draft's version it made, by whom and when. */
record PartStamp(String part, long version, String savedBy, Instant savedAt) {
}
