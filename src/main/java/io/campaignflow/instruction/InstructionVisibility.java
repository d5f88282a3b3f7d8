package io.campaignflow.instruction;

import io.campaignflow.organisation.Scope;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.LikePattern;
import io.campaignflow.workflow.SeenSubjects;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Which instructions a person sees, as a condition on {@code instruction i}: those on
 * units of their scope, those they gave, answer or were given to work on, and those they
 * answer for somebody who is away.
 */
@Component
class InstructionVisibility {

	static final String SUBJECT = "instruction";

	private final SeenSubjects seen;

	InstructionVisibility(SeenSubjects seen) {
		this.seen = seen;
	}

	SeenSubjects.Condition of(Actor actor) {
		return seen.of(actor, SUBJECT, "i.id", (scope, ways) -> add(scope, actor, ways));
	}

	private static void add(Scope scope, Actor actor, SeenSubjects.Ways ways) {
		List<String> paths = List.copyOf(scope.paths());
		for (int n = 0; n < paths.size(); n++) {
			ways.add("i.unit_path like :path" + n, Map.of("path" + n, LikePattern.startingWith(paths.get(n))));
		}
		ways.add("i.id in (select r.instruction_id from instruction_reader r where r.reader in (:readers))",
				Map.of("readers", actor.holders()));
	}

}
