package io.campaignflow.instructor;

import java.util.List;

/**
 * Villages nobody guides, and the path after which the next ones begin (null: no more).
 */
public record Unguided(List<Line> villages, String next) {

	public Unguided {
		villages = List.copyOf(villages);
	}

	/** A village with its township. */
	public record Line(String code, String name, String township, String townshipName, String path) {
	}

}
