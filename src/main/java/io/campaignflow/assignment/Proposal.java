package io.campaignflow.assignment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which group goes to which unit, and why. */
public record Proposal(List<Line> lines) {

	public Proposal {
		lines = List.copyOf(lines);
	}

	/** The group of each unit. */
	public Map<String, String> groups() {
		return lines.stream().collect(Collectors.toMap(Line::unit, Line::group));
	}

	/** One unit with its group and what spoke for it. */
	public record Line(String unit, String group, List<Reason> reasons) {

		public Line {
			reasons = List.copyOf(reasons);
		}

	}

}
