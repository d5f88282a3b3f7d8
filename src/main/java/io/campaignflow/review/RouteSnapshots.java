package io.campaignflow.review;

import io.campaignflow.review.ReviewView.StepState;
import io.campaignflow.storage.StoredJson;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The routes of many plans as their reviews took them, for figures. No visibility check.
 */
@Service
@Transactional(readOnly = true)
public class RouteSnapshots {

	private final JdbcClient jdbc;

	RouteSnapshots(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A step of a route: {@code added} by a reviewer; {@code carried} where somebody's
	 * approval of an earlier step counted in it without asking again.
	 */
	public record Stop(int id, String title, String titleEn, int workingDays, boolean added, StepState state,
			boolean carried) {
	}

	/** By plan, in today's order; nothing of a plan that never came on its route. */
	public Map<String, List<Stop>> of(Collection<String> planIds) {
		if (planIds.isEmpty()) {
			return Map.of();
		}
		Map<String, Set<Integer>> carried = carried(planIds);
		Map<String, List<Stop>> stops = new HashMap<>();
		jdbc.sql("select plan_id, steps from review where plan_id in (:plans) and steps <> '[]'")
			.param("plans", planIds)
			.query((row) -> {
				String plan = row.getString(1);
				stops.put(plan, stops(row.getString(2), carried.getOrDefault(plan, Set.of())));
			});
		return stops;
	}

	private static List<Stop> stops(String steps, Set<Integer> carried) {
		return StoredJson.read(steps, StoredLists.STEPS)
			.stream()
			.map((step) -> new Stop(step.id(), step.route().title(), step.route().titleEn(), step.route().workingDays(),
					step.isAdded(), step.state(), carried.contains(step.id())))
			.toList();
	}

	private Map<String, Set<Integer>> carried(Collection<String> planIds) {
		Map<String, Set<Integer>> carried = new HashMap<>();
		jdbc.sql("select plan_id, step_idx from review_opinion where plan_id in (:plans) and carried_from is not null")
			.param("plans", planIds)
			.query((row) -> {
				carried.computeIfAbsent(row.getString(1), (plan) -> new HashSet<>()).add(row.getInt(2));
			});
		return carried;
	}

}
