package io.campaignflow.plan;

import io.campaignflow.organisation.Scope;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.LikePattern;
import io.campaignflow.workflow.SeenSubjects;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

	private final SeenSubjects seen;

	PlanVisibility(SeenSubjects seen) {
		this.seen = seen;
	}

	SeenSubjects.Condition of(Actor actor) {
		return seen.of(actor, SUBJECT, "p.id", (scope, ways) -> add(scope, actor, ways));
	}

	private static void add(Scope scope, Actor actor, SeenSubjects.Ways ways) {
		List<String> paths = List.copyOf(scope.paths());
		Set<String> above = new HashSet<>();
		for (int n = 0; n < paths.size(); n++) {
			ways.add("p.unit_path like :path" + n, Map.of("path" + n, LikePattern.startingWith(paths.get(n))));
			above.addAll(PlanTree.codesAbove(paths.get(n)));
		}
		if (!above.isEmpty()) {
			ways.add("(p.status = 'APPROVED' and p.unit_code in (:above))", Map.of("above", above));
		}
		ways.add("p.id in (select r.plan_id from plan_reader r where r.reader in (:readers))",
				Map.of("readers", actor.holders()));
	}

}
