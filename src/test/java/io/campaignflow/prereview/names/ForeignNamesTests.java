package io.campaignflow.prereview.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.prereview.names.PlaceNames.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The text of 昆都仑区 in 包头市, with the region of the tests around it. */
@CampaignFlowTest
class ForeignNamesTests {

	@Autowired
	PlaceNames places;

	@Autowired
	OrgUnits units;

	@ParameterizedTest
	@CsvSource({ "学习青山区的做法，青山区的窗口已经合并。,青山区", "由科尔沁区民政局负责上门。,科尔沁区", "如东县委主要领导带头走访。,如东县", "最美如东人评选活动全年开展。,如东",
			"通辽、赤峰等地先行一步。,通辽", "土默特右旗、固阳两旗县一并推进。,固阳", "在石拐区设立代办点。,石拐区" })
	void aUnitOutsideTheOwnLineIsFound(String text, String name) {
		assertThat(found(text)).contains(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "昆都仑区各街道和昆河镇同步推进，包头市每月调度。", "在内蒙古自治区党委领导下，全区上下一心。", "各旗县区、苏木乡镇和嘎查村分层启动。",
			"让群众安居乐业，和平安定，比如延长服务时间、前进一步。", "在示范村、文明社区和重点镇先行试点。", "展开鲁班工坊建设，广东胜利会师。", "各县区、市区和开发区一并检查。",
			"友谊大街街道和团结大街街道的窗口合并。", "第一阶段由第三方测评，团结群众。", "公安、民政、合作社共同参与，资源统一调配。", "南大竹海生态风景区由文旅局管护。" })
	void ownNamesAndOrdinaryWordsAreNot(String text) {
		assertThat(found(text)).isSubsetOf("广东");
	}

	@Test
	void theAddressTellsWhichUnitIsMeant() {
		assertThat(places.in(List.of("由科尔沁区负责。"), units.get("150203")).get(0)).extracting(Place::address)
			.containsExactly("内蒙古自治区通辽市科尔沁区");
	}

	@Test
	void namesInARowShareTheirEnding() {
		assertThat(found("与青山、东河、九原三区联合督查。")).contains("青山", "东河", "九原");
	}

	@Test
	void whatIsAtHomeDependsOnTheUnit() {
		String text = "昆都仑区、青山区和九原区分别实施，科尔沁区不参加。";
		assertThat(places.in(List.of(text), units.get("1502")).get(0)).extracting(Place::text).containsExactly("科尔沁区");
	}

	private List<String> found(String text) {
		return places.in(List.of(text), units.get("150203")).get(0).stream().map(Place::text).toList();
	}

}
