package io.campaignflow.rendering;

import java.util.Base64;
import java.util.Map;
import java.util.Set;

/**
 * A picture as part of a model: a JPEG in base64 and its size on paper in points of 1/96
 * inch. Word templates place it by {@code {{@name}}}, pages by an address of the kind
 * {@code data:image/jpeg;base64,}.
 */
public record Picture(String jpeg, int width, int height) {

	private static final Set<String> PARTS = Set.of("jpeg", "width", "height");

	/** Within these bounds, as wide as high as it was. */
	public static Picture within(byte[] jpeg, int width, int height, int mostWidth, int mostHeight) {
		double factor = Math.min((double) mostWidth / width, (double) mostHeight / height);
		return new Picture(Base64.getEncoder().encodeToString(jpeg), Math.max(1, (int) (width * factor)),
				Math.max(1, (int) (height * factor)));
	}

	/** Whether a part of a model, taken apart, was a picture. */
	static boolean was(Map<?, ?> part) {
		return part.keySet().equals(PARTS);
	}

}
