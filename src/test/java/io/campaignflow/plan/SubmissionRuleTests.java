package io.campaignflow.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.campaignflow.campaign.StartWindow;
import io.campaignflow.organisation.Level;
import io.campaignflow.shared.Violation;
import io.campaignflow.text.Passage;
import io.campaignflow.text.Place;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Measure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What forbids a submission, rule by rule. */
class SubmissionRuleTests {

	private static final StartWindow WINDOW = new StartWindow(Level.COUNTY, Texts.OPENS, Texts.CLOSES);

	@Test
	void aCompletePlanInItsWindowMayGo() {
		assertThat(SubmissionRule.brokenBy(submission(Texts.complete()))).isEmpty();
	}

	@Test
	void aMandatoryRequirementOfTheLevelNeedsASectionWithText() {
		assertThat(brokenBy(SubmissionRule.everyMandatoryRequirementIsCovered, Texts.content("全年修好机井。", " \n")))
			.containsExactly(Violation.of("requirements.R2", "requirement-not-covered", "R2", "抓整改"));
	}

	@Test
	void aMeasureAloneDoesNotCoverARequirement() {
		assertThat(brokenBy(SubmissionRule.everyMandatoryRequirementIsCovered, Texts.content("", "整改。", Texts.WELLS)))
			.extracting(Violation::field)
			.containsExactly("requirements.R1");
	}

	@Test
	void everyMissingPartOfAMeasureIsNamedWithItsRow() {
		PlanContent content = Texts.content("修井。", "整改。", Texts.WELLS,
				new Measure(" ", null, "", null, null, " ", null));
		assertThat(SubmissionRule.brokenBy(submission(content))).extracting(Violation::field, Violation::code)
			.containsExactly(tuple("measures[1].title", "measure-without-title"),
					tuple("measures[1].responsibleUnit", "measure-without-unit"),
					tuple("measures[1].responsiblePerson", "measure-without-person"),
					tuple("measures[1].deadline", "measure-without-deadline"),
					tuple("measures[1].indicator", "measure-without-indicator"));
	}

	@Test
	void aPlanWithoutTitleOrTextIsNone() {
		PlanContent empty = new PlanContent(null, List.of(), List.of());
		assertThat(brokenBy(SubmissionRule.planHasATitle, empty)).hasSize(1);
		assertThat(brokenBy(SubmissionRule.somethingIsWritten, empty)).hasSize(1);
	}

	@Test
	void everyRemarkIsAnswered() {
		Remark open = remark("a", " ", AnswerKind.DONE);
		Remark answered = remark("b", "已核实", AnswerKind.DECLINED);
		Submission submission = new Submission(Texts.complete(), Texts.campaign(false), Level.COUNTY,
				List.of(open, answered), List.of(), WINDOW, Texts.OPENS);
		assertThat(SubmissionRule.everyRemarkIsAnswered.broken(submission)).extracting(Violation::field)
			.containsExactly("answers.a");
	}

	@Test
	void everyAnswerSaysWhetherItWasDone() {
		Submission submission = new Submission(Texts.complete(), Texts.campaign(false), Level.COUNTY,
				List.of(remark("a", "已核实", null), remark("b", "已核实", AnswerKind.DONE), remark("c", "", null)),
				List.of(), WINDOW, Texts.OPENS);
		assertThat(SubmissionRule.everyAnswerSaysWhetherItWasDone.broken(submission)).extracting(Violation::field)
			.containsExactly("answers.a");
		assertThat(SubmissionRule.everyRemarkIsAnswered.broken(submission)).extracting(Violation::field)
			.containsExactly("answers.c");
	}

	private static Remark remark(String id, String answer, AnswerKind kind) {
		Passage goals = Passage.whole("goals", 1);
		return new Remark(id, 1, 1, "督导组", "组长", goals, Place.of(goals), "目标不够具体", answer, kind, Remark.Standing.OPEN,
				List.of());
	}

	@Test
	void bothDaysOfTheWindowBelongToIt() {
		assertThat(onDay(WINDOW, Texts.OPENS.minusDays(1))).containsExactly("window-not-open");
		assertThat(onDay(WINDOW, Texts.OPENS)).isEmpty();
		assertThat(onDay(WINDOW, Texts.CLOSES)).isEmpty();
		assertThat(onDay(WINDOW, Texts.CLOSES.plusDays(1))).containsExactly("window-closed");
	}

	@Test
	void aLevelWithoutWindowIsNotHeldUp() {
		assertThat(onDay(null, Texts.CLOSES.plusDays(1))).isEmpty();
	}

	@Test
	void lengthAndMissingMeasuresOnlyWarn() {
		assertThat(DraftWarning.of(submission(Texts.content("短", "")))).extracting(Violation::code)
			.containsExactly("plan-short", "requirement-without-measure");
		assertThat(DraftWarning.of(submission(Texts.content("长".repeat(51), "", Texts.WELLS))))
			.extracting(Violation::code)
			.containsExactly("plan-long");
	}

	private static List<String> onDay(StartWindow window, LocalDate today) {
		Submission submission = new Submission(Texts.complete(), Texts.campaign(false), Level.COUNTY, List.of(),
				List.of(), window, today);
		return SubmissionRule.windowIsOpenOrExtended.broken(submission).map(Violation::code).toList();
	}

	private static List<Violation> brokenBy(SubmissionRule rule, PlanContent content) {
		return rule.broken(submission(content)).toList();
	}

	private static Submission submission(PlanContent content) {
		return new Submission(content, Texts.campaign(false), Level.COUNTY, List.of(), List.of(), WINDOW, Texts.OPENS);
	}

}
