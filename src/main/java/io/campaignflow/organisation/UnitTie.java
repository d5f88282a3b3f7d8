package io.campaignflow.organisation;

/**
 * One fact for which a person may have to stay away from a unit: the person, how the two
 * are tied, the unit and its path.
 */
public record UnitTie(String account, TieKind kind, String unitCode, String unitPath) {
}
