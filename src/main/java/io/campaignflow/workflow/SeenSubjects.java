package io.campaignflow.workflow;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Scope;
import io.campaignflow.shared.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Which subjects of a kind a person sees, as a condition of SQL: everything where their
 * scope is everything, else what one of several ways opens to them. One way is the same
 * for all kinds: a task they do for somebody who is away.
 */
@Component
public class SeenSubjects {

	private final OrgUnits units;

	private final ObjectProvider<Tasks> tasks;

	SeenSubjects(OrgUnits units, ObjectProvider<Tasks> tasks) {
		this.units = units;
		this.tasks = tasks;
	}

	/**
	 * @param id the column with the subject's id, as the condition is to name it
	 * @param others adds the ways of this kind of subject
	 */
	public Condition of(Actor actor, String subjectType, String id, BiConsumer<Scope, Ways> others) {
		Scope scope = units.scopeOf(actor);
		if (scope.everything()) {
			return new Condition("1 = 1", Map.of());
		}
		Ways ways = new Ways();
		others.accept(scope, ways);
		Set<String> standing = tasks.getObject().subjectsInPlaceOfAbsent(actor, subjectType);
		if (!standing.isEmpty()) {
			ways.add(id + " in (:standing)", Map.of("standing", standing));
		}
		return ways.any();
	}

	/** A condition with its named parameters. */
	public record Condition(String sql, Map<String, Object> params) {
	}

	/** Each is enough. */
	public static final class Ways {

		private final List<String> conditions = new ArrayList<>();

		private final Map<String, Object> params = new HashMap<>();

		private Ways() {
		}

		public void add(String condition, Map<String, ?> values) {
			conditions.add(condition);
			params.putAll(values);
		}

		private Condition any() {
			return new Condition("(" + String.join(" or ", conditions) + ")", params);
		}

	}

}
