package io.campaignflow.progress;

import io.campaignflow.ledger.LedgerCounters;
import io.campaignflow.ledger.LedgerLight;
import io.campaignflow.rectification.Face;

/**
 * The ledger at a unit and below it: all items, those that should be put right
 * ({@code due}), those somebody has to act on ({@code open}), those reported done,
 * accepted and cancelled at least (完成、验收、销号), {@code thisWeek} cancelled since Monday;
 * answers of those who raised them.
 */
public record ItemFigures(long total, long due, long open, long late, long soon, long finished, long accepted,
		long cancelled, long thisWeek, Double solvedRate, long green, long yellow, long red) {

	static ItemFigures of(LedgerCounters counters, long thisWeek) {
		return new ItemFigures(counters.total(), counters.due(), counters.due() - counters.cancelled(),
				counters.lights().get(LedgerLight.LATE), counters.lights().get(LedgerLight.SOON), counters.finished(),
				counters.accepted(), counters.cancelled(), thisWeek, counters.solvedRate(),
				counters.faces().get(Face.GREEN), counters.faces().get(Face.YELLOW), counters.faces().get(Face.RED));
	}

	/** Per cent of the answers that are content, one decimal; null of none. */
	public Double satisfaction() {
		long answers = green + yellow + red;
		return (answers == 0) ? null : Math.round(1000.0 * green / answers) / 10.0;
	}

}
