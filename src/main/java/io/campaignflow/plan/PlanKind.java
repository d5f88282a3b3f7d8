package io.campaignflow.plan;

/** Kinds of the plan tree: 总体方案, 领域规程, 指导意见, 子方案 (F0, F3). */
public enum PlanKind {

	MASTER, DOMAIN, GUIDING, UNIT

}
