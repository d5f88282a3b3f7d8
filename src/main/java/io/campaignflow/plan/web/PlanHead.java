package io.campaignflow.plan.web;

import io.campaignflow.plan.PlanView;
import java.time.Instant;

/**
 * What stands above every page of a plan: the plan, the names of its unit and campaign,
 * the end of its last day (null once nothing is due), and what the reader can do now
 * (null where that is nothing).
 */
public record PlanHead(PlanView plan, String unit, String campaign, Instant dueAt, NextStep next) {

	/** Name of the model attribute. */
	public static final String ATTRIBUTE = "head";

	/** A task of this plan the reader may act on; {@code kind} is its form. */
	public record NextStep(String task, String kind) {
	}

}
