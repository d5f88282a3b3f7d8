package io.campaignflow.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.campaignflow.shared.Violation;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Measure;
import io.campaignflow.text.PlanContent.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A draft and its campaign: what it refers to exists, and no section is lost. */
class KnownWordsTests {

	@Test
	void wordsThatReferToNothingAreRefused() {
		PlanContent content = new PlanContent("t", List.of(new Section("a", "a", "", List.of("R9"))),
				List.of(new Measure("m", "MARS", null, null, null, null, "R8")));
		DraftChange change = new DraftChange(1, content, List.of(new DraftChange.Answer("nobody", "x")));
		assertThat(KnownWords.brokenBy(change, Texts.campaign(false), List.of())).extracting(Violation::code)
			.containsExactly("requirement-unknown", "requirement-unknown", "domain-unknown", "remark-unknown");
	}

	@Test
	void theTemplateStaysInTheText() {
		PlanContent content = TemplateSections.completed(
				new PlanContent(null,
						List.of(new Section("tasks", "别的标题", "整改。", List.of("R1")),
								new Section("own", null, "自选。", List.of())),
						List.of()),
				Texts.campaign(false).template());
		assertThat(content.sections()).extracting(Section::key, Section::title, Section::text, Section::requirements)
			.containsExactly(tuple("tasks", "任务", "整改。", List.of("R2", "R4", "R1")),
					tuple("own", "own", "自选。", List.of()), tuple("goals", "目标", "", List.of("R1")));
	}

}
