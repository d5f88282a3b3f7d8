package io.campaignflow.instruction;

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
 * Which instructions a person sees, as a condition on {@code instruction i}: those on
 * units of their scope, those they gave, answer or were given to work on, and those they
 * answer for somebody who is away.
 */
@Component
class InstructionVisibility {

	static final String SUBJECT = "instruction";

	private final OrgUnits units;

	private final ObjectProvider<Tasks> tasks;

	InstructionVisibility(OrgUnits units, ObjectProvider<Tasks> tasks) {
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
			ways.add("i.unit_path like :path" + ways.size());
			params.put("path" + (ways.size() - 1), path + "%");
		}
		if (!inPlaceOfAbsent.isEmpty()) {
			ways.add("i.id in (:standing)");
			params.put("standing", inPlaceOfAbsent);
		}
		ways.add("i.id in (select r.instruction_id from instruction_reader r where r.reader in (:readers))");
		params.put("readers", actor.holders());
		return new Condition("(" + String.join(" or ", ways) + ")", params);
	}

}
