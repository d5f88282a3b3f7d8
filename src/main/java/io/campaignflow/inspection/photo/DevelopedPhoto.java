package io.campaignflow.inspection.photo;

/**
 * A photo as it is kept: {@code jpeg} carries nothing but the picture; {@code thumbnail}
 * is a small JPEG of it; sizes in pixels; {@code fingerprint} is close, bit by bit, to
 * that of the same photo compressed or sized otherwise.
 */
public record DevelopedPhoto(byte[] jpeg, byte[] thumbnail, int width, int height, long fingerprint,
		CameraNotes notes) {
}
