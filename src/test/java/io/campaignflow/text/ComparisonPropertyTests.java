package io.campaignflow.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.text.Comparison.Change;
import io.campaignflow.text.Comparison.Line;
import io.campaignflow.text.Comparison.MeasureChange;
import io.campaignflow.text.Comparison.Move;
import io.campaignflow.text.Comparison.Piece;
import io.campaignflow.text.Comparison.SectionChange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every comparison, tried on seeded random edits. */
class ComparisonPropertyTests {

	private static final Pattern TORN_NUMBER = Pattern.compile(".*[0-9A-Za-z]");

	static LongStream seeds() {
		return LongStream.range(0, 400);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void appliedToTheOldTextItGivesTheNewOneAndBack(long seed) {
		RandomEdits edits = new RandomEdits(seed);
		PlanContent older = edits.plan();
		PlanContent newer = edits.edited(older);
		Comparison comparison = Comparison.of(older, newer);
		ReadingText was = ReadingText.of(older);
		ReadingText is = ReadingText.of(newer);
		for (SectionChange section : comparison.sections()) {
			assertThat(read(section.lines(), (line) -> line.at() >= 0, Line::standing)).isEqualTo(is.at(section.key()));
			assertThat(read(section.lines(), (line) -> line.was() >= 0 && !arrives(line), Line::former))
				.isEqualTo(was.at(section.key()));
			for (Line line : section.lines()) {
				standsWhereItSays(line, arrives(line) ? line.move().place() : section.key(), section.key(), was, is);
			}
		}
		assertThat(measures(comparison, MeasureChange::number, Line::standing)).isEqualTo(titles(newer));
		assertThat(
				measures(comparison, (row) -> (row.move() != null && !row.move().away()) ? 0 : row.was(), Line::former))
			.isEqualTo(titles(older));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyMovedParagraphIsReallyEqualAndHasBothEnds(long seed) {
		RandomEdits edits = new RandomEdits(seed);
		PlanContent older = edits.plan();
		PlanContent newer = edits.edited(older);
		Comparison comparison = Comparison.of(older, newer);
		Map<Integer, String> left = new HashMap<>();
		Map<Integer, String> arrived = new HashMap<>();
		comparison.sections().forEach((section) -> section.lines().forEach((line) -> {
			Move move = line.move();
			if (move != null) {
				(move.away() ? left : arrived).put(move.no(), move.away() ? line.former() : line.standing());
			}
		}));
		assertThat(left).isEqualTo(arrived);
		comparison.measures().stream().filter(ComparisonPropertyTests::arrives).forEach((row) -> {
			assertThat(older.measures().get(row.was() - 1).title())
				.isEqualTo(newer.measures().get(row.number() - 1).title());
			assertThat(comparison.measures()).anySatisfy((other) -> {
				assertThat(other.move()).isEqualTo(new Move(row.move().no(), true, "measures"));
				assertThat(other.was()).isEqualTo(row.was());
			});
		});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void noNumberAndNoLatinWordIsTorn(long seed) {
		RandomEdits edits = new RandomEdits(seed);
		PlanContent older = edits.plan();
		Comparison comparison = Comparison.of(older, edits.edited(older));
		comparison.sections().stream().flatMap((section) -> section.lines().stream()).forEach((line) -> {
			assertWhole(line.pieces().stream().filter((piece) -> piece.change() != Change.REMOVED).toList());
			assertWhole(line.pieces().stream().filter((piece) -> piece.change() != Change.ADDED).toList());
		});
	}

	/** Of two pieces side by side, none ends within a number the other goes on with. */
	private static void assertWhole(List<Piece> side) {
		for (int i = 1; i < side.size(); i++) {
			boolean ends = TORN_NUMBER.matcher(side.get(i - 1).text()).matches();
			boolean begins = Character.toString(side.get(i).text().charAt(0)).matches("[0-9A-Za-z]");
			assertThat(ends && begins).as("%s | %s", side.get(i - 1), side.get(i)).isFalse();
		}
	}

	private static void standsWhereItSays(Line line, String oldPlace, String place, ReadingText was, ReadingText is) {
		if (line.at() >= 0) {
			assertThat(is.at(place).startsWith(line.standing(), line.at())).isTrue();
		}
		if (line.was() >= 0) {
			assertThat(was.at(oldPlace).startsWith(line.former(), line.was())).isTrue();
		}
	}

	private static boolean arrives(Line line) {
		return line.move() != null && !line.move().away();
	}

	private static boolean arrives(MeasureChange row) {
		return row.move() != null && !row.move().away();
	}

	private static String read(List<Line> lines, Predicate<Line> which, Function<Line, String> side) {
		return lines.stream().filter(which).map(side).collect(Collectors.joining("\n"));
	}

	private static List<String> measures(Comparison comparison, Function<MeasureChange, Integer> number,
			Function<Line, String> side) {
		return comparison.measures()
			.stream()
			.filter((row) -> number.apply(row) > 0)
			.map((row) -> row.cells().stream().map(side).collect(Collectors.joining("|")))
			.toList();
	}

	private static List<String> titles(PlanContent content) {
		return content.measures()
			.stream()
			.map((row) -> String.join("|", row.title(), row.domain(), row.responsibleUnit(), row.responsiblePerson(),
					Objects.toString(row.deadline()), row.indicator(), row.requirement()))
			.toList();
	}

}
