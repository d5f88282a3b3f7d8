package io.campaignflow.review;

import io.campaignflow.plan.Ground;
import java.util.List;

/**
 * A review as it is counted: {@code place} is the step of the route that has the plan or
 * gets it next, from 1; {@code together} whether several are asked one by one.
 */
public record ReviewStanding(String planId, int place, boolean together, List<Stop> route, List<Return> returns) {

	/**
	 * A step; {@code place} is 0 of one that a reviewer added, {@code titleEn} may be
	 * empty.
	 */
	public record Stop(int place, String title, String titleEn) {
	}

	/** An opinion that sent the plan back, given at a step. */
	public record Return(int round, Stop stop, List<Ground> grounds) {
	}

}
