package io.campaignflow.rectification;

import io.campaignflow.organisation.Scope;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.TextRange;
import io.campaignflow.workflow.SeenSubjects;
import java.util.List;
import java.util.Map;
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

	private final SeenSubjects seen;

	ItemVisibility(SeenSubjects seen) {
		this.seen = seen;
	}

	SeenSubjects.Condition of(Actor actor) {
		return seen.of(actor, SUBJECT, "i.id", (scope, ways) -> add(scope, actor, ways));
	}

	/**
	 * The subtree below a path, as a range that an index finds: a path ends with a slash,
	 * and what follows a slash is a zero.
	 */
	static SeenSubjects.Condition subtree(String path, int n) {
		return new SeenSubjects.Condition("(i.unit_path >= :from" + n + " and i.unit_path < :until" + n + ")",
				Map.of("from" + n, path, "until" + n, TextRange.end(path)));
	}

	private static void add(Scope scope, Actor actor, SeenSubjects.Ways ways) {
		List<String> paths = List.copyOf(scope.paths());
		for (int n = 0; n < paths.size(); n++) {
			SeenSubjects.Condition subtree = subtree(paths.get(n), n);
			ways.add(subtree.sql(), subtree.params());
		}
		ways.add("i.id in (select r.item_id from rectification_reader r where r.reader in (:readers))",
				Map.of("readers", actor.holders()));
	}

}
