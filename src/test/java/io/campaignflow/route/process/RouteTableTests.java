package io.campaignflow.route.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.organisation.Domain;
import io.campaignflow.organisation.Level;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.review.RouteStep;
import io.campaignflow.review.StepMode;
import io.campaignflow.review.StepOwner;
import io.campaignflow.route.AppliesTo;
import io.campaignflow.route.RouteDraft;
import io.campaignflow.route.RouteEngine.Hit;
import io.campaignflow.route.RouteEngine.Question;
import io.campaignflow.route.RouteRow;
import io.campaignflow.route.UnitField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;

/** Rows become a decision table, and the table answers with the same rows. */
class RouteTableTests {

	private static final String KEY = "review-route-0123456789abcdef";

	private static final List<String> HOSTILE = List.of("\"] ${...}", "\"] ${1+1} \"", "\\", "\\\\\"", "\\\"", "\"",
			"\" + \"", "' or 1=1", "]]>", "<b>粗</b>&amp;", "${''.getClass()}", "#{x}", "not(\"UNIT\")", "-", "null",
			"\\n\\u0041", "// 注释", "{{x}}", "𠮷𡚴 e\u0301", "a\"b\\c\"d\\", "if true then 1 else 2", " 前后有空格 ");

	private final RouteTableWriter writer = new RouteTableWriter(labels());

	private final HitFinder finder = new HitFinder();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void theTableAnswersWithTheRowsThatAreForThePlan(long seed) {
		Random random = new Random(seed);
		List<RouteRow> rows = Stream.generate(() -> row(random)).limit(1 + random.nextInt(20)).toList();
		DmnModelInstance table = table(rows);
		int hits = 0;
		for (int n = 0; n < 60; n++) {
			Question question = new Question(one(random, PlanKind.values()), one(random, Level.values()),
					one(random, UnitField.values()));
			List<Hit> expected = expected(rows, question);
			assertThat(finder.find(table, KEY, question)).as("seed %d %s", seed, question).isEqualTo(expected);
			hits += expected.size();
		}
		assertThat(hits).isPositive();
	}

	@Test
	void whateverSomebodyTypesComesBackAsText() {
		for (String text : HOSTILE) {
			RouteStep step = new RouteStep(text, text, "OFFICE", StepOwner.PARENT, StepMode.SHARE, 51, 7, 2, 3, true);
			List<RouteRow> rows = List.of(new RouteRow(new AppliesTo(Set.of(), Set.of(), Set.of()), step));
			Question question = new Question(PlanKind.UNIT, Level.COUNTY, UnitField.DIVISION);
			assertThat(finder.find(table(rows), KEY, question)).as(text).containsExactly(new Hit(1, step));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13 })
	void theTableIsReadBackAsTheSameRows(long seed) {
		Random random = new Random(seed);
		List<RouteRow> rows = Stream.generate(() -> row(random)).limit(12).toList();
		assertThat(RouteTableReader.read(table(rows), KEY).rows()).isEqualTo(rows);
	}

	@Test
	void theFieldsAreTheDomainsAndTheDivision() {
		List<String> words = new ArrayList<>(Arrays.stream(Domain.values()).map(Enum::name).toList());
		words.add(0, UnitField.DIVISION.name());
		assertThat(Arrays.stream(UnitField.values()).map(Enum::name)).isEqualTo(words);
	}

	private DmnModelInstance table(List<RouteRow> rows) {
		String written = Dmn.convertToString(writer.write(KEY, new RouteDraft("试验路线", "", "", rows)));
		return Dmn.readModelFromStream(
				new java.io.ByteArrayInputStream(written.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
	}

	private static List<Hit> expected(List<RouteRow> rows, Question asked) {
		List<Hit> hits = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).appliesTo().matches(asked.kind(), asked.level(), asked.field())) {
				hits.add(new Hit(i + 1, rows.get(i).step()));
			}
		}
		return hits;
	}

	private static RouteRow row(Random random) {
		StepMode mode = one(random, StepMode.values());
		return new RouteRow(
				new AppliesTo(some(random, PlanKind.values()), some(random, Level.values()),
						some(random, UnitField.values())),
				new RouteStep(text(random), random.nextBoolean() ? "" : text(random),
						one(random, new String[] { "OFFICE", "LEADING", "CONTACT_LEADER", "SUPERVISOR" }),
						one(random, StepOwner.values()), mode, (mode == StepMode.SHARE) ? 1 + random.nextInt(100) : 0,
						1 + random.nextInt(60), random.nextInt(4), random.nextInt(4), random.nextBoolean()));
	}

	/** Half of them hostile, the others any printable characters. */
	private static String text(Random random) {
		if (random.nextBoolean()) {
			return HOSTILE.get(random.nextInt(HOSTILE.size()));
		}
		StringBuilder text = new StringBuilder("环节");
		random.ints(random.nextInt(30), 0x20, 0x2FF0)
			.filter(Character::isDefined)
			.filter(character -> !Character.isISOControl(character))
			.forEach(text::appendCodePoint);
		return text.toString();
	}

	private static <E> Set<E> some(Random random, E[] all) {
		Set<E> chosen = new HashSet<>(Arrays.asList(all));
		chosen.removeIf(choice -> random.nextInt(3) == 0);
		return chosen;
	}

	private static <E> E one(Random random, E[] all) {
		return all[random.nextInt(all.length)];
	}

	private static StaticMessageSource labels() {
		StaticMessageSource labels = new StaticMessageSource();
		labels.setUseCodeAsDefaultMessage(true);
		return labels;
	}

}
