package io.campaignflow.inspection.photo;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Turns and mirrors a picture as its camera was held. */
final class Upright {

	private Upright() {
	}

	static BufferedImage of(BufferedImage image, int orientation) {
		if (orientation == 1) {
			return image;
		}
		boolean lying = orientation >= 5;
		int width = lying ? image.getHeight() : image.getWidth();
		int height = lying ? image.getWidth() : image.getHeight();
		BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = turned.createGraphics();
		graphics.drawImage(image, transform(orientation, image.getWidth(), image.getHeight()), null);
		graphics.dispose();
		return turned;
	}

	/**
	 * From the stored picture's places to those of the upright one (EXIF 2.3, tag 274).
	 */
	private static AffineTransform transform(int orientation, int width, int height) {
		return switch (orientation) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
			case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
			default -> new AffineTransform();
		};
	}

}
