package io.campaignflow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of headings go, whatever looks like one and is none stays. */
class TitleMatchTests {

	@ParameterizedTest
	@CsvSource({ "一、群众评价,群众评价", "十二．保障措施,保障措施", "（三）特色做法,特色做法", "第二章 组织领导,组织领导", "第三部分　进度安排,进度安排", "3. 督导安排,督导安排",
			"3.2 督导安排,督导安排", "4、联系群众,联系群众", "12345热线办理,12345热线办理", "一网通办,一网通办", "三农工作,三农工作", "2026年重点任务,2026年重点任务",
			"一、,一、" })
	void onlyTheNumberGoes(String heading, String title) {
		assertThat(TitleMatch.withoutNumber(heading)).isEqualTo(title);
	}

}
