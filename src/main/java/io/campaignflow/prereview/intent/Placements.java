package io.campaignflow.prereview.intent;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.organisation.Level;
import io.campaignflow.prereview.Finding;
import io.campaignflow.prereview.Placement;
import io.campaignflow.prereview.Placement.Mark;
import io.campaignflow.prereview.Placing;
import io.campaignflow.prereview.Reader;
import io.campaignflow.prereview.Reading;
import io.campaignflow.prereview.Rule;
import io.campaignflow.prereview.intent.IntentMatrix.Cell;
import io.campaignflow.prereview.intent.IntentMatrix.Row;
import io.campaignflow.text.PlanContent;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whether demanded requirements stand where their drafter placed them. Where no text of a
 * placement says enough of its requirement, it is doubted, and the text that says most is
 * proposed instead. And the same as a matrix, for people to look at.
 */
@Component
class Placements implements Reader, Placing {

	/** A proposal has to be better than what would just not be doubted. */
	static final int SURELY = 2;

	/** Words that are shown of what is in common. */
	private static final int WORDS = 6;

	private static final Set<Rule> TOLD = EnumSet.of(Rule.REQUIREMENT_ABSENT, Rule.REQUIREMENT_UNPLACED,
			Rule.PLACEMENT_DOUBTFUL);

	@Override
	public List<Finding> read(Reading reading) {
		List<Requirement> demanded = reading.campaign()
			.requirements()
			.stream()
			.filter((each) -> each.kind() == RequirementKind.MANDATORY && each.appliesTo(reading.unit().level()))
			.toList();
		int least = reading.thresholds().placementShare();
		return IntentMatrix.of(demanded, reading.content())
			.rows()
			.stream()
			.flatMap((row) -> findings(row, least))
			.toList();
	}

	@Override
	public List<Placement> matrix(CampaignView campaign, Level level, PlanContent content, List<Finding> found) {
		List<Requirement> asked = campaign.requirements().stream().filter((each) -> each.appliesTo(level)).toList();
		return IntentMatrix.of(asked, content).rows().stream().map((row) -> placement(row, found)).toList();
	}

	private static Placement placement(Row row, List<Finding> found) {
		List<Finding> ofRow = found.stream()
			.filter((finding) -> TOLD.contains(finding.rule()))
			.filter((finding) -> finding.args().get(0).equals(row.requirement().code()))
			.toList();
		boolean doubted = ofRow.stream().anyMatch((finding) -> finding.rule() == Rule.PLACEMENT_DOUBTFUL);
		return new Placement(row.requirement(),
				row.cells().stream().flatMap((cell) -> marked(cell, doubted, ofRow).stream()).toList());
	}

	private static Optional<Placement.Cell> marked(Cell cell, boolean doubted, List<Finding> ofRow) {
		boolean proposed = ofRow.stream()
			.anyMatch((finding) -> finding.args().get(3).equals(cell.section())
					&& finding.args().get(4).equals(String.valueOf(cell.measure())));
		if (cell.text().isBlank() || !cell.placed() && !proposed) {
			return Optional.empty();
		}
		Mark mark = !cell.placed() ? Mark.PROPOSED : doubted ? Mark.DOUBTED : Mark.PLACED;
		return Optional.of(new Placement.Cell(cell.section(), cell.measure(), mark, cell.share(),
				cell.common().stream().limit(WORDS).toList()));
	}

	private static Stream<Finding> findings(Row row, int least) {
		List<Cell> placed = row.placed().stream().filter((cell) -> !cell.text().isBlank()).toList();
		Cell proposal = row.proposals()
			.stream()
			.filter((cell) -> !cell.placed() && cell.share() >= SURELY * least)
			.findFirst()
			.orElse(null);
		if (placed.isEmpty()) {
			return Stream.of((proposal == null) ? finding(Rule.REQUIREMENT_ABSENT, row, null, null)
					: finding(Rule.REQUIREMENT_UNPLACED, row, proposal, proposal));
		}
		Cell best = placed.stream().max(Comparator.comparingInt(Cell::share)).orElseThrow();
		return (best.share() < least) ? Stream.of(finding(Rule.PLACEMENT_DOUBTFUL, row, best, proposal))
				: Stream.empty();
	}

	/** {@code at} is where it is shown, {@code proposed} where the words rather stand. */
	private static Finding finding(Rule rule, Row row, Cell at, Cell proposed) {
		Requirement requirement = row.requirement();
		String where = (proposed == null) ? "" : proposed.section();
		String share = String.valueOf((at == null) ? 0 : at.share());
		return Finding.of(rule, (at == null) ? "" : at.section(), (at == null) ? 0 : at.measure(), 0, 0, "",
				requirement.code(), requirement.title(), share, where,
				(proposed == null) ? "" : String.valueOf(proposed.measure()));
	}

}
