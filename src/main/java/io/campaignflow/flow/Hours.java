package io.campaignflow.flow;

/**
 * Working hours as figures: to one decimal; below one hour to two, so that whole minutes
 * can still be told apart.
 */
final class Hours {

	private static final int OF_HOUR = 60;

	private Hours() {
	}

	static double of(double minutes) {
		double exact = minutes / OF_HOUR;
		return (minutes < OF_HOUR) ? Math.round(exact * 100) / 100.0 : Math.round(exact * 10) / 10.0;
	}

}
