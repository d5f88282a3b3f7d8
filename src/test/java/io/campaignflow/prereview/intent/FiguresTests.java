package io.campaignflow.prereview.intent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTests {

	@ParameterizedTest
	@CsvSource({ "九十五,95", "两百,200", "一百零五,105", "4000,4000", "３０,30", "3.5万,35000", "十二,12", "一千二百,1200", "二〇,20" })
	void numbersAreReadAsTheyAreWritten(String written, double value) {
		assertThat(Numerals.value(written)).isEqualTo(value);
	}

	@ParameterizedTest
	@CsvSource({ "群众评价满意率不低于百分之九十五,%,95,AT_LEAST", "群众满意率达到九成以上,%,90,AT_LEAST", "申请两个工作日内办理完毕,个工作日,2,AT_MOST",
			"安排经费30万元,元,300000,EXACT", "平均等候不超过15分钟,分钟,15,AT_MOST", "抽调工作人员7名,人,7,EXACT", "填表的时间超过20小时,小时,20,EXACT" })
	void aFigureTellsItsUnitAndHowItLimits(String clause, String unit, double value, Bound bound) {
		assertThat(Figures.in(clause)).singleElement().satisfies((figure) -> {
			assertThat(figure.unit()).isEqualTo(unit);
			assertThat(figure.value()).isEqualTo(value);
			assertThat(figure.bound()).isEqualTo(bound);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "按照规程1.2.3项执行", "按照第1,2,3项执行", "完成率百分之9.9.9", "1.2.3月底", "编号12.34.56万元" })
	void whatIsNumberedLikeAHeadingIsNoFigure(String clause) {
		assertThat(Figures.in(clause)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "补助资金12,500元|12500", "补助资金1,234,567.5元|1234567.5", "增长3.5%|3.5", "共１２户|12" })
	void pointsAndCommasOfNumbersAreRead(String clause, double value) {
		assertThat(Figures.in(clause)).singleElement().extracting(Figure::value).isEqualTo(value);
	}

	@Test
	void aDayIsTheLastOneAndStandsWhereItIsWritten() {
		String text = "先摸底。问题清单于3月20日前报送，十月底完成。";
		assertThat(Figures.in(text)).extracting(Figure::value).containsExactly(320.0, 1031.0);
		Figure first = Figures.in(text).get(0);
		assertThat(text.substring(first.start(), first.end())).isEqualTo("3月20日前");
	}

	@Test
	void onlyClausesOnTheSameThingAreAlike() {
		Figure demanded = Figures.in("群众评价满意率不低于百分之九十五").get(0);
		Figure less = Figures.in("群众评价满意率达到百分之九十").get(0);
		Figure other = Figures.in("干部培训覆盖面达到百分之九十").get(0);
		assertThat(less.likeness(demanded)).isGreaterThanOrEqualTo(60);
		assertThat(less.keeps(demanded)).isFalse();
		assertThat(other.likeness(demanded)).isZero();
	}

}
