package io.campaignflow.circular;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
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
 * Which circulars a person sees, as a condition on {@code circular c}: published ones of
 * units of their scope and ones that went to a unit of their scope; before they are out
 * only the office and the leading group of the unit, and whoever does their task for
 * them.
 */
@Component
class CircularVisibility {

	static final String SUBJECT = "circular";

	private final OrgUnits units;

	private final ObjectProvider<Tasks> tasks;

	CircularVisibility(OrgUnits units, ObjectProvider<Tasks> tasks) {
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
			String name = "path" + ways.size();
			ways.add("c.published_at is not null and (c.unit_path like :" + name
					+ " or exists (select 1 from circular_receipt r where r.circular_id = c.id and r.unit_path like :"
					+ name + "))");
			params.put(name, path + "%");
		}
		Set<String> own = Positions.of(actor, Role.OFFICE, Role.LEADING);
		if (!own.isEmpty()) {
			ways.add("c.unit_code in (:own)");
			params.put("own", own);
		}
		if (!inPlaceOfAbsent.isEmpty()) {
			ways.add("c.id in (:standing)");
			params.put("standing", inPlaceOfAbsent);
		}
		ways.add(
				"c.id in (select w.subject_id from work_item w where w.subject_type = 'circular' and w.assignee = :me)");
		params.put("me", actor.account());
		return new Condition("(" + String.join(" or ", ways) + ")", params);
	}

}
