package io.campaignflow.progress.web;

import io.campaignflow.ledger.LedgerLight;
import io.campaignflow.ledger.LedgerReach;
import io.campaignflow.ledger.LedgerStage;
import io.campaignflow.organisation.Level;
import io.campaignflow.plan.Ground;
import io.campaignflow.plan.PlanLight;
import io.campaignflow.plan.PlanNarrowing;
import io.campaignflow.plan.PlanReach;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.progress.FunnelStep;
import io.campaignflow.progress.ProgressView;
import io.campaignflow.rectification.Face;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the lists behind the figures of a chart, with the very filters. */
public record ChartLinks(String campaign, String unit) {

	static ChartLinks of(ProgressView chart) {
		return new ChartLinks(chart.campaign().id(), chart.unit().code());
	}

	/** Plans of a level that have come so far at least. */
	public String reached(Level level, PlanReach reach) {
		return plans(level, null, new PlanNarrowing(null, null, null, reach, null, null, null));
	}

	public String status(Level level, PlanStatus status) {
		return plans(level, status, PlanNarrowing.NONE);
	}

	/** Level null: of all levels. */
	public String light(Level level, PlanLight light) {
		return plans(level, null, new PlanNarrowing(null, null, light, null, null, null, null));
	}

	public String inTime(Level level, boolean inTime) {
		return plans(level, null, new PlanNarrowing(null, null, null, null, null, inTime, null));
	}

	public String funnel(Level level, FunnelStep step) {
		return plans(level, null, new PlanNarrowing(null, null, null, step.reach(), step.place(), null, null));
	}

	/** Plans that wait at an element of their process. */
	public String element(String element) {
		return switch (element) {
			case "UserTask_SignOffPlan" -> status(null, PlanStatus.SIGNING);
			case "UserTask_ReviewPlan" ->
				plans(null, null, new PlanNarrowing(null, null, null, null, null, null, false));
			case "UserTask_ReviewPlanTogether" ->
				plans(null, null, new PlanNarrowing(null, null, null, null, null, null, true));
			case "EndEvent_PlanApproved" -> status(null, PlanStatus.APPROVED);
			case "EndEvent_PlanRevoked" -> status(null, PlanStatus.REVOKED);
			default -> plans(null, null, new PlanNarrowing(null, null, null, PlanReach.DRAFTING, null, null, null));
		};
	}

	private String plans(Level level, PlanStatus status, PlanNarrowing more) {
		return new Address("/plans").add("campaign", campaign)
			.add("unit", unit)
			.add("kind", "UNIT")
			.add("level", level)
			.add("status", status)
			.add("light", more.light())
			.add("reach", more.reach())
			.add("passed", more.passed())
			.add("inTime", more.inTime())
			.add("together", more.together())
			.written();
	}

	/** Opinions that sent plans back; ground, round and step null for any. */
	public String returns(Level level, Ground ground, Integer round, String step) {
		return new Address("/returns").add("campaign", campaign)
			.add("unit", unit)
			.add("level", level)
			.add("ground", ground)
			.add("round", round)
			.add("step", step)
			.written();
	}

	public String items(LedgerReach reach, LedgerStage stage, LedgerLight light, Face face) {
		return new Address("/rectification-items").add("campaign", campaign)
			.add("unit", unit)
			.add("reach", reach)
			.add("stage", stage)
			.add("light", light)
			.add("face", face)
			.written();
	}

	public String closedSince(LocalDate day) {
		return new Address("/rectification-items").add("campaign", campaign)
			.add("unit", unit)
			.add("closedSince", day)
			.written();
	}

	/** Coverage by groups; {@code kind} MAIN or PATROL. */
	public String groups(String kind) {
		return new Address("/groups/coverage").add("unit", unit).add("kind", kind).written();
	}

	public String passages(String step) {
		return new Address("/flow/passages").add("campaign", campaign).add("unit", unit).add("step", step).written();
	}

	public String flow() {
		return new Address("/flow").add("campaign", campaign).add("unit", unit).written();
	}

	/** A page of the chart itself. */
	String chart(String path, String otherUnit, Level level, ChartView view) {
		return new Address(path).add("campaign", campaign)
			.add("unit", otherUnit)
			.add("level", level)
			.add("view", view)
			.written();
	}

	/** Leaves out what is not asked for. */
	private static final class Address {

		private final UriComponentsBuilder builder;

		private final Map<String, Object> values = new HashMap<>();

		Address(String path) {
			this.builder = UriComponentsBuilder.fromPath(path);
		}

		Address add(String name, Object value) {
			if (value != null) {
				builder.queryParam(name, "{" + name + "}");
				values.put(name, value);
			}
			return this;
		}

		String written() {
			return builder.encode().buildAndExpand(values).toUriString();
		}

	}

}
