package io.campaignflow.flow;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DataFormatException;
import org.HdrHistogram.PackedHistogram;

/**
 * Histograms of working minutes that can be added to each other: values are exact to two
 * digits (an error below one per cent), whatever their number.
 */
final class Histograms {

	private static final int DIGITS = 2;

	/** Longest stay that is told apart: a working life. */
	private static final long LONGEST = 5_000_000;

	private Histograms() {
	}

	static PackedHistogram empty() {
		return new PackedHistogram(LONGEST, DIGITS);
	}

	static void add(PackedHistogram histogram, long minutes) {
		histogram.recordValue(Math.min(Math.max(minutes, 0), LONGEST));
	}

	/** Takes out as many of the same values as there are. */
	static void remove(PackedHistogram histogram, PackedHistogram gone) {
		gone.recordedValues()
			.forEach((each) -> histogram.recordValueWithCount(each.getValueIteratedTo(),
					-Math.min(each.getCountAtValueIteratedTo(), histogram.getCountAtValue(each.getValueIteratedTo()))));
	}

	static String write(PackedHistogram histogram) {
		ByteBuffer bytes = ByteBuffer.allocate(histogram.getNeededByteBufferCapacity());
		int length = histogram.encodeIntoCompressedByteBuffer(bytes);
		return Base64.getEncoder().encodeToString(Arrays.copyOf(bytes.array(), length));
	}

	static PackedHistogram read(String stored) {
		try {
			return PackedHistogram.decodeFromCompressedByteBuffer(ByteBuffer.wrap(Base64.getDecoder().decode(stored)),
					LONGEST);
		}
		catch (DataFormatException ex) {
			throw new IllegalStateException("The stored histogram cannot be read", ex);
		}
	}

	/** Working hours below which so many per cent of stays lie. */
	static double hours(PackedHistogram histogram, double percent) {
		return Hours.of(histogram.getValueAtPercentile(percent));
	}

}
