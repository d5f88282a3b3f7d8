package io.campaignflow.bench;

import java.util.UUID;

/** Drives the bare engine. */
final class RawDriver implements PlanDriver {

	private final RawEngine engine;

	RawDriver(RawEngine engine) {
		this.engine = engine;
	}

	@Override
	public String open() {
		String plan = UUID.randomUUID().toString();
		engine.start(plan);
		return plan;
	}

	@Override
	public void prepare(String plan, int nth) {
		engine.expect(plan, nth);
	}

	@Override
	public String openTask(String plan) {
		return engine.openTask(plan);
	}

	@Override
	public void decide(String plan, String task, int nth) {
		engine.complete(task, "person-" + nth, DECISIONS.get(nth));
	}

}
