package io.campaignflow.demo;

import io.campaignflow.organisation.OrgUnit;
import java.util.List;

/**
 * Puts a unit's name and figures into a text. The figures {@code {a}} to {@code {e}}
 * follow from the unit's code and differ between units: {@code a} hundreds, {@code b} and
 * {@code c} tens, {@code d} and {@code e} small.
 */
final class Filler {

	private final String unit;

	private final int seed;

	Filler(OrgUnit unit) {
		this.unit = unit.name();
		this.seed = Math.floorMod(unit.code().hashCode() * 31, 9973);
	}

	String fill(String text) {
		return text.replace("{unit}", unit)
			.replace("{a}", String.valueOf(180 + seed % 437))
			.replace("{b}", String.valueOf(38 + seed % 61))
			.replace("{c}", String.valueOf(21 + seed % 29))
			.replace("{d}", String.valueOf(9 + seed % 13))
			.replace("{e}", String.valueOf(4 + seed % 5));
	}

	<T> T choose(List<T> variants, int at) {
		return variants.get((seed >> (at % 10)) % variants.size());
	}

}
