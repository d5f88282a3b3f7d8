package io.campaignflow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.attachment.Attachments.Kept;
import io.campaignflow.intake.ImportPiece.Kind;
import io.campaignflow.intake.word.WordReader;
import io.campaignflow.intake.word.WordUnreadable;
import io.campaignflow.organisation.Domain;
import io.campaignflow.text.PlanContent.Measure;
import io.campaignflow.text.PlanContent.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents find their way into the sections of a template. */
class ImportPlacingTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

	private static final List<Section> SECTIONS = List.of(new Section("base", "工作基础", "", List.of()),
			new Section("goals", "总体目标", "", List.of()), new Section("tasks", "重点任务", "", List.of()));

	@Test
	void styledHeadingsLeadTheirTextToTheSections() throws WordUnreadable {
		List<ImportPiece> pieces = place(new WordFile().title("昆都仑区实施方案")
			.heading(1, "工作基础")
			.text("全区有街道13个。")
			.styled("zh1", "二、总体目标")
			.text("修12口井。")
			.outlined(1, "三 重点任务")
			.heading(2, "（一）修井")
			.text("四月前开工。"));
		assertThat(pieces).extracting(ImportPiece::target).containsExactly("#title", "base", "goals", "tasks");
		assertThat(pieces.get(3).text()).isEqualTo("（一）修井\n四月前开工。");
		assertThat(pieces).allMatch(ImportPiece::exact);
	}

	@Test
	void typedHeadingsAreRecognisedByTheirNumbers() throws WordUnreadable {
		List<ImportPiece> pieces = place(new WordFile().text("关于活动的实施方案")
			.text("一、工作基础")
			.text("基础好。")
			.text("（一）人员")
			.text("1.干部")
			.text("一、二、三产业融合发展，全区一百二十个点位全部纳入，逐一编号建档，做到底数清、情况明。")
			.text("二、总体目标")
			.text("目标明。"));
		assertThat(pieces).extracting(ImportPiece::target).containsExactly(null, "base", "goals");
		assertThat(pieces.get(0).text()).isEqualTo("关于活动的实施方案");
		assertThat(pieces.get(1).text().lines()).containsExactly("基础好。", "（一）人员", "1.干部",
				"一、二、三产业融合发展，全区一百二十个点位全部纳入，逐一编号建档，做到底数清、情况明。");
	}

	@Test
	void titlesThatAreAlikeAreProposedAndOthersStayOpen() throws WordUnreadable {
		List<ImportPiece> pieces = place(new WordFile().heading(1, "第二部分 总体工作目标")
			.text("甲")
			.heading(1, "重点任务与措施")
			.text("乙")
			.heading(1, "群众评价")
			.heading(2, "（一）怎么评")
			.text("丙"));
		assertThat(pieces).extracting(ImportPiece::target).containsExactly("goals", "tasks", null);
		assertThat(pieces).extracting(ImportPiece::exact).containsExactly(false, false, false);
		assertThat(pieces.get(2).heading()).isEqualTo("群众评价");
		assertThat(pieces.get(2).text()).isEqualTo("（一）怎么评\n丙");
	}

	@Test
	void tablesWhoseHeaderFitsBecomeMeasures() throws WordUnreadable {
		List<ImportPiece> pieces = place(new WordFile().heading(1, "重点任务")
			.table(new String[] { "序号", "工作举措", "牵头单位", "责任人", "完成时限", "考核指标", "领域", "备注" },
					new String[] { "1", "修井", "区水务局", "局长", "2026年4月15日前", "12口", "社区", "急" },
					new String[] { "2", "清淤", "", "科长", "长期坚持", "", "农牧", "" })
			.mergeDown(2, 1, 2));
		assertThat(pieces).singleElement().satisfies(piece -> {
			assertThat(piece.kind()).isEqualTo(Kind.MEASURES);
			assertThat(piece.target()).isEqualTo("measures");
		});
		Measure first = pieces.get(0).measures().get(0);
		assertThat(first.title()).isEqualTo("修井");
		assertThat(first.deadline()).isEqualTo(LocalDate.of(2026, 4, 15));
		assertThat(first.indicator()).isEqualTo("12口（备注：急）");
		assertThat(first.domain()).isEqualTo("COMMUNITY");
		Measure second = pieces.get(0).measures().get(1);
		assertThat(second.responsibleUnit()).as("the merged cell").isEqualTo("区水务局");
		assertThat(second.deadline()).isNull();
		assertThat(second.indicator()).as("what no column takes is kept").isEqualTo("（完成时限：长期坚持；领域：农牧）");
	}

	@Test
	void whatFitsNowhereIsShownAndNotDropped() throws WordUnreadable {
		List<ImportPiece> pieces = place(new WordFile().text("开头的话。")
			.heading(1, "工作基础")
			.text("前。")
			.table(new String[] { "街道", "人口" }, new String[] { "少先路", "三万" })
			.text("后。")
			.picture("地图.png")
			.note("数据来自统计公报。"));
		assertThat(pieces).extracting(ImportPiece::kind)
			.containsExactly(Kind.TEXT, Kind.TEXT, Kind.TABLE, Kind.TEXT, Kind.PICTURE, Kind.NOTE);
		assertThat(pieces).extracting(ImportPiece::target).containsExactly(null, "base", null, "base", null, null);
		assertThat(pieces.get(2).text()).isEqualTo("街道 ｜ 人口\n少先路 ｜ 三万");
		assertThat(pieces.get(5).text()).isEqualTo("数据来自统计公报。");
	}

	@ParameterizedTest
	@CsvSource({ "2026年3月20日,2026-03-20", "2026.3.20,2026-03-20", "2026-03-20前,2026-03-20", "３月２０日,2026-03-20",
			"2月20日,2027-02-20", "3月底前,2026-03-31", "2026年2月底,2026-02-28", "4月上旬,2026-04-10", "4月中旬,2026-04-20",
			"2026年6月,2026-06-30", "年底前完成,2026-12-31", "2027年底,2027-12-31", "二〇二六年十二月三十一日,2026-12-31",
			"二零二六年三月二十日,2026-03-20", "四月十日,2026-04-10", "3月1日至4月15日,2026-04-15" })
	void daysAreReadAsPlansWriteThem(String text, LocalDate day) {
		assertThat(ChineseDates.parse(text, TODAY)).contains(day);
	}

	@ParameterizedTest
	@CsvSource({ "长期", "2026年2月30日", "13月底", "每季度", "''", "随时" })
	void whatIsNoDayIsNoDay(String text) {
		assertThat(ChineseDates.parse(text, TODAY)).isEmpty();
	}

	private static List<ImportPiece> place(WordFile file) throws WordUnreadable {
		return new ImportPlacing(SECTIONS, rows -> MeasureTable.read(rows, ImportPlacingTests::nameOf, TODAY),
				picture -> Optional.of(new Kept(picture.name(), "0".repeat(64), picture.bytes().length)))
			.place(WordReader.read(file.stream()).blocks());
	}

	private static String nameOf(Domain domain) {
		return (domain == Domain.COMMUNITY) ? "社区" : domain.name();
	}

}
