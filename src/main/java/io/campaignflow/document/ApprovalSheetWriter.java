package io.campaignflow.document;

import io.campaignflow.document.ApprovalSheet.Attachment;
import io.campaignflow.document.ApprovalSheet.Line;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.rendering.OfficialDates;
import io.campaignflow.review.ReviewView;
import io.campaignflow.review.ReviewView.OpinionView;
import io.campaignflow.review.ReviewView.StepState;
import io.campaignflow.review.ReviewView.StepView;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the review of a plan into the form of an approval sheet. */
@Component
class ApprovalSheetWriter {

	private final OpinionText opinions;

	private final Words words;

	private final Clock clock;

	ApprovalSheetWriter(OpinionText opinions, Words words, Clock clock) {
		this.opinions = opinions;
		this.words = words;
		this.clock = clock;
	}

	ApprovalSheet write(SheetFacts facts) {
		PlanView plan = facts.plan();
		return new ApprovalSheet(plan.title(), facts.campaign(), facts.unit(), words.of(plan.kind()),
				(plan.number() == null) ? "" : plan.number(), facts.drafter(), facts.signer(),
				moment(facts.submittedAt()), rounds(plan), lines(facts), result(facts), attached(facts),
				words.of("document.sheet.printed", moment(clock.instant())));
	}

	private List<Attachment> attached(SheetFacts facts) {
		return facts.preReview().isEmpty() ? List.of() : List.of(new Attachment(words.of("document.sheet.attachment"),
				words.of("document.sheet.pre-review"), facts.preReview()));
	}

	private String rounds(PlanView plan) {
		return (plan.revision() == 0) ? words.of("document.sheet.not-submitted")
				: words.of("document.sheet.round", plan.round());
	}

	private List<Line> lines(SheetFacts facts) {
		Map<String, String> titles = facts.review()
			.steps()
			.stream()
			.collect(Collectors.toMap((step) -> String.valueOf(step.id()), StepView::title));
		List<Line> lines = new ArrayList<>();
		facts.review()
			.opinions()
			.stream()
			.sorted(Comparator.comparing(OpinionView::at))
			.forEach((opinion) -> lines.add(given(opinion, titles, facts)));
		facts.waiting().forEach((step) -> lines.add(waiting(step, facts.review())));
		return lines;
	}

	private Line given(OpinionView opinion, Map<String, String> titles, SheetFacts facts) {
		return new Line(words.of("document.sheet.round", opinion.round()), opinion.stepTitle(),
				mode(facts.review(), opinion.step()), words.of(opinion.decision()),
				opinions.of(opinion, titles, facts.sections()), signed(opinion), moment(opinion.at()));
	}

	/** Who gave it, and for whom where that person was absent. */
	private String signed(OpinionView opinion) {
		return (opinion.onBehalfOf() == null) ? opinion.name()
				: words.of("document.sheet.behalf", opinion.name(), opinion.onBehalfOf());
	}

	private Line waiting(StepView step, ReviewView review) {
		boolean current = step.state() == StepState.CURRENT;
		return new Line(words.of("document.sheet.round", review.round()), step.title(), words.of(step.mode()), "",
				words.of(current ? "document.sheet.waiting" : "document.sheet.ahead"), words.of("document.sheet.sign"),
				OfficialDates.BLANK);
	}

	private String mode(ReviewView review, int step) {
		return review.steps()
			.stream()
			.filter((each) -> each.id() == step)
			.map((each) -> words.of(each.mode()))
			.findFirst()
			.orElse("");
	}

	private String result(SheetFacts facts) {
		PlanView plan = facts.plan();
		if (plan.status() == PlanStatus.APPROVED) {
			String key = facts.review().opinions().isEmpty() ? "document.sheet.result.issued"
					: "document.sheet.result.approved";
			return words.of(key, plan.round(),
					OfficialDates.day(plan.approvedAt().atZone(clock.getZone()).toLocalDate()), plan.number());
		}
		return facts.current()
			.map((step) -> words.of("document.sheet.result.waiting", plan.round(), step.title()))
			.orElseGet(() -> words.of(plan.status()));
	}

	private String moment(Instant at) {
		return (at == null) ? "" : OfficialDates.moment(at, clock.getZone());
	}

}
