package io.campaignflow.circular;

import io.campaignflow.organisation.Level;
import java.time.Instant;
import java.util.List;

/**
 * The figures a circular rests on, frozen at one moment as the wall chart showed them.
 * Rates are per cent with one decimal, null of nothing.
 */
public record CircularFigures(Instant at, List<LevelLine> levels, ItemLine items, GroupLine groups,
		List<UnitLine> units, List<OverdueLine> overdue) {

	/** What a circular is made of before it is compiled. */
	static final CircularFigures NONE = new CircularFigures(Instant.EPOCH, List.of(),
			new ItemLine(0, 0, 0, 0, 0, 0, null, null), new GroupLine(0, 0, null), List.of(), List.of());

	public CircularFigures {
		levels = List.copyOf(levels);
		units = List.copyOf(units);
		overdue = List.copyOf(overdue);
	}

	/** Plans of one level. */
	public record LevelLine(Level level, long due, long approved, long inTime, long late, long inReview, long returned,
			long returns, Double onTimeRate, Double meanRounds) {
	}

	/** The ledger. */
	public record ItemLine(long total, long due, long open, long late, long accepted, long cancelled, Double solvedRate,
			Double satisfaction) {
	}

	/** Units right below, and how many of them have a supervision group. */
	public record GroupLine(long units, long covered, Double rate) {
	}

	/** One unit right below, with all below it. */
	public record UnitLine(String code, String name, long plans, long approved, long latePlans, long items,
			long cancelled, long lateItems) {

		public long late() {
			return latePlans + lateItems;
		}

	}

	/** A plan that is overdue longest. */
	public record OverdueLine(String unit, String above, int workingDays) {
	}

	public long plans() {
		return levels.stream().mapToLong(LevelLine::due).sum();
	}

	public long approved() {
		return levels.stream().mapToLong(LevelLine::approved).sum();
	}

	public long late() {
		return levels.stream().mapToLong(LevelLine::late).sum();
	}

	public long returns() {
		return levels.stream().mapToLong(LevelLine::returns).sum();
	}

	/** Per cent of the plans that are approved; null of none. */
	public Double approvedRate() {
		return (plans() == 0) ? null : Math.round(1000.0 * approved() / plans()) / 10.0;
	}

}
