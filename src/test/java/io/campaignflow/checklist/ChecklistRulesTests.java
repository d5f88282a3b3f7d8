package io.campaignflow.checklist;

import static io.campaignflow.checklist.Samples.choice;
import static io.campaignflow.checklist.Samples.draft;
import static io.campaignflow.checklist.Samples.number;
import static io.campaignflow.checklist.Samples.shownIf;
import static io.campaignflow.checklist.Samples.text;
import static io.campaignflow.checklist.Samples.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.campaignflow.shared.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistRulesTests {

	private static org.assertj.core.api.AbstractListAssert<?, List<? extends org.assertj.core.groups.Tuple>, org.assertj.core.groups.Tuple, org.assertj.core.api.ObjectAssert<org.assertj.core.groups.Tuple>> faults(
			ChecklistDraft draft) {
		return assertThat(ChecklistRules.check(draft)).extracting(Violation::field, Violation::code);
	}

	@Test
	void takesASoundOne() {
		faults(draft(yesNo("a", 10), shownIf(number("b", 5, "1", "3"), "a", "NO", "NA"), text("c"))).isEmpty();
	}

	@Test
	void wantsATitleAndAnItem() {
		faults(new ChecklistDraft(" ", null, List.of())).containsExactly(tuple("title", "checklist-text-missing"),
				tuple("sections", "checklist-empty"));
	}

	@Test
	void dependsOnlyOnWhatStandsAbove() {
		faults(draft(shownIf(yesNo("a", 1), "b", "NO"), yesNo("b", 1)))
			.containsExactly(tuple("sections[0].items[0].condition", "checklist-condition-not-above"));
		faults(draft(shownIf(yesNo("a", 1), "a", "NO")))
			.containsExactly(tuple("sections[0].items[0].condition", "checklist-condition-not-above"));
	}

	@Test
	void dependsOnlyOnAnswersThatCanBeGiven() {
		faults(draft(yesNo("a", 1), shownIf(yesNo("b", 1), "a", "MAYBE")))
			.containsExactly(tuple("sections[0].items[1].condition", "checklist-condition-answers"));
		faults(draft(yesNo("a", 1), shownIf(yesNo("b", 1), "a")))
			.containsExactly(tuple("sections[0].items[1].condition", "checklist-condition-answers"));
		faults(draft(text("a"), shownIf(yesNo("b", 1), "a", "NO")))
			.containsExactly(tuple("sections[0].items[1].condition", "checklist-condition-open"));
	}

	@Test
	void wantsOptionsThatDiffer() {
		faults(draft(choice("a", 5, new ItemOption("x", "好", 0))))
			.containsExactly(tuple("sections[0].items[0].options", "checklist-options-number"));
		faults(draft(choice("a", 5, new ItemOption("x", "好", 0), new ItemOption("y", "好", 6)))).containsExactly(
				tuple("sections[0].items[0].options", "checklist-option-twice"),
				tuple("sections[0].items[0].options", "checklist-option-deduction"));
	}

	@Test
	void takesNoTwoItemsOfOneKey() {
		faults(draft(yesNo("a", 1), yesNo("a", 1)))
			.containsExactly(tuple("sections[0].items[1].key", "checklist-key-twice"));
	}

	@Test
	void keepsDeductionsWithinThePoints() {
		ChecklistItem costly = new ChecklistItem("a", "公示", "", ItemKind.YES_NO, true, false, 5, 6, null, null, null,
				null);
		faults(draft(costly)).containsExactly(tuple("sections[0].items[0].deduction", "checklist-deduction-range"));
	}

	@Test
	void refusesCrossedBoundsAndHostileText() {
		faults(draft(number("a", 1, "5", "3")))
			.containsExactly(tuple("sections[0].items[0].lowest", "checklist-bounds-crossed"));
		ChecklistItem hostile = new ChecklistItem("a b", "公示\u0000", "", ItemKind.TEXT, false, false, 0, 0, null, null,
				null, null);
		faults(draft(hostile)).containsExactly(tuple("sections[0].items[0].text", "checklist-text-unreadable"),
				tuple("sections[0].items[0].key", "checklist-key-malformed"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\t", "\r", "\u2028", "\u2029", "\uD800", "\uFFFE", "\uFFFF" })
	void refusesWhatNoDocumentCanCarry(String character) {
		ItemOption option = new ItemOption("x", "好" + character + "坏", 0);
		assertThat(ChecklistRules.check(draft(choice("a", 5, option, new ItemOption("y", "坏", 5)))))
			.extracting(Violation::code)
			.contains("checklist-text-unreadable");
		assertThat(AnswerRules.words("a", new Answer("YES", "第一" + character + "第二"))).get()
			.extracting(Violation::code)
			.isEqualTo("answer-unreadable");
	}

	@Test
	void takesBrokenLinesInARemark() {
		assertThat(AnswerRules.words("a", new Answer("YES", "第一\n第二"))).isEmpty();
	}

}
