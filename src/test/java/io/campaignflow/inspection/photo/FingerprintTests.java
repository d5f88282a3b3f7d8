package io.campaignflow.inspection.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FingerprintTests {

	@Property(tries = 60)
	void knowsAPhotoAgainCompressedAndSizedOtherwise(@ForAll @IntRange(max = 10_000) int scene,
			@ForAll @DoubleRange(min = 0.25, max = 0.95) double quality,
			@ForAll @IntRange(min = 320, max = 1600) int longest) throws IOException {
		BufferedImage photo = PhotoSamples.scene(scene, 1600, 1200);
		BufferedImage again = ImageIO
			.read(new ByteArrayInputStream(PhotoSamples.jpeg(Scaling.within(photo, longest), quality)));
		assertThat(Fingerprint.distance(Fingerprint.of(photo), Fingerprint.of(again)))
			.isLessThanOrEqualTo(Fingerprint.NEAR);
	}

	@Test
	void tellsPhotosApart() {
		long[] prints = IntStream.range(0, 120)
			.mapToLong(number -> Fingerprint.of(PhotoSamples.scene(number, 320, 240)))
			.toArray();
		for (int i = 0; i < prints.length; i++) {
			for (int j = 0; j < i; j++) {
				assertThat(Fingerprint.distance(prints[i], prints[j])).as(i + " and " + j)
					.isGreaterThan(Fingerprint.NEAR);
			}
		}
	}

	@Property
	void nearOnesShareABand(@ForAll long print, @ForAll @IntRange(max = Fingerprint.NEAR) int flips,
			@ForAll long seed) {
		Set<Integer> bits = new HashSet<>();
		java.util.Random random = new java.util.Random(seed);
		while (bits.size() < flips) {
			bits.add(random.nextInt(64));
		}
		long other = print ^ bits.stream().mapToLong(bit -> 1L << bit).reduce(0, (a, b) -> a | b);
		assertThat(IntStream.range(0, Fingerprint.BANDS)
			.anyMatch(band -> Fingerprint.band(print, band) == Fingerprint.band(other, band))).isTrue();
	}

}
