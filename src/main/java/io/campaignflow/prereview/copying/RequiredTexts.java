package io.campaignflow.prereview.copying;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.SubmittedTexts;
import io.campaignflow.prereview.Reading;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what a plan's text has to say because others want it so. */
@Component
class RequiredTexts {

	private final PlansAbove above;

	private final SubmittedTexts texts;

	RequiredTexts(PlansAbove above, SubmittedTexts texts) {
		this.above = above;
		this.texts = texts;
	}

	List<String> of(Reading reading) {
		CampaignView campaign = reading.campaign();
		Stream<String> demanded = campaign.requirements()
			.stream()
			.flatMap((each) -> Stream.of(each.text(), each.title()));
		Stream<String> template = campaign.template().stream().flatMap((each) -> Stream.of(each.hint(), each.title()));
		return Stream.of(demanded, template, Stream.of(campaign.title()), verbatim(reading.plan()).stream())
			.flatMap((each) -> each)
			.filter(Objects::nonNull)
			.filter((text) -> !text.isBlank())
			.distinct()
			.toList();
	}

	/** Passages the plans above want carried word for word. */
	private List<String> verbatim(PlanView plan) {
		return above.of(plan)
			.stream()
			.flatMap((parent) -> texts.find(parent.id(), parent.revision()).stream())
			.flatMap((text) -> text.content().sections().stream())
			.flatMap((section) -> section.verbatim().stream())
			.toList();
	}

}
