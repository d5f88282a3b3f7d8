package io.campaignflow.prereview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.organisation.People;
import io.campaignflow.plan.DraftChange;
import io.campaignflow.plan.PlanMoves;
import io.campaignflow.plan.PlanScene;
import io.campaignflow.plan.Plans;
import io.campaignflow.prereview.web.FindingLines;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Violation;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Measure;
import io.campaignflow.text.PlanContent.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Reports on the three grounds, what people say of them, and from where on they tell. */
@CampaignFlowTest
class GroundsTests {

	@Autowired
	PreReviews reports;

	@Autowired
	Verdicts verdicts;

	@Autowired
	ThresholdSettings settings;

	@Autowired
	Plans plans;

	@Autowired
	PlanMoves planMoves;

	@Autowired
	People people;

	@Autowired
	Clock clock;

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	FindingLines lines;

	String plan;

	String campaign;

	@BeforeEach
	void openPlan() {
		plan = beans.createBean(PlanScene.class).plan(PlanScene.KUNDULUN);
		campaign = plans.get(plan).campaignId();
	}

	@Test
	void aRecycledTextIsToldByEachOfItsTraces() {
		write("为群众办实事，学习青山区做法。", "我县某某镇先行，力争“科尔沁区经验”落地。", measure("积极推进整改", "明显改善"));
		assertThat(rules(live())).contains(Rule.FOREIGN_NAME, Rule.FOREIGN_NAME_QUOTED, Rule.FOREIGN_OFFICE,
				Rule.MASKED_NAME, Rule.EMPTY_WORDS, Rule.INDICATOR_NOT_COUNTABLE);
	}

	@Test
	void aPlainTextIsLeftInPeace() {
		write("为群众办实事：修好机井12口，受益320户。", "由昆河镇和各街道分别落实。", measure("修好机井", "12口"));
		assertThat(rules(live())).isEmpty();
	}

	@Test
	void placesTellWhereTheWordsStand() {
		write("为群众办实事。学习青山区做法。", "任务。", measure("修好机井", "12口"));
		Finding found = only(live(), Rule.FOREIGN_NAME);
		assertThat(found.section()).isEqualTo("goals");
		assertThat("为群众办实事。学习青山区做法。".substring(found.start(), found.end())).isEqualTo("青山区");
		assertThat(found.args()).containsExactly("内蒙古自治区包头市青山区", "学习青山区做法。", "青山区");
	}

	@Test
	void anOfficeOfANamedPlaceIsToldOnceAsThatPlace() {
		write("为群众办实事。如东县委深入研究，如东政府网公布；我县坚持以农村为重点。", "任务。", measure("修好机井", "12口"));
		assertThat(live().findings()).filteredOn((finding) -> finding.rule() == Rule.FOREIGN_OFFICE)
			.extracting(Finding::passage)
			.containsExactly("我县");
		assertThat(live().findings()).filteredOn((finding) -> finding.rule() == Rule.FOREIGN_NAME)
			.extracting(Finding::passage)
			.containsExactly("如东县", "如东");
	}

	@Test
	void aPlacementWithoutASharedWordIsDoubted() {
		write("天气晴朗，草场返青。", "为群众办实事的清单已经公布。", measure("修好机井", "12口"));
		Finding doubted = only(live(), Rule.PLACEMENT_DOUBTFUL);
		assertThat(doubted.section()).isEqualTo("goals");
		assertThat(doubted.args()).startsWith("R1", "办实事", "0", "tasks");
	}

	@Test
	void otherWordsForTheSameAreNotDoubted() {
		write("坚持实事求是，每月给独居老人送菜上门。", "修好机井12口。", measure("修好机井", "12口"));
		assertThat(rules(live())).doesNotContain(Rule.PLACEMENT_DOUBTFUL);
	}

	@Test
	void theMatrixShowsEachRequirementWhereItIsPlacedDoubtedAndProposed() {
		write("天气晴朗，草场返青。", "为群众办实事的清单已经公布。",
				new Measure("修好机井", "RURAL", "农牧局", "农牧局局长", LocalDate.now(clock).plusDays(60), "12口", "R2"));
		planMoves.submit(actor("drafter.150203"), plan);
		assertThat(reports.matrix(actor("office.1502"), plan, 1)).isEmpty();
		reports.request(plan);
		beans.createBean(PreReviewRun.class).now();
		List<Placement> rows = reports.matrix(actor("office.1502"), plan, 1);
		assertThat(rows).extracting((row) -> row.requirement().code()).containsExactly("R1", "R2");
		assertThat(rows.get(0).marked(Placement.Mark.DOUBTED)).extracting(Placement.Cell::section)
			.containsExactly("goals");
		assertThat(rows.get(0).marked(Placement.Mark.PROPOSED)).singleElement()
			.returns("tasks", Placement.Cell::section)
			.satisfies((cell) -> assertThat(cell.common()).contains("群众"));
		assertThat(rows.get(1).marked(Placement.Mark.PLACED))
			.extracting(Placement.Cell::section, Placement.Cell::measure)
			.containsExactly(tuple("tasks", 0), tuple("measures", 1));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reports.matrix(actor("office.1505"), plan, 1));
	}

	@Test
	void aPersonWithTooManyMeasuresAndALateDayAreTold() {
		LocalDate late = LocalDate.now(clock).plusYears(2);
		Thresholds stored = settings.of(office(), campaign);
		settings.change(office(), campaign, with(stored, 1, LocalDate.now(clock).plusYears(1), Set.of()));
		write("为群众办实事。", "任务。", measure("修好机井", "12口", late), measure("清理水渠", "3条", late));
		Report report = live();
		assertThat(rules(report)).contains(Rule.PERSON_OVERLOADED, Rule.DEADLINE_OUTSIDE);
		assertThat(report.findings()).extracting((finding) -> lines.sentence(finding, Map.of(), Locale.CHINA))
			.noneMatch((sentence) -> sentence.contains("{"))
			.contains("完成时限 %s 超出活动时段（界限 %s）。".formatted(day(late), day(LocalDate.now(clock).plusYears(1))));
	}

	@Test
	void aSilentRuleSaysNothing() {
		settings.change(office(), campaign, with(settings.of(office(), campaign), 5, null, Set.of(Rule.FOREIGN_NAME)));
		write("为群众办实事，学习青山区做法。", "任务。", measure("修好机井", "12口"));
		assertThat(rules(live())).isEmpty();
	}

	@Test
	void thresholdsAreTheOfficesAndVersioned() {
		Thresholds stored = settings.of(actor("drafter.150203"), campaign);
		assertThat(stored.version()).isZero();
		assertThat(stored.emptyWords()).contains("加强", "进一步", "适时");
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> settings.change(actor("office.1502"), campaign, stored));
		assertThat(settings.change(office(), campaign, stored).version()).isOne();
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> settings.change(office(), campaign, stored));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> settings.change(office(), campaign,
					new Thresholds(1, 0, 101, -1, 5, 0, null, List.of("a b"), List.of("<b>"), Set.of())))
			.satisfies((refused) -> assertThat(refused.violations()).extracting(Violation::field)
				.containsExactlyInAnyOrder("copiedCharacters", "copiedShare", "placementShare", "sentenceCharacters",
						"measuresPerPerson", "emptyWords", "allowedNames"));
	}

	@Test
	void aFindingIsJudgedOncePerPersonAndCounted() {
		String finding = submitted().key();
		verdicts.give(actor("office.1502"), plan, 1, finding, false, "合作单位");
		verdicts.give(actor("supervisor.1502.1"), plan, 1, finding, true, null);
		verdicts.give(actor("office.1502"), plan, 1, finding, true, "");
		RuleRate rate = verdicts.rates(office(), campaign)
			.stream()
			.filter((each) -> each.rule() == Rule.FOREIGN_NAME)
			.findFirst()
			.orElseThrow();
		assertThat(rate).isEqualTo(new RuleRate(Rule.FOREIGN_NAME, 1, 2, 0));
		assertThat(verdicts.list(office(), campaign, null, true, PageQuery.of(0, 20)).total()).isEqualTo(2);
		assertThat(verdicts.own(actor("office.1502"), plan, 1)).containsKey(finding);
	}

	@Test
	void whatIsFoundTwiceInAMeasureIsToldOnce() {
		write("为群众办实事，按规程1.2.3项执行。", "任务。", measure("学习青山区做法", "学习青山区做法"));
		planMoves.submit(actor("drafter.150203"), plan);
		reports.request(plan);
		beans.createBean(PreReviewRun.class).now();
		Report report = reports.of(actor("office.1502"), plan).orElseThrow();
		assertThat(report.state()).isEqualTo(Report.State.READY);
		assertThat(only(report, Rule.FOREIGN_NAME).measure()).isOne();
	}

	@Test
	void onlyPeopleOutsideTheUnitJudgeAndOnlyTheOfficeSeesRates() {
		String finding = submitted().key();
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> verdicts.give(actor("drafter.150203"), plan, 1, finding, false, ""));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> verdicts.give(actor("admin"), plan, 1, finding, false, ""));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> verdicts.give(actor("office.1505"), plan, 1, finding, false, ""));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> verdicts.give(actor("office.1502"), plan, 1, "unknown", false, ""));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> verdicts.rates(actor("office.1502"), campaign));
	}

	private Finding submitted() {
		write("为群众办实事，学习青山区做法。", "任务。", measure("修好机井", "12口"));
		planMoves.submit(actor("drafter.150203"), plan);
		reports.request(plan);
		beans.createBean(PreReviewRun.class).now();
		return only(reports.of(actor("office.1502"), plan).orElseThrow(), Rule.FOREIGN_NAME);
	}

	private void write(String goals, String tasks, Measure... measures) {
		PlanContent content = new PlanContent("实施方案", List.of(new Section("goals", "目标", goals, List.of("R1")),
				new Section("tasks", "任务", tasks, List.of("R2"))), List.of(measures));
		plans.save(actor("drafter.150203"), plan, new DraftChange(plans.get(plan).version(), content, List.of()));
	}

	private Measure measure(String title, String indicator) {
		return measure(title, indicator, LocalDate.now(clock).plusDays(60));
	}

	private static Measure measure(String title, String indicator, LocalDate due) {
		return new Measure(title, "RURAL", "昆都仑区农牧局", "农牧局局长", due, indicator, "R1");
	}

	private static Thresholds with(Thresholds stored, int perPerson, LocalDate until, Set<Rule> silent) {
		return new Thresholds(stored.version(), stored.copiedCharacters(), stored.copiedShare(),
				stored.placementShare(), stored.sentenceCharacters(), perPerson, until, stored.emptyWords(),
				stored.allowedNames(), silent);
	}

	private static String day(LocalDate date) {
		return date.format(DateTimeFormatter.ofPattern("yyyy年M月d日"));
	}

	private Report live() {
		return reports.live(actor("drafter.150203"), plan);
	}

	private static Set<Rule> rules(Report report) {
		return report.findings()
			.stream()
			.map(Finding::rule)
			.filter((rule) -> rule != Rule.COPIED_PASSAGE)
			.collect(Collectors.toSet());
	}

	private static Finding only(Report report, Rule rule) {
		return report.findings().stream().filter((each) -> each.rule() == rule).reduce((one, other) -> {
			throw new AssertionError("more than one: " + one + other);
		}).orElseThrow();
	}

	private Actor office() {
		return actor("office.15");
	}

	private Actor actor(String account) {
		return people.actor(account).orElseThrow();
	}

}
