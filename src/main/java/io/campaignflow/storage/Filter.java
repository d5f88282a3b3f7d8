package io.campaignflow.storage;

import io.campaignflow.shared.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A condition of SQL with the values of its question marks. Grows by {@link #and}; the
 * text is always ours, only values come from outside.
 */
public record Filter(String sql, List<Object> params) {

	public static Filter everything() {
		return new Filter("1 = 1", List.of());
	}

	/** Rows whose {@code path} lies in one of the subtrees. */
	public static Filter within(Collection<String> paths) {
		return within("path", paths);
	}

	/**
	 * Rows whose path in that column lies in one of the subtrees: a range of the index
	 * each.
	 */
	public static Filter within(String column, Collection<String> paths) {
		if (paths.isEmpty()) {
			return new Filter("1 = 0", List.of());
		}
		List<Object> params = new ArrayList<>();
		paths.forEach(path -> params.addAll(List.of(path, TextRange.end(path))));
		String one = "(" + column + " >= ? and " + column + " < ?)";
		return new Filter("(" + String.join(" or ", Collections.nCopies(paths.size(), one)) + ")", params);
	}

	public Filter and(String condition, Object... values) {
		List<Object> all = new ArrayList<>(this.params);
		all.addAll(Arrays.asList(values));
		return new Filter(this.sql + " and " + condition, all);
	}

	public Filter and(Filter other) {
		return and(other.sql, other.params.toArray());
	}

	public Filter andIn(String column, Collection<? extends Enum<?>> values) {
		return and(column + " in (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
				values.stream().map(Enum::name).toArray());
	}

	public List<Object> paramsAnd(Object... more) {
		List<Object> all = new ArrayList<>(this.params);
		all.addAll(Arrays.asList(more));
		return all;
	}

}
