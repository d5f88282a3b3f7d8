package io.campaignflow.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Decisions a second of a driver: plans are opened beforehand, then carried by so many
 * threads at once; the rate is decisions over the time each thread spent deciding, added
 * up over the threads.
 */
final class DecisionRate {

	private DecisionRate() {
	}

	static double of(PlanDriver driver, int threads, int plansPerThread) throws Exception {
		List<List<String>> work = new ArrayList<>();
		for (int thread = 0; thread < threads; thread++) {
			List<String> plans = new ArrayList<>();
			for (int plan = 0; plan < plansPerThread; plan++) {
				plans.add(driver.open());
			}
			work.add(plans);
		}
		ExecutorService pool = Executors.newFixedThreadPool(threads);
		try {
			List<Future<Long>> spent = new ArrayList<>();
			for (List<String> plans : work) {
				spent.add(pool.submit(() -> plans.stream().mapToLong(driver::carry).sum()));
			}
			double rate = 0;
			for (Future<Long> nanos : spent) {
				rate += plansPerThread * PlanDriver.DECISIONS.size() * 1e9 / nanos.get();
			}
			return rate;
		}
		finally {
			pool.shutdown();
		}
	}

}
