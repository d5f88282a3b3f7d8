package io.campaignflow.plan;

import io.campaignflow.attachment.ScanState;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.shared.Violation;
import io.campaignflow.text.PlanContent;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rules a plan has to keep before it may be submitted, each named by the sentence it
 * makes true.
 */
@FunctionalInterface
interface SubmissionRule {

	Stream<Violation> broken(Submission submission);

	SubmissionRule planHasATitle = submission -> blank(submission.content().title())
			? Stream.of(Violation.of("title", "title-missing")) : Stream.empty();

	SubmissionRule somethingIsWritten = submission -> submission.content().length() == 0
			? Stream.of(Violation.of("sections", "plan-empty")) : Stream.empty();

	SubmissionRule everyMandatoryRequirementIsCovered = submission -> submission.requirements(RequirementKind.MANDATORY)
		.stream()
		.filter(requirement -> Coverage.of(requirement.code(), submission.content()) == Coverage.NONE)
		.map(requirement -> Violation.of("requirements." + requirement.code(), "requirement-not-covered",
				requirement.code(), requirement.title()));

	SubmissionRule everyMeasureSaysWhat = measures(measure -> blank(measure.title()), "title", "measure-without-title");

	SubmissionRule everyMeasureHasAnOwner = submission -> Stream
		.of(measures(measure -> blank(measure.responsibleUnit()), "responsibleUnit", "measure-without-unit"),
				measures(measure -> blank(measure.responsiblePerson()), "responsiblePerson", "measure-without-person"))
		.flatMap(rule -> rule.broken(submission));

	SubmissionRule everyMeasureHasADeadline = measures(measure -> measure.deadline() == null, "deadline",
			"measure-without-deadline");

	SubmissionRule everyMeasureHasAnIndicator = measures(measure -> blank(measure.indicator()), "indicator",
			"measure-without-indicator");

	SubmissionRule everyRemarkIsAnswered = remarks(remark -> blank(remark.answer()), "remark-unanswered");

	SubmissionRule everyAnswerSaysWhetherItWasDone = remarks(
			remark -> !blank(remark.answer()) && remark.answerKind() == null, "remark-kind-missing");

	SubmissionRule everyFileIsHarmless = submission -> submission.heldBack()
		.stream()
		.map(file -> Violation.of("attachments",
				(file.scan() == ScanState.INFECTED) ? "attachment-infected" : "attachment-not-scanned", file.name()));

	SubmissionRule windowIsOpenOrExtended = submission -> Stream.ofNullable(submission.window())
		.flatMap(window -> shut(window, submission.today()));

	/** All of them, in the order a writer meets them. */
	List<SubmissionRule> ALL = List.of(planHasATitle, somethingIsWritten, everyMandatoryRequirementIsCovered,
			everyMeasureSaysWhat, everyMeasureHasAnOwner, everyMeasureHasADeadline, everyMeasureHasAnIndicator,
			everyRemarkIsAnswered, everyAnswerSaysWhetherItWasDone, everyFileIsHarmless, windowIsOpenOrExtended);

	static List<Violation> brokenBy(Submission submission) {
		return ALL.stream().flatMap(rule -> rule.broken(submission)).toList();
	}

	private static SubmissionRule measures(Predicate<PlanContent.Measure> fault, String field, String code) {
		return submission -> {
			List<PlanContent.Measure> rows = submission.content().measures();
			return IntStream.range(0, rows.size())
				.filter(row -> fault.test(rows.get(row)))
				.mapToObj(row -> Violation.of("measures[" + row + "]." + field, code, row + 1));
		};
	}

	private static SubmissionRule remarks(Predicate<Remark> fault, String code) {
		return submission -> submission.remarks()
			.stream()
			.filter(fault)
			.map(remark -> Violation.of("answers." + remark.id(), code, remark.step(), excerpt(remark.text())));
	}

	private static Stream<Violation> shut(StartWindow window, LocalDate today) {
		if (today.isBefore(window.opens())) {
			return Stream.of(Violation.of("", "window-not-open", window.opens()));
		}
		if (today.isAfter(window.closes())) {
			return Stream.of(Violation.of("", "window-closed", window.closes()));
		}
		return Stream.empty();
	}

	private static String excerpt(String text) {
		return (text.length() <= 40) ? text : text.substring(0, 40) + "…";
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

}
