package io.campaignflow.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a tie reaches. */
class UnitTieTests {

	@ParameterizedTest
	@CsvSource({ "/15/1502/150203/, /15/1502/150203/, true", // the unit itself
			"/15/1502/150203/150203001/, /15/1502/150203/, true", // above answers for
																	// below
			"/15/1502/150203/, /15/1502/150203/150203001/, true", // below answered to it
			"/15/1502/150204/, /15/1502/150203/, false", // a neighbour
			"/15/1502/, /15/1502/150203/, false", // the sender
			"/15/, /15/1502/150203/, false", // above the sender
			"/15/1502/15020/, /15/1502/150203/, false" }) // a code that only begins alike
	void reachesAlongTheLine(String tied, String unit, boolean away) {
		assertThat(new UnitTie("a", TieKind.RELATION, "x", tied).keepsAwayFrom(unit, "/15/1502/")).isEqualTo(away);
	}

	@ParameterizedTest
	@CsvSource({ "/15/1502/, true", "/15/, false" })
	void whoComesFromBetweenSenderAndUnitStaysAway(String tied, boolean away) {
		assertThat(new UnitTie("a", TieKind.HOME, "x", tied).keepsAwayFrom("/15/1502/150203/", "/15/")).isEqualTo(away);
	}

}
