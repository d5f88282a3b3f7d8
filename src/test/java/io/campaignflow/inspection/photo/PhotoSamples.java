package io.campaignflow.inspection.photo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Pictures as cameras make them. */
public final class PhotoSamples {

	private PhotoSamples() {
	}

	/** A scene of its own for every number: a wall, a ground and things before it. */
	public static BufferedImage scene(long number, int width, int height) {
		Random random = new Random(number);
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setPaint(new GradientPaint(0, 0, color(random), width, height, color(random)));
		graphics.fillRect(0, 0, width, height);
		for (int i = 0; i < 14; i++) {
			graphics.setColor(color(random));
			int x = (int) (random.nextDouble() * width);
			int y = (int) (random.nextDouble() * height);
			int w = (int) ((0.08 + random.nextDouble() * 0.35) * width);
			int h = (int) ((0.08 + random.nextDouble() * 0.35) * height);
			if (random.nextBoolean()) {
				graphics.fillOval(x - w / 2, y - h / 2, w, h);
			}
			else {
				graphics.fillRect(x - w / 2, y - h / 2, w, h);
			}
		}
		graphics.dispose();
		return image;
	}

	private static Color color(Random random) {
		return new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
	}

	public static byte[] jpeg(BufferedImage image, double quality) {
		try {
			return Jpeg.of(image, (float) quality);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	/**
	 * The same with the notes of a camera: orientation, 2026-03-12 09:41:07, 40.65° north
	 * and 109.84° east.
	 */
	public static byte[] withNotes(byte[] jpeg, int orientation) {
		byte[] tiff = tiff(orientation);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(jpeg, 0, 2);
		out.writeBytes(new byte[] { (byte) 0xFF, (byte) 0xE1 });
		int length = 2 + 6 + tiff.length;
		out.writeBytes(new byte[] { (byte) (length >> 8), (byte) length });
		out.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
		out.writeBytes(tiff);
		out.write(jpeg, 2, jpeg.length - 2);
		return out.toByteArray();
	}

	/** Big-endian TIFF with IFD0, the camera's own part and the place. */
	private static byte[] tiff(int orientation) {
		ByteBuffer bytes = ByteBuffer.allocate(220);
		bytes.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
		bytes.putShort((short) 3);
		entry(bytes, 0x0112, 3, 1, orientation << 16);
		entry(bytes, 0x8769, 4, 1, 50);
		entry(bytes, 0x8825, 4, 1, 88);
		bytes.putInt(0);
		bytes.position(50);
		bytes.putShort((short) 1);
		entry(bytes, 0x9003, 2, 20, 68);
		bytes.putInt(0);
		bytes.position(68);
		bytes.put("2026:03:12 09:41:07\0".getBytes(StandardCharsets.US_ASCII));
		bytes.position(88);
		bytes.putShort((short) 4);
		entry(bytes, 1, 2, 2, 'N' << 24);
		entry(bytes, 2, 5, 3, 150);
		entry(bytes, 3, 2, 2, 'E' << 24);
		entry(bytes, 4, 5, 3, 174);
		bytes.putInt(0);
		bytes.position(150);
		bytes.putInt(40).putInt(1).putInt(39).putInt(1).putInt(0).putInt(1);
		bytes.putInt(109).putInt(1).putInt(504).putInt(10).putInt(0).putInt(1);
		return bytes.array();
	}

	private static void entry(ByteBuffer bytes, int tag, int type, int count, int value) {
		bytes.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
	}

}
