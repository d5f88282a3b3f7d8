package io.campaignflow.inspection.photo;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A perceptual hash: the 64 lowest frequencies of the picture in grey (discrete cosine
 * transform of 32 by 32 points), each a bit that says whether it is above their median.
 * Compression and size change the high frequencies; the same photo differs in a few bits
 * at most, another one in about half.
 */
public final class Fingerprint {

	/** Most bits in which two pictures of one photo differ. */
	public static final int NEAR = 7;

	/**
	 * Parts of eight bits: of two fingerprints that differ in at most {@link #NEAR} bits
	 * one part is the same.
	 */
	public static final int BANDS = 8;

	private static final int POINTS = 32;

	private static final int LOWEST = 8;

	private static final double[][] COSINES = cosines();

	private Fingerprint() {
	}

	static long of(BufferedImage image) {
		double[] low = lowFrequencies(Scaling.to(image, POINTS, POINTS, BufferedImage.TYPE_BYTE_GRAY).getRaster());
		double[] sorted = Arrays.copyOfRange(low, 1, low.length);
		Arrays.sort(sorted);
		double median = sorted[sorted.length / 2];
		long bits = 0;
		for (int i = 0; i < low.length; i++) {
			bits |= (low[i] > median ? 1L : 0L) << i;
		}
		return bits;
	}

	/** In how many bits they differ. */
	public static int distance(long one, long other) {
		return Long.bitCount(one ^ other);
	}

	/** One of its parts, 0 to 255. */
	public static int band(long fingerprint, int number) {
		return (int) (fingerprint >>> (number * 8)) & 0xFF;
	}

	private static double[] lowFrequencies(Raster grey) {
		double[][] rows = new double[POINTS][LOWEST];
		for (int y = 0; y < POINTS; y++) {
			for (int u = 0; u < LOWEST; u++) {
				int line = y;
				int frequency = u;
				rows[y][u] = IntStream.range(0, POINTS)
					.mapToDouble(x -> grey.getSample(x, line, 0) * COSINES[frequency][x])
					.sum();
			}
		}
		double[] low = new double[LOWEST * LOWEST];
		for (int i = 0; i < low.length; i++) {
			int u = i % LOWEST;
			int v = i / LOWEST;
			low[i] = IntStream.range(0, POINTS).mapToDouble(y -> rows[y][u] * COSINES[v][y]).sum();
		}
		return low;
	}

	private static double[][] cosines() {
		double[][] all = new double[LOWEST][POINTS];
		for (int u = 0; u < LOWEST; u++) {
			for (int x = 0; x < POINTS; x++) {
				all[u][x] = Math.cos((2 * x + 1) * u * Math.PI / (2 * POINTS));
			}
		}
		return all;
	}

}
