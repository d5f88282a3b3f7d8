package io.campaignflow.prereview.operability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.campaignflow.campaign.CampaignStatus;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.prereview.Finding;
import io.campaignflow.prereview.Reading;
import io.campaignflow.prereview.Rule;
import io.campaignflow.prereview.Thresholds;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Measure;
import io.campaignflow.text.PlanContent.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each rule on whether a plan can be carried out and checked: when it speaks, and when
 * not.
 */
class OperabilityTests {

	private static final LocalDate OPENS = LocalDate.of(2026, 3, 1);

	private static final LocalDate ENDS = LocalDate.of(2026, 12, 31);

	private static final Measure SOUND = measure("修好机井", "农牧局局长", OPENS, "12口");

	@Test
	void aSoundPlanIsLeftInPeace() {
		assertThat(read(plain("修好机井12口。", SOUND))).isEmpty();
	}

	@Test
	void eachFieldAMeasureLacksIsNamed() {
		assertThat(read(plain("任务。", new Measure("修好机井", "RURAL", null, " ", null, "", null))))
			.extracting(Finding::rule, Finding::measure, (finding) -> finding.args().get(0))
			.containsExactly(tuple(Rule.MEASURE_INCOMPLETE, 1, "responsibleUnit"),
					tuple(Rule.MEASURE_INCOMPLETE, 1, "responsiblePerson"),
					tuple(Rule.MEASURE_INCOMPLETE, 1, "deadline"), tuple(Rule.MEASURE_INCOMPLETE, 1, "indicator"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "加强", "进一步", "适时" })
	void emptyWordsAreToldWithTheirMeasure(String word) {
		assertThat(read(plain("任务。", SOUND, measure(word + "巡查", "镇长", OPENS, "每月2次")))).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.rule()).isEqualTo(Rule.EMPTY_WORDS);
				assertThat(finding.measure()).isEqualTo(2);
				assertThat(finding.args()).containsExactly(word + "巡查", word);
			});
	}

	@ParameterizedTest
	@CsvSource({ "群众满意,true", "效果良好,true", "办结三件,false", "满意率百分之九十,false", "１２口,false", "问题清零,false", "逐户走访,false",
			"每月通报,false" })
	void anIndicatorIsCountableOrTold(String indicator, boolean told) {
		List<Finding> found = read(plain("任务。", measure("修好机井", "镇长", OPENS, indicator)));
		assertThat(found).extracting(Finding::rule).isEqualTo(told ? List.of(Rule.INDICATOR_NOT_COUNTABLE) : List.of());
	}

	@ParameterizedTest
	@CsvSource({ "2026-02-28,2026-03-01", "2027-01-01,2026-12-31", "2026-03-01,", "2026-12-31," })
	void aDayOutsideTheCampaignIsToldWithTheBoundItBreaks(LocalDate due, LocalDate bound) {
		List<Finding> found = read(plain("任务。", measure("修好机井", "镇长", due, "12口")));
		assertThat(found).extracting(Finding::rule, Finding::passage, Finding::args)
			.isEqualTo((bound == null) ? List.of()
					: List.of(tuple(Rule.DEADLINE_OUTSIDE, due.toString(), List.of(bound.toString()))));
	}

	@Test
	void aPersonMayCarryAsManyMeasuresAsTheCampaignSays() {
		Measure[] two = { SOUND, measure("清理水渠", "农牧局局长 ", OPENS, "3条") };
		assertThat(read(plain("任务。", two))).isEmpty();
		Measure[] three = { two[0], measure("通自来水", "水利局局长", OPENS, "2村"), two[1],
				measure("铺路", "农牧局局长", OPENS, "1条") };
		assertThat(read(plain("任务。", three))).singleElement()
			.returns(Rule.PERSON_OVERLOADED, Finding::rule)
			.returns(List.of("3", "2"), Finding::args)
			.returns("农牧局局长", Finding::passage);
	}

	@ParameterizedTest
	@CsvSource({ "列明经费预算,BUDGET_MISSING,落实经费30万元。", "列明经费预算,BUDGET_MISSING,安排十二万元。", "列明工作人员,STAFF_MISSING,抽调工作人员7名。",
			"列明工作人员,STAFF_MISSING,抽调二十余人。" })
	void meansAreMissedWhereARequirementAsksForThem(String asked, Rule rule, String named) {
		Requirement requirement = new Requirement("R1", RequirementKind.MANDATORY, "保障", asked, Set.of());
		assertThat(read(plain("任务照常。", SOUND), requirement)).singleElement()
			.returns(rule, Finding::rule)
			.returns(List.of("R1", "保障"), Finding::args);
		assertThat(read(plain(named, SOUND), requirement)).isEmpty();
		assertThat(read(plain("任务照常。", SOUND))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "列明经费预算,安排经费30万元", "列明工作人员,抽调工作人员7名" })
	void meansThatAMeasureNamesAreNamed(String asked, String title) {
		Requirement requirement = new Requirement("R1", RequirementKind.MANDATORY, "保障", asked, Set.of());
		assertThat(read(plain("任务照常。", measure(title, "镇长", OPENS, "3月到位")), requirement)).isEmpty();
	}

	@Test
	void meansAskedOfOtherLevelsAreNotMissed() {
		Requirement other = new Requirement("R1", RequirementKind.MANDATORY, "保障", "列明经费预算", Set.of(Level.TOWNSHIP));
		assertThat(read(plain("任务照常。", SOUND), other)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "1,true", "2,false", "90,false", "91,true" })
	void aTextIsAsLongAsTheCampaignWants(int characters, boolean told) {
		List<Finding> found = read(plain("字。".repeat(50).substring(0, characters), SOUND));
		assertThat(found).extracting(Finding::rule, Finding::args)
			.isEqualTo(told ? List.of(tuple(Rule.LENGTH_OUTSIDE, List.of(String.valueOf(characters), "2", "90")))
					: List.of());
	}

	@Test
	void aLongSentenceIsToldWhereItStands() {
		String sound = "字".repeat(19) + "。";
		String tooLong = "长".repeat(20) + "。";
		assertThat(read(plain(sound + tooLong + sound, SOUND))).singleElement()
			.returns(Rule.SENTENCE_LONG, Finding::rule)
			.returns(20, Finding::start)
			.returns(41, Finding::end)
			.returns(List.of("21", "20"), Finding::args);
	}

	private static List<Finding> read(PlanContent content, Requirement... requirements) {
		CampaignView campaign = new CampaignView("c", "主题活动", "第二批", "15", CampaignStatus.LAUNCHED,
				List.of(new StartWindow(Level.COUNTY, OPENS, OPENS.plusDays(10))), List.of(requirements), List.of(),
				"review-route", false, false, 2, 90, 1);
		OrgUnit unit = new OrgUnit("150203", "昆都仑区", "1502", Level.COUNTY, null, "/15/1502/150203/", true);
		Thresholds standard = Thresholds.standard();
		Thresholds thresholds = new Thresholds(1, standard.copiedCharacters(), standard.copiedShare(),
				standard.placementShare(), 20, 2, ENDS, standard.emptyWords(), List.of(), Set.of());
		Reading reading = new Reading(null, 1, unit, campaign, thresholds, content, Instant.EPOCH);
		return Stream.concat(new MeasureRules().read(reading).stream(), new TextRules().read(reading).stream())
			.toList();
	}

	private static PlanContent plain(String text, Measure... measures) {
		return new PlanContent("实施方案", List.of(new Section("tasks", "任务", text, List.of())), List.of(measures));
	}

	private static Measure measure(String title, String person, LocalDate due, String indicator) {
		return new Measure(title, "RURAL", "农牧局", person, due, indicator, null);
	}

}
