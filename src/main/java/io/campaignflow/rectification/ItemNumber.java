package io.campaignflow.rectification;

/**
 * The number of an item, running per campaign and year without gaps: {@code 2026-0001}.
 */
public record ItemNumber(int year, int sequence) {

	@Override
	public String toString() {
		return String.format("%d-%04d", year, sequence);
	}

}
