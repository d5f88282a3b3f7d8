package io.campaignflow.inspection.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller by halves, so that every pixel counts. */
final class Scaling {

	private Scaling() {
	}

	/** The same picture, its longer side at most this long; never larger than it was. */
	static BufferedImage within(BufferedImage image, int longest) {
		double factor = Math.min(1, (double) longest / Math.max(image.getWidth(), image.getHeight()));
		return to(image, Math.max(1, (int) Math.round(image.getWidth() * factor)),
				Math.max(1, (int) Math.round(image.getHeight() * factor)), BufferedImage.TYPE_INT_RGB);
	}

	static BufferedImage to(BufferedImage image, int width, int height, int type) {
		BufferedImage small = image;
		while (small.getWidth() >= 2 * width && small.getHeight() >= 2 * height) {
			small = drawn(small, small.getWidth() / 2, small.getHeight() / 2, type);
		}
		return drawn(small, width, height, type);
	}

	/** On white, where the picture is transparent. */
	private static BufferedImage drawn(BufferedImage image, int width, int height, int type) {
		BufferedImage drawn = new BufferedImage(width, height, type);
		Graphics2D graphics = drawn.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
		graphics.dispose();
		return drawn;
	}

}
