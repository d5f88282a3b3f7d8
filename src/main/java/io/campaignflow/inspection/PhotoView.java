package io.campaignflow.inspection;

import java.time.Instant;

/**
 * A photo of a visit. {@code item} and {@code finding} say what it shows, null where
 * nothing in particular; when and where it was taken comes from the camera
 * ({@code takenByCamera}, {@code placedByCamera}) or from the phone, null where neither
 * said; degrees are WGS 84; {@code attachment} is the file.
 */
public record PhotoView(String id, String inspectionId, String item, String finding, String attachment, String name,
		int width, int height, Instant takenAt, boolean takenByCamera, Double latitude, Double longitude,
		boolean placedByCamera, String addedBy, Instant addedAt) {
}
