package io.campaignflow.prereview.intent;

import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.prereview.Finding;
import io.campaignflow.prereview.Reader;
import io.campaignflow.prereview.Reading;
import io.campaignflow.prereview.Rule;
import io.campaignflow.prereview.intent.IntentMatrix.Cell;
import io.campaignflow.prereview.intent.IntentMatrix.Row;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whether demanded requirements stand where their drafter placed them. Where no text of a
 * placement shares enough words with its requirement, it is doubted, and the text that
 * shares most is proposed instead.
 */
@Component
class Placements implements Reader {

	/** A proposal has to be better than what would just not be doubted. */
	private static final int SURELY = 2;

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
		return (best.share() >= least) ? Stream.empty()
				: Stream.of(finding(Rule.PLACEMENT_DOUBTFUL, row, best, proposal));
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
