package io.campaignflow.flow;

/**
 * One unit and all below it in the statistics table (统计表) of a campaign: plans by what
 * became of them, stays at steps, items of the ledger. Null where there is nothing to say
 * it of.
 *
 * @param approvedRate per cent of plans that are approved, one decimal
 * @param meanRounds rounds of approved plans on average
 * @param medianHours working hours of the stay in the middle, all steps together
 * @param solvedRate per cent of items due whose number is cancelled
 */
public record UnitFigures(String unitCode, String unitName, long plans, long approved, Double approvedRate,
		Double meanRounds, Double medianHours, long stays, long lateStays, long skipped, long disordered, long items,
		long itemsLate, long cancelled, Double solvedRate) {
}
