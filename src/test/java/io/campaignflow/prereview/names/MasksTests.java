package io.campaignflow.prereview.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.organisation.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MasksTests {

	@ParameterizedTest
	@CsvSource({ "江苏某某县探索教育引领群众,某某县", "20某某年6月召开会议,20某某年", "由××局牵头,××局", "由XX镇落实,XX镇", "责任人：____,____",
			"（单位名称）实施方案,（单位名称）", "请○○同志负责,○○同志" })
	void aMaskIsFound(String text, String mask) {
		assertThat(Masks.in(text)).extracting(Masks.Mask::text).containsExactly(mask);
	}

	@ParameterizedTest
	@ValueSource(strings = { "某一天", "在某些环节", "ABXX镇", "2026年6月", "（一）建立台账" })
	void ordinaryWordsAreNone(String text) {
		assertThat(Masks.in(text)).isEmpty();
	}

	@Test
	void officesOfAnotherKindOfUnitAreFound() {
		List<String> district = List.of("内蒙古自治区", "包头市", "昆都仑区");
		assertThat(OtherOffices.in("县委书记带头，我县各镇落实，全旗动员，区委主要负责人调度。", Level.COUNTY, district))
			.extracting(OtherOffices.Office::text)
			.containsExactly("县委书记", "我县", "全旗");
	}

	@Test
	void officesOfTheOwnLineAndBelowAreFine() {
		List<String> league = List.of("内蒙古自治区", "兴安盟");
		assertThat(OtherOffices.in("各旗县委书记、县长参加，盟委、盟行署调度，全盟推进，镇政府落实。", Level.PREFECTURE, league)).isEmpty();
	}

}
