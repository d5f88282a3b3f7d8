package io.campaignflow.flow;

/**
 * How fast steps of plans are in a unit and below it, all steps together: working hours
 * of the stay in the middle, to one decimal.
 */
public record UnitSpeed(String unitCode, String unitName, long passages, double medianHours, long late) {
}
