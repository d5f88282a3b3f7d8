package io.campaignflow.circular;

import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.Scope;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.LikePattern;
import io.campaignflow.workflow.SeenSubjects;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

	private final SeenSubjects seen;

	CircularVisibility(SeenSubjects seen) {
		this.seen = seen;
	}

	SeenSubjects.Condition of(Actor actor) {
		return seen.of(actor, SUBJECT, "c.id", (scope, ways) -> add(scope, actor, ways));
	}

	private static void add(Scope scope, Actor actor, SeenSubjects.Ways ways) {
		List<String> paths = List.copyOf(scope.paths());
		for (int n = 0; n < paths.size(); n++) {
			String name = "path" + n;
			ways.add("c.published_at is not null and (c.unit_path like :" + name
					+ " or exists (select 1 from circular_receipt r where r.circular_id = c.id and r.unit_path like :"
					+ name + "))", Map.of(name, LikePattern.startingWith(paths.get(n))));
		}
		Set<String> own = Positions.of(actor, Role.OFFICE, Role.LEADING);
		if (!own.isEmpty()) {
			ways.add("c.unit_code in (:own)", Map.of("own", own));
		}
		ways.add(
				"c.id in (select w.subject_id from work_item w where w.subject_type = 'circular' and w.assignee = :me)",
				Map.of("me", actor.account()));
	}

}
