package io.campaignflow.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.HdrHistogram.PackedHistogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working hours as figures, worked out by hand. */
class HoursTests {

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 0.02", "2, 0.03", "3, 0.05", "29, 0.48", "59, 0.98", "60, 1.0", "62, 1.0", "63, 1.1",
			"390, 6.5", "1950, 32.5" })
	void minutesAreToldApartBelowAnHour(long minutes, double hours) {
		assertThat(Hours.of(minutes)).isEqualTo(hours);
	}

	@Test
	void eachMinuteBelowAnHourComesBack() {
		assertThat(IntStream.range(0, 60).map((minutes) -> (int) Math.round(Hours.of(minutes) * 60)))
			.containsExactlyElementsOf(IntStream.range(0, 60).boxed().toList());
	}

	/** Of 1 to 100 minutes half take up to 50, nine of ten up to 90. */
	@Test
	void quantilesAreThoseOfTheStays() {
		PackedHistogram minutes = Histograms.empty();
		IntStream.rangeClosed(1, 100).forEach((n) -> Histograms.add(minutes, n));
		assertThat(Histograms.hours(minutes, 50)).isEqualTo(0.83);
		assertThat(Histograms.hours(minutes, 90)).isEqualTo(1.5);
		assertThat(Histograms.hours(Histograms.read(Histograms.write(minutes)), 50)).isEqualTo(0.83);
	}

	/** A clock that was set back makes no time less than none. */
	@Test
	void whatIsOutOfBoundsIsBrought() {
		PackedHistogram minutes = Histograms.empty();
		Histograms.add(minutes, -5);
		assertThat(Histograms.hours(minutes, 50)).isZero();
	}

}
