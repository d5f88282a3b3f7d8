package io.campaignflow.recusal;

/**
 * Somebody who must not go to a unit (回避), all by name: {@code code} and {@code unit} are
 * the unit's, {@code because} is the one they are tied to, which may stand above or
 * below.
 */
public record Apart(String account, String person, String code, String unit, TieKind kind, String because) {
}
