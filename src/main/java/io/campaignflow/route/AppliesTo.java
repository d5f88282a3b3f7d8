package io.campaignflow.route;

import io.campaignflow.organisation.Level;
import io.campaignflow.plan.PlanKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * For which plans a row stands: kinds of plan, levels and fields of the unit. Empty means
 * all; a set that names all is the same as an empty one.
 */
public record AppliesTo(Set<PlanKind> kinds, Set<Level> levels, Set<UnitField> fields) {

	public AppliesTo {
		kinds = inOrder(PlanKind.class, kinds);
		levels = inOrder(Level.class, levels);
		fields = inOrder(UnitField.class, fields);
	}

	public boolean matches(PlanKind kind, Level level, UnitField field) {
		return holds(kinds, kind) && holds(levels, level) && holds(fields, field);
	}

	/** The levels meant, all of them where none is named. */
	public Set<Level> everyLevel() {
		return levels.isEmpty() ? EnumSet.allOf(Level.class) : levels;
	}

	/** The fields meant, all of them where none is named. */
	public Set<UnitField> everyField() {
		return fields.isEmpty() ? EnumSet.allOf(UnitField.class) : fields;
	}

	private static <E> boolean holds(Set<E> named, E one) {
		return named.isEmpty() || named.contains(one);
	}

	private static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Collection<E> named) {
		EnumSet<E> set = EnumSet.noneOf(type);
		if (named != null) {
			named.stream().filter(Objects::nonNull).forEach(set::add);
		}
		boolean all = set.size() == Arrays.asList(type.getEnumConstants()).size();
		return all ? Set.of() : Collections.unmodifiableSet(set);
	}

}
