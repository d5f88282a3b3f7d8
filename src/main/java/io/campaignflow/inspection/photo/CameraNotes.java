package io.campaignflow.inspection.photo;

import java.time.Instant;

/**
 * What the camera wrote beside the picture: when and where it was taken (degrees, WGS
 * 84), each null where it did not say.
 */
public record CameraNotes(Instant takenAt, Double latitude, Double longitude) {

	static final CameraNotes NONE = new CameraNotes(null, null, null);

}
