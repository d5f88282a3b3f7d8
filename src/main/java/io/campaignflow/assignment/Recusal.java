package io.campaignflow.assignment;

import io.campaignflow.organisation.UnitTie;
import java.util.List;

/**
 * Recusal (F3): nobody inspects the unit they come from or worked in. A tie reaches along
 * the line: it keeps a group from the unit itself, from any unit above it (which answers
 * for it), and from any unit below it (whose superiors were colleagues) — unless the tie
 * is to the sender or to a unit above the sender, for there everybody it sends comes
 * from.
 */
final class Recusal {

	private Recusal() {
	}

	/** Everything for which the group has to stay away from the unit; empty: nothing. */
	static List<Fact> facts(CandidateGroup group, UnitToCover unit) {
		return group.ties().stream().filter(tie -> keepsAway(tie, group, unit)).map(Recusal::fact).toList();
	}

	static boolean bars(CandidateGroup group, UnitToCover unit) {
		return group.ties().stream().anyMatch(tie -> keepsAway(tie, group, unit));
	}

	private static boolean keepsAway(UnitTie tie, CandidateGroup group, UnitToCover unit) {
		if (group.issuingPath().startsWith(tie.unitPath())) {
			return false;
		}
		return tie.unitPath().startsWith(unit.path()) || unit.path().startsWith(tie.unitPath());
	}

	private static Fact fact(UnitTie tie) {
		FactCode code = switch (tie.kind()) {
			case HOME -> FactCode.COMES_FROM;
			case FORMER_POST -> FactCode.WORKED_IN;
			case RELATION -> FactCode.RELATED_TO;
		};
		return Fact.of(code, tie.account(), tie.unitCode());
	}

}
