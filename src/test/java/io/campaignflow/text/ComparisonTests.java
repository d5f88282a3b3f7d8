package io.campaignflow.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.text.Comparison.Change;
import io.campaignflow.text.Comparison.Line;
import io.campaignflow.text.Comparison.Piece;
import io.campaignflow.text.PlanContent.Measure;
import io.campaignflow.text.PlanContent.Section;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ComparisonTests {

	@Test
	void aNumberIsReplacedWhole() {
		assertThat(between("清理到 15 项证明事项", "清理到 9 项证明事项")).containsExactly(new Piece(Change.KEPT, "清理到 "),
				new Piece(Change.REMOVED, "15"), new Piece(Change.ADDED, "9"), new Piece(Change.KEPT, " 项证明事项"));
	}

	@Test
	void aSingleCharacterBetweenTwoChangesIsTakenIntoThem() {
		assertThat(between("开头一些相同的文字甲的乙后面也有相同的文字", "开头一些相同的文字丙的丁后面也有相同的文字")).containsExactly(
				new Piece(Change.KEPT, "开头一些相同的文字"), new Piece(Change.REMOVED, "甲的乙"), new Piece(Change.ADDED, "丙的丁"),
				new Piece(Change.KEPT, "后面也有相同的文字"));
	}

	@Test
	void bothTextsCanBeReadOffTheMarkedOne() {
		String before = "围绕两类问题，用六个月时间集中整改一批突出问题。";
		String after = "围绕两类问题，聚焦老旧街坊，用六个月时间集中整改 38 个问题。";
		List<Piece> pieces = between(before, after);
		assertThat(read(pieces, Change.REMOVED)).isEqualTo(before);
		assertThat(read(pieces, Change.ADDED)).isEqualTo(after);
	}

	@Test
	void linesWithLittleInCommonAreReplacedAsWholes() {
		assertThat(between("动员部署，三月完成", "群众评价由区里组织")).hasSize(2);
	}

	@Test
	void aLineIsKnownAgainWhenAnotherIsPutBeforeIt() {
		List<Line> lines = Comparison
			.of(content(List.of(section("s", "全年修好12口机井，受益320户。"))),
					content(List.of(section("s", "新建卫生室一处。\n全年修好15口机井，受益320户。"))))
			.sections()
			.get(0)
			.lines();
		assertThat(lines.get(0).pieces()).containsExactly(new Piece(Change.ADDED, "新建卫生室一处。"));
		assertThat(lines.get(1).pieces()).contains(new Piece(Change.REMOVED, "12"), new Piece(Change.ADDED, "15"));
	}

	@Test
	void theLargestTextsAreComparedInBoundedTime() {
		Random random = new Random(11);
		PlanContent before = largest(random);
		PlanContent after = largest(random);
		Assertions.assertTimeout(Duration.ofSeconds(5), () -> Comparison.of(before, after));
	}

	@Test
	void aNewSectionAndAGoneOneAreTold() {
		Comparison comparison = Comparison.of(content(List.of(section("goals", "目标"), section("old", "旧的"))),
				content(List.of(section("goals", "目标"), section("new", "新的"))));
		assertThat(comparison.sections()).extracting(Comparison.SectionChange::key, Comparison.SectionChange::change)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("goals", Change.KEPT),
					org.assertj.core.groups.Tuple.tuple("new", Change.ADDED),
					org.assertj.core.groups.Tuple.tuple("old", Change.REMOVED));
	}

	@Test
	void aMeasureIsComparedCellByCell() {
		PlanContent before = new PlanContent("方案", List.of(), List.of(measure("延时服务", "10 个大厅")));
		PlanContent after = new PlanContent("方案", List.of(),
				List.of(measure("延时服务", "16 个大厅"), measure("上门代办", "2 日内")));
		Comparison comparison = Comparison.of(before, after);
		assertThat(comparison.measures()).extracting(Comparison.MeasureChange::change)
			.containsExactly(Change.CHANGED, Change.ADDED);
		assertThat(comparison.measures().get(0).cells().get(5).changes()).isEqualTo(1);
		assertThat(comparison.changedMeasures()).isEqualTo(2);
	}

	@Test
	void withoutAnOlderTextNothingChanged() {
		Comparison comparison = Comparison.of(null, content(List.of(section("goals", "目标"))));
		assertThat(comparison.added()).isZero();
		assertThat(comparison.sections()).singleElement()
			.extracting(Comparison.SectionChange::change)
			.isEqualTo(Change.KEPT);
	}

	private static List<Piece> between(String before, String after) {
		List<Line> lines = Comparison.of(content(List.of(section("s", before))), content(List.of(section("s", after))))
			.sections()
			.get(0)
			.lines();
		return lines.get(0).pieces();
	}

	private static String read(List<Piece> pieces, Change side) {
		StringBuilder text = new StringBuilder();
		pieces.stream()
			.filter((piece) -> piece.change() == Change.KEPT || piece.change() == side)
			.forEach((piece) -> text.append(piece.text()));
		return text.toString();
	}

	private static PlanContent largest(Random random) {
		List<Measure> measures = IntStream.range(0, ContentLimits.MEASURES)
			.mapToObj((i) -> measure(line(random, ContentLimits.FIELD), line(random, ContentLimits.FIELD)))
			.toList();
		return new PlanContent("方案", List.of(section("a", line(random, ContentLimits.SECTION_TEXT)),
				section("b", line(random, ContentLimits.SECTION_TEXT).replace('一', '\n'))), measures);
	}

	private static String line(Random random, int length) {
		return random.ints(length, '一', '一' + 500)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static PlanContent content(List<Section> sections) {
		return new PlanContent("方案", sections, List.of());
	}

	private static Section section(String key, String text) {
		return new Section(key, key, text, List.of());
	}

	private static Measure measure(String title, String indicator) {
		return new Measure(title, "RURAL", "区政务服务局", "局长", LocalDate.of(2026, 3, 20), indicator, "R1");
	}

}
