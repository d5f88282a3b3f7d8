package io.campaignflow.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short names of units in document numbers. */
class DocumentNumbersTests {

	@ParameterizedTest
	@CsvSource({ "内蒙古自治区,内蒙古", "包头市,包头", "兴安盟,兴安", "昆都仑区,昆都仑", "城区,城区", "土默特右旗,土默特右旗", "固阳县,固阳" })
	void leavesOutTheEndingOfTheLevel(String name, String expected) {
		assertThat(DocumentNumbers.shortName(name, "自治区", "省", "市", "盟", "县", "区")).isEqualTo(expected);
	}

}
