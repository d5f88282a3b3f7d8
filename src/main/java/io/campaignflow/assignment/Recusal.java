package io.campaignflow.assignment;

import io.campaignflow.recusal.UnitTie;
import java.util.List;

/**
 * Recusal (F3): nobody inspects the unit they come from or worked in; what keeps whom
 * away is {@link UnitTie#keepsAwayFrom(String, String)}.
 */
final class Recusal {

	private Recusal() {
	}

	/** Everything for which the group has to stay away from the unit; empty: nothing. */
	static List<Fact> facts(CandidateGroup group, UnitToCover unit) {
		return group.ties()
			.stream()
			.filter(tie -> tie.keepsAwayFrom(unit.path(), group.issuingPath()))
			.map(Recusal::fact)
			.toList();
	}

	static boolean bars(CandidateGroup group, UnitToCover unit) {
		return group.ties().stream().anyMatch(tie -> tie.keepsAwayFrom(unit.path(), group.issuingPath()));
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
