package io.campaignflow.checklist;

import static io.campaignflow.checklist.Samples.choice;
import static io.campaignflow.checklist.Samples.draft;
import static io.campaignflow.checklist.Samples.number;
import static io.campaignflow.checklist.Samples.shownIf;
import static io.campaignflow.checklist.Samples.text;
import static io.campaignflow.checklist.Samples.withPhoto;
import static io.campaignflow.checklist.Samples.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.checklist.Evaluation.Lack;
import io.campaignflow.checklist.Evaluation.Missing;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluationTests {

	private static Evaluation of(ChecklistDraft draft, Map<String, String> answers, String... photographed) {
		Map<String, Answer> given = new java.util.HashMap<>();
		answers.forEach((key, value) -> given.put(key, new Answer(value, "")));
		return Evaluation.of(draft.sections(), given, Set.of(photographed));
	}

	@Test
	void deductsWhatEachAnswerCosts() {
		ChecklistDraft draft = draft(yesNo("a", 10), choice("b", 20, new ItemOption("all", "全部公示", 0),
				new ItemOption("some", "部分公示", 8), new ItemOption("none", "没有公示", 20)), number("c", 5, "3", null),
				text("d"));
		Evaluation result = of(draft, Map.of("a", "NO", "b", "some", "c", "2.5", "d", "其余都好"));
		assertThat(result.score().possible()).isEqualTo(35);
		assertThat(result.score().obtained()).isEqualTo(12);
		assertThat(result.score().percent()).hasToString("34.3");
		assertThat(result.score().deductions()).extracting(Score.Line::item, Score.Line::deducted, Score.Line::answer)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("a", 10, "NO"),
					org.assertj.core.groups.Tuple.tuple("b", 8, "部分公示"),
					org.assertj.core.groups.Tuple.tuple("c", 5, "2.5"));
		assertThat(result.complete()).isTrue();
	}

	@Test
	void countsNothingOfWhatDoesNotApply() {
		Evaluation result = of(draft(yesNo("a", 10), yesNo("b", 10)), Map.of("a", "NA", "b", "YES"));
		assertThat(result.score().possible()).isEqualTo(10);
		assertThat(result.missing()).isEmpty();
	}

	@Test
	void hasNoPercentageWhereNothingIsScored() {
		assertThat(of(draft(text("a")), Map.of()).score().percent()).isNull();
	}

	@Test
	void asksAnItemOnlyWhereTheOtherWasAnsweredSo() {
		ChecklistDraft draft = draft(yesNo("a", 10), shownIf(yesNo("b", 5), "a", "NO"),
				shownIf(yesNo("c", 5), "b", "YES"));
		assertThat(of(draft, Map.of("a", "YES", "b", "YES")).visible()).containsExactly("a");
		assertThat(of(draft, Map.of("a", "NO")).missing()).containsExactly(new Missing("b", "窗口公示b", Lack.ANSWER));
		assertThat(of(draft, Map.of("a", "NO", "b", "YES")).visible()).containsExactly("a", "b", "c");
	}

	@Test
	void forgetsAnAnswerWhoseItemWasHiddenAgain() {
		ChecklistDraft draft = draft(yesNo("a", 10), shownIf(yesNo("b", 5), "a", "NO"),
				shownIf(yesNo("c", 5), "b", "YES"));
		Evaluation result = of(draft, Map.of("a", "YES", "b", "YES", "c", "NO"));
		assertThat(result.visible()).containsExactly("a");
		assertThat(result.score().possible()).isEqualTo(10);
	}

	@Test
	void asksForThePhotoUnlessTheItemDoesNotApply() {
		ChecklistDraft draft = draft(withPhoto(yesNo("a", 10)));
		assertThat(of(draft, Map.of("a", "NO")).missing()).extracting(Missing::lack).containsExactly(Lack.PHOTO);
		assertThat(of(draft, Map.of("a", "NO"), "a").missing()).isEmpty();
		assertThat(of(draft, Map.of("a", "NA")).missing()).isEmpty();
		assertThat(of(draft, Map.of()).missing()).extracting(Missing::lack).containsExactly(Lack.ANSWER, Lack.PHOTO);
	}

	@Test
	void takesAnAnswerThatDoesNotFitForNone() {
		ChecklistDraft draft = draft(yesNo("a", 10), number("b", 5, null, null));
		assertThat(of(draft, Map.of("a", "PERHAPS", "b", "1e400")).missing()).hasSize(2);
	}

}
