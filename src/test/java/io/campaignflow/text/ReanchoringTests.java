package io.campaignflow.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.text.Place.How;
import io.campaignflow.text.PlanContent.Measure;
import io.campaignflow.text.PlanContent.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A passage and what became of it, edit by edit. */
class ReanchoringTests {

	private static final String GOALS = """
			围绕群众办事“多头跑、反复交”和基层“报表多、台账多”两类问题，用六个月时间集中整改一批突出问题。
			到2026年6月30日，全区13个街道便民服务中心全部实现“一窗受理”，确保群众满意度明显提升。
			开展午间和周六延时服务，群众可以预约上门。""";

	private static final String TASKS = """
			清理证明事项15项，清单在社区公示。
			部门布置到街道的报表由43张合并到18张，同一数据一个季度内只报一次。""";

	@Test
	void wordsThatNobodyTouchedStayWhereTheyAre() {
		assertThat(after("确保群众满意度明显提升", GOALS, TASKS)).satisfies(found("goals", How.SAME, "确保群众满意度明显提升"));
	}

	@Test
	void editsBeforeThePassageOnlyShiftIt() {
		String now = GOALS.replace("用六个月时间", "聚焦老旧街坊居民，用六个月时间").replace("到2026年6月30日", "一是到2026年6月底");
		assertThat(after("确保群众满意度明显提升", now, TASKS)).satisfies(found("goals", How.SAME, "确保群众满意度明显提升"));
	}

	@Test
	void aParagraphPutBeforeItOnlyShiftsIt() {
		assertThat(after("午间和周六延时服务", "本区有13个街道、2个镇。\n" + GOALS, TASKS))
			.satisfies(found("goals", How.SAME, "午间和周六延时服务"));
	}

	@Test
	void aMovedParagraphTakesItsCommentAlong() {
		List<String> lines = new ArrayList<>(GOALS.lines().toList());
		lines.add(0, lines.remove(2));
		assertThat(after("群众可以预约上门", String.join("\n", lines), TASKS)).satisfies(found("goals", How.MOVED, "群众可以预约上门"));
	}

	@Test
	void aParagraphCarriedToAnotherSectionTakesItsCommentAlong() {
		String line = GOALS.lines().toList().get(1);
		assertThat(after("全区13个街道", GOALS.replace(line + "\n", ""), line + "\n" + TASKS))
			.satisfies(found("tasks", How.MOVED, "全区13个街道"));
	}

	@Test
	void aSentenceCarriedIntoAnotherParagraphTakesItsCommentAlong() {
		assertThat(after("确保群众满意度明显提升", GOALS.replace("，确保群众满意度明显提升", ""),
				TASKS.replace("清单在社区公示。", "清单在社区公示，确保群众满意度明显提升。")))
			.satisfies(found("tasks", How.MOVED, "确保群众满意度明显提升"));
	}

	@Test
	void rewordedTextIsShownAsItReadsNow() {
		assertThat(after("确保群众满意度明显提升", GOALS.replace("满意度明显提升", "满意度由91.2%提高到96%以上"), TASKS))
			.satisfies(found("goals", How.CHANGED, "确保群众满意度由91.2%提高到96%以上"));
	}

	@Test
	void aNumberReplacedWholeIsKnownByWhatStandsAroundIt() {
		assertThat(after("15", "tasks", GOALS, TASKS.replace("15项", "9项"))).satisfies(found("tasks", How.CHANGED, "9"));
	}

	@Test
	void aPassageRewrittenAsAWholeIsKnownByWhatStandsAroundIt() {
		assertThat(after("集中整改一批突出问题", GOALS.replace("集中整改一批突出问题", "办结群众来信来访中的38件"), TASKS))
			.satisfies(found("goals", How.CHANGED, "办结群众来信来访中的38件"));
	}

	@Test
	void wordsPutIntoThePassageBelongToIt() {
		assertThat(after("开展午间和周六延时服务", GOALS.replace("午间和周六延时", "午间、晚间和周六上午延时"), TASKS))
			.satisfies(found("goals", How.CHANGED, "开展午间、晚间和周六上午延时服务"));
	}

	@Test
	void aPassageOverTwoParagraphsIsFollowed() {
		String said = "确保群众满意度明显提升。\n开展午间";
		assertThat(after(said, "新的第一段。\n" + GOALS, TASKS)).satisfies(found("goals", How.SAME, said));
	}

	@Test
	void takenOutIsLostWithItsOldWordsAndPlace() {
		Place place = after("确保群众满意度明显提升", GOALS.replace("，确保群众满意度明显提升", ""), TASKS);
		assertThat(place.how()).isEqualTo(How.LOST);
		assertThat(place.quote()).isEqualTo("确保群众满意度明显提升");
		assertThat(place.section()).isEqualTo("goals");
		assertThat(place.revision()).isEqualTo(1);
	}

	@Test
	void aParagraphTakenOutDoesNotTurnUpInAnotherOneThatSaysTheSameWord() {
		String old = "群众评议每季度一次。\n办事大厅设群众监督岗。";
		Place place = after(old, "群众", old.indexOf("群众"), "办事大厅设群众监督岗。");
		assertThat(place.how()).isEqualTo(How.LOST);
	}

	@Test
	void ofTwoEqualWordsTheRightOneIsFollowed() {
		String old = "群众反映停车难。\n群众反映取暖难。";
		Place place = after(old, "群众反映", old.lastIndexOf("群众反映"), "新增车位。\n群众反映停车难。\n群众反映取暖难。");
		assertThat(place.how()).isEqualTo(How.SAME);
		assertThat(place.start()).isEqualTo("新增车位。\n群众反映停车难。\n群众反映取暖难。".lastIndexOf("群众反映"));
	}

	@Test
	void ofTwoEqualNewPlacesNoneIsTaken() {
		Place place = after("确保群众满意度明显提升", GOALS.replace("，确保群众满意度明显提升", ""),
				"新增甲项，确保群众满意度明显提升。\n新增乙项，确保群众满意度明显提升。\n" + TASKS);
		assertThat(place.how()).isEqualTo(How.LOST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "全部另写：组织领导由区长牵头。", "动员部署三月完成，四月检查验收。\n五月总结。" })
	void aSectionWrittenAnewLosesItsPassages(String now) {
		assertThat(after("集中整改一批突出问题", now, TASKS).how()).isEqualTo(How.LOST);
	}

	@Test
	void aParagraphMovedAndRewordedAtOnceIsKnownByLikeness() {
		String line = TASKS.lines().toList().get(1);
		Place place = after("报表由43张合并到18张", "tasks", "部门布置到街道的报表由43张合并到12张，同一数据半年内只报一次。\n" + GOALS,
				TASKS.replace("\n" + line, ""));
		assertThat(place.how()).isEqualTo(How.CHANGED);
		assertThat(place.section()).isEqualTo("goals");
		assertThat(place.quote()).contains("合并到12张");
	}

	@Test
	void aSectionThatIsGoneLosesItsCommentAndOneThatStaysKeepsIt() {
		PlanContent old = content(GOALS, TASKS);
		PlanContent now = new PlanContent("方案", List.of(new Section("goals", "目标", "全新。", List.of())), List.of());
		Reanchoring edit = new Reanchoring(old, now, 2);
		assertThat(edit.follow(Place.of(Passage.whole("goals", 1)), "").how()).isEqualTo(How.SAME);
		assertThat(edit.follow(Place.of(Passage.whole("tasks", 1)), "").how()).isEqualTo(How.LOST);
	}

	@Test
	void aCellOfAMeasureIsFollowedWithItsRow() {
		PlanContent old = measures(measure("修缮机井", "12口井全部出水"), measure("延时服务", "13个大厅"));
		PlanContent now = measures(measure("上门代办", "2日内"), measure("延时服务", "16个大厅"), measure("修缮机井", "12口井全部出水"));
		String text = ReadingText.of(old).at("measures");
		Reanchoring edit = new Reanchoring(old, now, 2);
		Place moved = edit.follow(Place.of(Passage.of("measures", 1, text, text.indexOf("12口"), 8)), "12口井全部出水");
		Place changed = edit.follow(Place.of(Passage.of("measures", 1, text, text.indexOf("13个大厅"), 5)), "13个大厅");
		assertThat(ReadingText.of(now).at("measures").substring(moved.start())).startsWith("12口井全部出水");
		assertThat(moved.how()).isIn(How.SAME, How.MOVED);
		assertThat(changed).satisfies(found("measures", How.CHANGED, "16个大厅"));
	}

	@Test
	void whatCameBackIsFoundAgain() {
		PlanContent first = content(GOALS, TASKS);
		String without = GOALS.replace("，确保群众满意度明显提升", "");
		Place there = Place.of(passage(first, "goals", "确保群众满意度明显提升"));
		Place lost = new Reanchoring(first, content(without, TASKS), 2).follow(there, there.quote());
		assertThat(lost.how()).isEqualTo(How.LOST);
		Place back = new Reanchoring(first, content(GOALS, TASKS), 3).follow(lost, there.quote());
		assertThat(back).isEqualTo(new Place(How.SAME, 3, "goals", there.start(), there.quote()));
	}

	/**
	 * Whatever is edited: what is called the same reads the same, what is found stands
	 * where it says, and nothing is lost that stands untouched in its own line.
	 */
	@ParameterizedTest
	@MethodSource("io.campaignflow.text.ComparisonPropertyTests#seeds")
	void nothingIsEverShownAtAPlaceThatReadsOtherwise(long seed) {
		RandomEdits edits = new RandomEdits(seed);
		PlanContent old = edits.plan();
		ReadingText before = ReadingText.of(old);
		PlanContent now = edits.edited(old);
		ReadingText after = ReadingText.of(now);
		Reanchoring edit = new Reanchoring(old, now, 2);
		for (String place : before.places()) {
			String text = before.at(place);
			for (int i = 0; i < 12 && text.length() > 4; i++) {
				int start = edits.below(text.length() - 3);
				String quote = text.substring(start, Math.min(text.length(), start + 2 + edits.below(20))).strip();
				start = text.indexOf(quote, start);
				Place found = edit.follow(Place.of(Passage.of(place, 1, text, start, quote.length())), quote);
				standsWhereItSays(found, after, quote);
				if (!quote.contains("\n")) {
					isKeptWithItsLine(found, lineAround(text, start), before, after);
				}
			}
		}
	}

	private static void standsWhereItSays(Place found, ReadingText after, String quote) {
		if (found.found()) {
			assertThat(after.at(found.section()).startsWith(found.quote(), found.start())).isTrue();
			assertThat(found.quote()).isNotBlank();
		}
		if (found.how() == How.SAME || found.how() == How.MOVED) {
			assertThat(found.quote()).isEqualTo(quote);
		}
	}

	/** A line that stands once before and once after carries its passages along. */
	private static void isKeptWithItsLine(Place found, String line, ReadingText before, ReadingText after) {
		boolean once = line.length() > 8 && times(before, line) == 1 && times(after, line) == 1;
		if (once) {
			assertThat(found.how()).as(line).isIn(How.SAME, How.MOVED);
			assertThat(lineAround(after.at(found.section()), found.start())).isEqualTo(line);
		}
	}

	private static long times(ReadingText text, String line) {
		return text.places().stream().flatMap((place) -> text.at(place).lines()).filter(line::equals).count();
	}

	private static String lineAround(String text, int at) {
		int end = text.indexOf('\n', at);
		return text.substring(text.lastIndexOf('\n', Math.max(0, at - 1)) + 1, (end < 0) ? text.length() : end);
	}

	private static Consumer<Place> found(String section, How how, String words) {
		return (place) -> {
			assertThat(place.how()).isEqualTo(how);
			assertThat(place.section()).isEqualTo(section);
			assertThat(place.quote()).isEqualTo(words);
			assertThat(place.revision()).isEqualTo(2);
		};
	}

	private static Place after(String quote, String goals, String tasks) {
		return after(quote, "goals", goals, tasks);
	}

	private static Place after(String quote, String section, String goals, String tasks) {
		PlanContent old = content(GOALS, TASKS);
		return new Reanchoring(old, content(goals, tasks), 2).follow(Place.of(passage(old, section, quote)), quote);
	}

	private static Place after(String old, String quote, int start, String now) {
		Passage passage = Passage.of("goals", 1, old, start, quote.length());
		return new Reanchoring(content(old, TASKS), content(now, TASKS), 2).follow(Place.of(passage), quote);
	}

	private static Passage passage(PlanContent content, String section, String quote) {
		String text = ReadingText.of(content).at(section);
		return Passage.of(section, 1, text, text.indexOf(quote), quote.length());
	}

	private static PlanContent content(String goals, String tasks) {
		return new PlanContent("方案",
				List.of(new Section("goals", "目标", goals, List.of()), new Section("tasks", "任务", tasks, List.of())),
				List.of());
	}

	private static PlanContent measures(Measure... measures) {
		return new PlanContent("方案", List.of(), List.of(measures));
	}

	private static Measure measure(String title, String indicator) {
		return new Measure(title, "RURAL", "区政务服务局", "局长", LocalDate.of(2026, 3, 20), indicator, "R1");
	}

}
