package io.campaignflow.progress;

import io.campaignflow.organisation.Level;
import java.time.LocalDate;

/**
 * One kind of thing a tally counts. What a figure does not tell apart is empty, 0 or
 * {@link #NEVER}: {@code sort} is a {@link Standing} or a ground, {@code place} a step's
 * place on the route or a round.
 */
record Cell(Figure figure, String level, String sort, int place, String step, String stepEn, LocalDate day) {

	static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

	static Cell plan(Level level, Standing standing, int place, LocalDate due) {
		return new Cell(Figure.PLAN, level.name(), standing.name(), place, "", "", (due == null) ? NEVER : due);
	}

	static Cell step(Figure figure, Level level, int place, String title, String titleEn) {
		return new Cell(figure, level.name(), "", place, title, titleEn, NEVER);
	}

	static Cell day(Figure figure, String level, LocalDate day) {
		return new Cell(figure, level, "", 0, "", "", day);
	}

	static Cell ground(Level level, String ground, int round) {
		return new Cell(Figure.GROUND, level.name(), ground, round, "", "", NEVER);
	}

	Standing standing() {
		return Standing.valueOf(sort);
	}

}
