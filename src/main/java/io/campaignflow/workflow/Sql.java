package io.campaignflow.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A piece of SQL with the values its question marks stand for, in order. */
record Sql(String text, List<Object> args) {

	static Sql of(String text, Object... args) {
		return new Sql(text, Arrays.asList(args));
	}

	/** This piece followed by another. */
	Sql then(Sql next) {
		List<Object> all = new ArrayList<>(args);
		all.addAll(next.args);
		return new Sql(text + next.text, all);
	}

	Sql then(String text, Object... args) {
		return then(of(text, args));
	}

	static Sql join(String between, List<Sql> pieces) {
		Sql all = pieces.get(0);
		for (Sql piece : pieces.subList(1, pieces.size())) {
			all = all.then(between).then(piece);
		}
		return all;
	}

	static String marks(int count) {
		return String.join(", ", Collections.nCopies(count, "?"));
	}

	Object[] values() {
		return args.toArray();
	}

}
