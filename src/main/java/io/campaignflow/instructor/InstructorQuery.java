package io.campaignflow.instructor;

/**
 * Which instructors are wanted: within the subtree of a unit (null: all one sees), whose
 * names begin with {@code name} (empty: all).
 */
public record InstructorQuery(String unit, String name) {

	public InstructorQuery {
		unit = unit == null || unit.isBlank() ? null : unit.strip();
		name = name == null ? "" : name.strip();
	}

}
