package io.campaignflow.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

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
		return new Sql(pieces.stream().map(Sql::text).collect(Collectors.joining(between)),
				pieces.stream().flatMap(piece -> piece.args.stream()).toList());
	}

	static String marks(int count) {
		return String.join(", ", Collections.nCopies(count, "?"));
	}

	Object[] values() {
		return args.toArray();
	}

}
