package io.campaignflow.workflow;

import java.math.BigDecimal;

/**
 * Limits of an answer; null means none. Lengths count characters of a text,
 * {@code smallest} and {@code largest} bound a number, {@code decimals} its places after
 * the point.
 */
public record FieldLimits(boolean required, Integer minLength, Integer maxLength, String pattern, BigDecimal smallest,
		BigDecimal largest, Integer decimals) {
}
