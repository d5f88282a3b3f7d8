package io.campaignflow.progress;

import io.campaignflow.organisation.Level;
import io.campaignflow.plan.PlanLight;
import java.time.LocalDate;

/**
 * Plans of one level at a unit and below it. {@code due} are all but revoked ones;
 * {@code inTime} and {@code afterwards} are approved; {@code late}, {@code soon} and
 * {@code ok} are not yet; {@code submitted} have handed a text in, {@code rounds} is the
 * sum of theirs; {@code returns} counts opinions that sent one of them back.
 * {@code opens} and {@code closes} are the level's window, null where it has none.
 */
public record PlanFigures(Level level, LocalDate opens, LocalDate closes, long due, long waiting, long drafting,
		long signing, long inReview, long returned, long inTime, long afterwards, long late, long soon, long ok,
		long submitted, long rounds, long returns) {

	static PlanFigures of(Tally tally, Level level, LocalDate opens, LocalDate closes, Lateness lateness) {
		String name = level.name();
		return new PlanFigures(level, opens, closes, tally.due(name), tally.plans(name, Standing.WAITING),
				tally.plans(name, Standing.DRAFTING), tally.plans(name, Standing.SIGNING),
				tally.plans(name, Standing.IN_REVIEW, Standing.TOGETHER), tally.plans(name, Standing.RETURNED),
				tally.plans(name, Standing.APPROVED), tally.plans(name, Standing.APPROVED_LATE),
				light(tally, name, lateness, PlanLight.LATE), light(tally, name, lateness, PlanLight.SOON),
				light(tally, name, lateness, PlanLight.OK), tally.plans(name, (cell) -> cell.standing().isSubmitted()),
				tally.of(Figure.PLAN, name).mapToLong((each) -> each.getValue().rounds()).sum(),
				tally.sum(Figure.RETURN, name));
	}

	private static long light(Tally tally, String level, Lateness lateness, PlanLight light) {
		return tally.plans(level, (cell) -> lateness.of(cell) == light);
	}

	public long approved() {
		return inTime + afterwards;
	}

	/**
	 * Per cent, one decimal, of those approved or overdue that were approved by their
	 * day; null of none.
	 */
	public Double onTimeRate() {
		long judged = inTime + afterwards + late;
		return (judged == 0) ? null : Math.round(1000.0 * inTime / judged) / 10.0;
	}

	/** One decimal; null of none. */
	public Double meanRounds() {
		return (submitted == 0) ? null : Math.round(10.0 * rounds / submitted) / 10.0;
	}

}
