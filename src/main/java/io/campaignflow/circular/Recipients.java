package io.campaignflow.circular;

import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.UnitSelection;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which units a circular goes to: all divisions below its unit down to its reach. */
final class Recipients {

	private Recipients() {
	}

	static UnitSelection of(CircularView view) {
		int top = view.unitPath().split("/").length - 2;
		Set<Level> levels = Arrays.stream(Level.values())
			.filter(level -> level.ordinal() > top && level.compareTo(view.reach()) <= 0)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Level.class)));
		return new UnitSelection(view.unitCode(), levels, Set.of());
	}

}
