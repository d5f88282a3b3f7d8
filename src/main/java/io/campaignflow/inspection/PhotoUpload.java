package io.campaignflow.inspection;

import java.time.Instant;

/**
 * A photo as a phone sends it. {@code id} is made by the phone, so that sending it twice
 * stores it once; {@code takenAt}, {@code latitude} and {@code longitude} are what the
 * phone says, used where the camera wrote nothing into the picture.
 */
public record PhotoUpload(String id, String item, String finding, Instant takenAt, Double latitude, Double longitude,
		byte[] picture) {
}
