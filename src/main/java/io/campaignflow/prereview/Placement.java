package io.campaignflow.prereview;

import io.campaignflow.campaign.Requirement;
import java.util.List;

/**
 * One requirement and where in a plan it stands: a row of the matrix of requirements
 * against sections and measures. Places that have nothing to do with it are left out.
 */
public record Placement(Requirement requirement, List<Cell> cells) {

	public Placement {
		cells = List.copyOf(cells);
	}

	/** What a place is to a requirement. */
	public enum Mark {

		/** Its drafter says it stands here. */
		PLACED,
		/** Its drafter says so, and the report doubts it. */
		DOUBTED,
		/** The report found it here. */
		PROPOSED

	}

	/**
	 * {@code measure} is a row from 1, 0 for a section; {@code share} percent of the
	 * weight of what the requirement is about that is said there, {@code common} some
	 * words both have.
	 */
	public record Cell(String section, int measure, Mark mark, int share, List<String> common) {

		public Cell {
			common = List.copyOf(common);
		}

	}

	/** The places of one mark. */
	public List<Cell> marked(Mark mark) {
		return cells.stream().filter((cell) -> cell.mark() == mark).toList();
	}

}
