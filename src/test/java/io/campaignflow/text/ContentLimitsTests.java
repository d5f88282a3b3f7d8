package io.campaignflow.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.campaignflow.shared.Violation;
import io.campaignflow.text.PlanContent.Measure;
import io.campaignflow.text.PlanContent.Section;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cannot be stored at all. */
class ContentLimitsTests {

	@Test
	void anUnfinishedTextIsStorable() {
		assertThat(brokenBy(new PlanContent(null, List.of(section("goals", "第一行\n\t第二行 😀")),
				List.of(new Measure(null, null, null, null, null, null, null)))))
			.isEmpty();
	}

	@Test
	void hugeTextsAndTooManyRowsAreRefused() {
		Measure row = new Measure("x".repeat(ContentLimits.FIELD + 1), null, null, null, null, null, null);
		assertThat(brokenBy(new PlanContent("标".repeat(ContentLimits.TITLE + 1),
				List.of(section("goals", "长".repeat(ContentLimits.SECTION_TEXT + 1))),
				Collections.nCopies(ContentLimits.MEASURES + 1, row))))
			.extracting(Violation::field, Violation::code)
			.contains(tuple("title", "text-too-long"), tuple("sections[0].text", "text-too-long"),
					tuple("measures", "too-many-rows"), tuple("measures[0].title", "text-too-long"));
		List<Section> many = Collections.nCopies(ContentLimits.SECTIONS + 1, section("goals", ""));
		assertThat(brokenBy(new PlanContent("t", many, List.of()))).extracting(Violation::code)
			.contains("too-many-rows", "section-key-unfit");
	}

	@Test
	void theWholeTextIsLimitedToo() {
		List<Section> sections = List.of(section("a", "长".repeat(50_000)), section("b", "长".repeat(50_000)),
				section("c", "长".repeat(50_000)), section("d", "长".repeat(50_000)), section("e", "长"));
		assertThat(brokenBy(new PlanContent("t", sections, List.of()))).extracting(Violation::field)
			.containsExactly("sections");
	}

	@Test
	void controlCharactersAndHalfSurrogatesAreRefused() {
		assertThat(
				brokenBy(new PlanContent("t", List.of(section("a", "x\u0000y"), section("b", "x\uD83D")), List.of())))
			.extracting(Violation::field, Violation::code)
			.containsExactly(tuple("sections[0].text", "text-unreadable"),
					tuple("sections[1].text", "text-unreadable"));
	}

	@Test
	void keysAreShortAndUnique() {
		assertThat(brokenBy(new PlanContent("t",
				List.of(section("goals", ""), section("goals", ""), section("<script>", ""), section(null, "")),
				List.of())))
			.extracting(Violation::field)
			.containsExactly("sections[1].key", "sections[2].key", "sections[3].key");
	}

	private static List<Violation> brokenBy(PlanContent content) {
		return ContentLimits.brokenBy(content);
	}

	private static Section section(String key, String text) {
		return new Section(key, null, text, null);
	}

}
