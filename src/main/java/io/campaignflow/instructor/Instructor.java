package io.campaignflow.instructor;

import java.util.List;

/** An official of a township who guides villages of it. */
public record Instructor(String id, String township, String townshipName, String name, String post,
		List<Village> villages) {

	public Instructor {
		villages = List.copyOf(villages);
	}

	/** A village guided. */
	public record Village(String code, String name) {
	}

}
