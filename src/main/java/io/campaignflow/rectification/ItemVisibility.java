package io.campaignflow.rectification;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Scope;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Tasks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Which items a person sees, as a condition on {@code rectification_item i}: items of the
 * subtrees their positions, groups and contact points give; items they were admitted to;
 * items with an open task they do for somebody who is away. One rule for lists, single
 * items and whatever else asks.
 */
@Component
class ItemVisibility {

	static final String SUBJECT = "item";

	private final OrgUnits units;

	private final ObjectProvider<Tasks> tasks;

	ItemVisibility(OrgUnits units, ObjectProvider<Tasks> tasks) {
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

	/**
	 * The subtree below a path, as a range that an index finds: a path ends with a slash,
	 * and what follows a slash is a zero.
	 */
	static Condition subtree(String path, int n) {
		return new Condition("(i.unit_path >= :from" + n + " and i.unit_path < :until" + n + ")",
				Map.of("from" + n, path, "until" + n, path.substring(0, path.length() - 1) + "0"));
	}

	private static Condition within(Scope scope, Actor actor, Set<String> inPlaceOfAbsent) {
		List<String> ways = new ArrayList<>();
		Map<String, Object> params = new HashMap<>();
		for (String path : scope.paths()) {
			Condition subtree = subtree(path, ways.size());
			params.putAll(subtree.params());
			ways.add(subtree.sql());
		}
		if (!inPlaceOfAbsent.isEmpty()) {
			ways.add("i.id in (:standing)");
			params.put("standing", inPlaceOfAbsent);
		}
		ways.add("i.id in (select r.item_id from rectification_reader r where r.reader in (:readers))");
		params.put("readers", actor.holders());
		return new Condition("(" + String.join(" or ", ways) + ")", params);
	}

}
