package io.campaignflow.instructor;

import io.campaignflow.organisation.Scope;
import io.campaignflow.shared.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A condition for the subtrees a person sees, narrowed to one, on a column of paths. */
record Ranges(String sql, List<Object> params) {

	static Ranges of(Scope scope, String path, String column) {
		if (path != null) {
			return within(List.of(path), column);
		}
		return scope.everything() ? new Ranges("1 = 1", List.of()) : within(scope.paths(), column);
	}

	private static Ranges within(List<String> paths, String column) {
		if (paths.isEmpty()) {
			return new Ranges("1 = 0", List.of());
		}
		String one = "(" + column + " >= ? and " + column + " < ?)";
		List<Object> params = new ArrayList<>();
		paths.forEach(path -> params.addAll(List.of(path, TextRange.end(path))));
		return new Ranges("(" + String.join(" or ", Collections.nCopies(paths.size(), one)) + ")", params);
	}

	/** Narrowed to what begins with a text. */
	Ranges andBeginning(String column, String text) {
		if (text.isEmpty()) {
			return this;
		}
		List<Object> all = new ArrayList<>(this.params);
		all.addAll(List.of(text, TextRange.end(text)));
		return new Ranges(this.sql + " and " + column + " >= ? and " + column + " < ?", all);
	}

	List<Object> paramsAnd(Object... more) {
		List<Object> all = new ArrayList<>(this.params);
		all.addAll(List.of(more));
		return all;
	}

}
