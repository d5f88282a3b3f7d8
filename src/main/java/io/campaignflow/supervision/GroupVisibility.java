package io.campaignflow.supervision;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Scope;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.LikePattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which groups a person sees, as a condition on {@code group_life g}: those sent by units
 * of their scope, those they belong to or are to belong to, and those on duty at a unit
 * of their scope or above it. One rule for lists, pages, exports and whatever else asks.
 */
@Component
class GroupVisibility {

	private final OrgUnits units;

	GroupVisibility(OrgUnits units) {
		this.units = units;
	}

	/** A condition with its named parameters. */
	record Condition(String sql, Map<String, Object> params) {
	}

	Condition of(Actor actor) {
		Scope scope = units.scopeOf(actor);
		return scope.everything() ? new Condition("1 = 1", Map.of()) : within(scope, actor);
	}

	private static Condition within(Scope scope, Actor actor) {
		Map<String, Object> params = new HashMap<>();
		List<String> sent = new ArrayList<>();
		List<String> met = new ArrayList<>();
		for (String path : scope.paths()) {
			String name = "path" + sent.size();
			sent.add("g.issuing_path like :" + name);
			met.add("u.unit_path like :" + name);
			params.put(name, LikePattern.startingWith(path));
		}
		Set<String> above = above(scope);
		if (!above.isEmpty()) {
			met.add("u.unit_code in (:above)");
			params.put("above", above);
		}
		List<String> ways = new ArrayList<>(sent);
		if (!met.isEmpty()) {
			ways.add("(g.on_duty_since is not null and exists (select 1 from group_life_unit u where u.group_id = g.id "
					+ "and (" + String.join(" or ", met) + ")))");
		}
		ways.add("exists (select 1 from group_life_member m where m.group_id = g.id and m.account = :me)");
		params.put("me", actor.account());
		return new Condition("(" + String.join(" or ", ways) + " or " + onRoster(actor, params) + ")", params);
	}

	/** Whoever leaves with the next change belongs to it until then. */
	private static String onRoster(Actor actor, Map<String, Object> params) {
		Set<String> ids = actor.heldAt(SupervisionGroup.ROLE);
		if (ids.isEmpty()) {
			return "1 = 0";
		}
		params.put("mine", ids);
		return "g.id in (:mine)";
	}

	private static Set<String> above(Scope scope) {
		Set<String> above = new HashSet<>();
		for (String path : scope.paths()) {
			List<String> codes = Arrays.asList(path.substring(1).split("/"));
			above.addAll(codes.subList(0, codes.size() - 1));
		}
		return above;
	}

}
