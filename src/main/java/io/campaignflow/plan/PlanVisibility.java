package io.campaignflow.plan;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Scope;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Tasks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Which plans a person sees, as a condition on {@code plan p}: plans of the subtrees
 * their positions, groups and contact points give; plans they were admitted to; approved
 * plans of the units above their own; plans with an open task they do for somebody who is
 * away. One rule for lists, single plans and whatever else asks.
 */
@Component
class PlanVisibility {

	private static final String SUBJECT = "plan";

	private final OrgUnits units;

	private final ObjectProvider<Tasks> tasks;

	PlanVisibility(OrgUnits units, ObjectProvider<Tasks> tasks) {
		this.units = units;
		this.tasks = tasks;
	}

	/** A condition with its named parameters. */
	record Condition(String sql, Map<String, Object> params) {
	}

	Condition of(Actor actor) {
		Scope scope = units.scopeOf(actor);
		return scope.everything() ? new Condition("1 = 1", Map.of())
				: within(scope, actor, tasks.getObject().subjectsInPlaceOfAbsent(actor, SUBJECT));
	}

	private static Condition within(Scope scope, Actor actor, Set<String> inPlaceOfAbsent) {
		List<String> ways = new ArrayList<>();
		Map<String, Object> params = new HashMap<>();
		for (String path : scope.paths()) {
			ways.add("p.unit_path like :path" + ways.size());
			params.put("path" + (ways.size() - 1), startingWith(path));
		}
		Set<String> above = new HashSet<>();
		scope.paths().forEach(path -> above.addAll(PlanTree.codesAbove(path)));
		if (!above.isEmpty()) {
			ways.add("(p.status = 'APPROVED' and p.unit_code in (:above))");
			params.put("above", above);
		}
		if (!inPlaceOfAbsent.isEmpty()) {
			ways.add("p.id in (:standing)");
			params.put("standing", inPlaceOfAbsent);
		}
		ways.add("p.id in (select r.plan_id from plan_reader r where r.reader in (:readers))");
		params.put("readers", actor.holders());
		return new Condition("(" + String.join(" or ", ways) + ")", params);
	}

	/** A pattern for {@code like}; backslash escapes on every database we run on. */
	static String startingWith(String text) {
		return escaped(text) + "%";
	}

	static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

}
