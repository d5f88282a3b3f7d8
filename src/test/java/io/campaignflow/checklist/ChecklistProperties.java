package io.campaignflow.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever checklist an office makes up and whatever is answered: conditions never run in
 * a circle, and hidden items are neither asked for nor scored.
 */
class ChecklistProperties {

	private static final List<String> VALUES = List.of("YES", "NO", "NA", "", "x", "3", "o1");

	/** Any checklist of up to twelve items with any conditions, sound or not. */
	@Provide
	Arbitrary<ChecklistDraft> drafts() {
		return Arbitraries.integers()
			.between(1, 12)
			.flatMap(size -> Arbitraries.longs().map(seed -> draft(size, seed)));
	}

	@Provide
	Arbitrary<Map<String, Answer>> answers() {
		return Arbitraries.maps(Arbitraries.integers().between(0, 11).map(number -> "i" + number),
				Arbitraries.of(VALUES).map(value -> new Answer(value, "")));
	}

	private static ChecklistDraft draft(int size, long seed) {
		Random random = new Random(seed);
		List<ChecklistItem> items = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			int points = random.nextInt(3) * 5;
			ItemKind kind = random.nextInt(4) > 0 ? ItemKind.YES_NO : ItemKind.CHOICE;
			List<ItemOption> options = (kind == ItemKind.CHOICE)
					? List.of(new ItemOption("o1", "一", 0), new ItemOption("o2", "二", points)) : List.of();
			items.add(new ChecklistItem("i" + i, "项目", "", kind, random.nextBoolean(), random.nextBoolean(), points,
					points, options, null, null, condition(random, i, size)));
		}
		return new ChecklistDraft("检查", "", List.of(new ChecklistSection("一", items)));
	}

	/** Mostly on an item above, sometimes on itself or one below. */
	private static ItemCondition condition(Random random, int item, int size) {
		if (item == 0 ? random.nextInt(6) > 0 : random.nextBoolean()) {
			return null;
		}
		int other = random.nextInt(8) == 0 || item == 0 ? random.nextInt(size) : random.nextInt(item);
		return new ItemCondition("i" + other, List.of(random.nextBoolean() ? "NO" : "o1"));
	}

	private static boolean circular(ChecklistDraft draft) {
		Map<String, ChecklistItem> items = draft.items().collect(Collectors.toMap(ChecklistItem::key, item -> item));
		for (ChecklistItem start : items.values()) {
			Set<String> passed = new HashSet<>();
			for (ChecklistItem at = start; at != null; at = at.condition() == null ? null
					: items.get(at.condition().item())) {
				if (!passed.add(at.key())) {
					return true;
				}
			}
		}
		return false;
	}

	@Property
	void refusesEveryCircle(@ForAll("drafts") ChecklistDraft draft) {
		List<Violation> found = ChecklistRules.check(draft);
		if (circular(draft)) {
			assertThat(found).extracting(Violation::code).contains("checklist-condition-not-above");
		}
	}

	@Property
	void showsAnItemExactlyWhereItsConditionsAllHold(@ForAll("drafts") ChecklistDraft draft,
			@ForAll("answers") Map<String, Answer> answers) {
		if (!ChecklistRules.check(draft).isEmpty()) {
			return;
		}
		Evaluation result = Evaluation.of(draft.sections(), answers, Set.of());
		Map<String, ChecklistItem> items = draft.items().collect(Collectors.toMap(ChecklistItem::key, item -> item));
		assertThat(result.visible()).containsExactlyElementsOf(
				draft.items().filter(item -> holds(item, items, answers)).map(ChecklistItem::key).toList());
	}

	/** The same said again, from the item upwards. */
	private static boolean holds(ChecklistItem item, Map<String, ChecklistItem> items, Map<String, Answer> answers) {
		if (item.condition() == null) {
			return true;
		}
		ChecklistItem other = items.get(item.condition().item());
		Answer said = answers.getOrDefault(other.key(), new Answer("", ""));
		return holds(other, items, answers) && other.possibleAnswers().contains(said.value())
				&& item.condition().answers().contains(said.value());
	}

	@Property
	void neitherRequiresNorScoresWhatIsHidden(@ForAll("drafts") ChecklistDraft draft,
			@ForAll("answers") Map<String, Answer> answers) {
		if (!ChecklistRules.check(draft).isEmpty()) {
			return;
		}
		Evaluation result = Evaluation.of(draft.sections(), answers, Set.of());
		assertThat(result.visible()).containsAll(result.missing().stream().map(Evaluation.Missing::item).toList());
		assertThat(result.visible()).containsAll(result.score().lines().stream().map(Score.Line::item).toList());
	}

	@Property
	void doesNotCareWhatWasAnsweredToHiddenItems(@ForAll("drafts") ChecklistDraft draft,
			@ForAll("answers") Map<String, Answer> answers, @ForAll("answers") Map<String, Answer> others) {
		if (!ChecklistRules.check(draft).isEmpty()) {
			return;
		}
		Evaluation first = Evaluation.of(draft.sections(), answers, Set.of());
		Map<String, Answer> changed = new HashMap<>(others);
		changed.keySet().removeAll(first.visible());
		first.visible().stream().filter(answers::containsKey).forEach(key -> changed.put(key, answers.get(key)));
		assertThat(Evaluation.of(draft.sections(), changed, Set.of())).isEqualTo(first);
	}

	@Property
	void neverGivesMoreThanIsPossibleNorLessThanNothing(@ForAll("drafts") ChecklistDraft draft,
			@ForAll("answers") Map<String, Answer> answers) {
		Score score = Evaluation.of(draft.sections(), answers, Set.of()).score();
		assertThat(score.obtained()).isBetween(0, score.possible());
		assertThat(score.possible() - score.obtained())
			.isEqualTo(score.deductions().stream().mapToInt(Score.Line::deducted).sum());
	}

}
