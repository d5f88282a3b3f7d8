package io.campaignflow.progress;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is counted at one unit and below it, at one moment. */
record Tally(Map<Cell, Amount> cells) {

	/** Cells of a figure; of one level where it is named. */
	Stream<Map.Entry<Cell, Amount>> of(Figure figure, String level) {
		return cells.entrySet()
			.stream()
			.filter((each) -> each.getKey().figure() == figure
					&& (level == null || each.getKey().level().equals(level)));
	}

	long plans(String level, Predicate<Cell> which) {
		return of(Figure.PLAN, level).filter((each) -> which.test(each.getKey()))
			.mapToLong((each) -> each.getValue().times())
			.sum();
	}

	long plans(String level, Standing... standings) {
		return plans(level, (cell) -> Stream.of(standings).anyMatch((each) -> each == cell.standing()));
	}

	/** Every plan that was not revoked. */
	long due(String level) {
		return plans(level, (cell) -> cell.standing() != Standing.REVOKED);
	}

	long sum(Figure figure, String level) {
		return of(figure, level).mapToLong((each) -> each.getValue().times()).sum();
	}

	/** The step most routes of a level have at a place. */
	Optional<Cell> step(String level, int place) {
		return of(Figure.ROUTE, level).filter((each) -> each.getKey().place() == place)
			.max((a, b) -> Long.compare(a.getValue().times(), b.getValue().times()))
			.map(Map.Entry::getKey);
	}

	/** How many steps the longest route of a level has. */
	int steps(String level) {
		return of(Figure.ROUTE, level).mapToInt((each) -> each.getKey().place()).max().orElse(0);
	}

}
