package io.campaignflow.plan;

import io.campaignflow.plan.Comparison.Change;
import io.campaignflow.plan.Comparison.Line;
import io.campaignflow.plan.Comparison.MeasureChange;
import io.campaignflow.plan.Comparison.Piece;
import io.campaignflow.plan.Comparison.SectionChange;
import io.campaignflow.plan.PlanContent.Measure;
import io.campaignflow.plan.PlanContent.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares two contents: sections by their keys, lines and measures by the longest common
 * order, and what was replaced there piece by piece.
 */
final class ContentDiff {

	/** Cells that hold a code or a day, which are replaced as wholes. */
	private static final Set<Integer> CODED = Set.of(1, 4, 6);

	private final PlanContent older;

	private final PlanContent newer;

	ContentDiff(PlanContent older, PlanContent newer) {
		this.older = older;
		this.newer = newer;
	}

	Comparison comparison() {
		List<SectionChange> sections = sections();
		List<MeasureChange> measures = align(older.measures(), newer.measures(), Measure::title, this::measure);
		List<Line> all = Stream
			.concat(sections.stream().flatMap((section) -> section.lines().stream()),
					measures.stream().flatMap((measure) -> measure.cells().stream()))
			.toList();
		return new Comparison(sections, measures, characters(all, Change.ADDED), characters(all, Change.REMOVED));
	}

	private List<SectionChange> sections() {
		Map<String, Section> before = older.sections()
			.stream()
			.collect(Collectors.toMap(Section::key, Function.identity(), (one, two) -> one, LinkedHashMap::new));
		List<SectionChange> found = new ArrayList<>();
		newer.sections().forEach((section) -> found.add(section(before.remove(section.key()), section)));
		before.values().forEach((gone) -> found.add(section(gone, null)));
		return found;
	}

	private SectionChange section(Section before, Section after) {
		Section named = (after != null) ? after : before;
		List<Line> lines = align(lines(before), lines(after), Function.identity(), TextDiff::between);
		int changes = lines.stream().mapToInt(Line::changes).sum();
		return new SectionChange(named.key(), named.title(), changeOf(before, after, changes > 0), lines, changes);
	}

	private static Change changeOf(Section before, Section after, boolean differs) {
		if (after == null) {
			return Change.REMOVED;
		}
		boolean isNew = before == null || (before.text().isBlank() && !after.text().isBlank());
		if (isNew) {
			return Change.ADDED;
		}
		return differs ? Change.CHANGED : Change.KEPT;
	}

	private static List<String> lines(Section section) {
		return (section == null) ? List.of()
				: section.text().lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	private MeasureChange measure(Measure before, Measure after) {
		List<String> old = cells(before);
		List<String> now = cells(after);
		List<Line> cells = IntStream.range(0, now.size())
			.mapToObj((cell) -> CODED.contains(cell) ? TextDiff.whole(old.get(cell), now.get(cell))
					: TextDiff.between(old.get(cell), now.get(cell)))
			.toList();
		if (before == null || after == null) {
			return new MeasureChange((before == null) ? Change.ADDED : Change.REMOVED, number(after), cells);
		}
		Change change = cells.stream().anyMatch(Line::changed) ? Change.CHANGED : Change.KEPT;
		return new MeasureChange(change, number(after), cells);
	}

	/** By identity: two measures may read the same. */
	private int number(Measure after) {
		return IntStream.range(0, newer.measures().size())
			.filter((row) -> newer.measures().get(row) == after)
			.findFirst()
			.orElse(-1) + 1;
	}

	private static List<String> cells(Measure measure) {
		Stream<Object> values = (measure == null) ? Stream.generate(() -> null).limit(7)
				: Stream.of(measure.title(), measure.domain(), measure.responsibleUnit(), measure.responsiblePerson(),
						measure.deadline(), measure.indicator(), measure.requirement());
		return values.map((value) -> Objects.toString(value, "")).toList();
	}

	/** Pairs what became of what; what has no partner is paired with null. */
	private static <T, R> List<R> align(List<T> before, List<T> after, Function<T, String> sameness,
			BiFunction<T, T, R> pair) {
		List<R> found = new ArrayList<>();
		for (DiffBlock<T> block : DiffBlock.between(before, after, keys(before, sameness), keys(after, sameness))) {
			new Pairing<>(block, sameness).forEach((old, now) -> found.add(pair.apply(old, now)));
		}
		return found;
	}

	private static <T> List<String> keys(List<T> rows, Function<T, String> sameness) {
		return rows.stream().map(sameness).map(String::valueOf).toList();
	}

	private static int characters(List<Line> lines, Change change) {
		return (int) lines.stream()
			.flatMap((line) -> line.pieces().stream())
			.filter((piece) -> piece.change() == change)
			.map(Piece::text)
			.flatMapToInt(String::codePoints)
			.filter((point) -> !Character.isWhitespace(point))
			.count();
	}

}
