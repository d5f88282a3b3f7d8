package io.campaignflow.circular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.campaignflow.circular.CircularFigures.LevelLine;
import io.campaignflow.circular.CircularFigures.UnitLine;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.UnderscoredUnit;
import io.campaignflow.progress.ProgressQuery;
import io.campaignflow.progress.ProgressView;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.annotation.Transactional;

/** A circular's life, every way out of its models, and who may do what. */
abstract class CircularTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	private CircularScene scene;

	@BeforeEach
	void aScene() {
		scene = beans.createBean(CircularScene.class);
	}

	private CircularView view(String id) {
		return scene.circulars().get(id);
	}

	@Test
	void itIsCompiledEditedSignedPublishedReadAndTheRestReminded() {
		String id = scene.compiled();
		assertThat(view(id).status()).isEqualTo(CircularStatus.EDITING);
		assertThat(view(id).sections()).extracting(CircularSection::key)
			.containsExactly("plans", "groups", "items", "lagging", "next");
		assertThat(scene.task(id).candidates()).containsExactly("OFFICE@1502");
		int version = scene.circulars()
			.edit(scene.office(), id, view(id).version(), "包头市一周通报", Map.of("next", "请各旗县抓紧。"));
		assertThat(view(id).version()).isEqualTo(version);
		assertThat(view(id).sections().get(4).text()).isEqualTo("请各旗县抓紧。");
		scene.done(id, "office.1502", Map.of("decision", "SUBMIT"));
		assertThat(scene.task(id).candidates()).containsExactly("LEADING@1502");
		scene.done(id, "leading.1502", Map.of("decision", "SIGN"));
		assertThat(view(id).number()).matches("包头市专办通〔\\d{4}〕\\d+号");
		scene.background(id);
		int counties = scene.receiptsOf(id, null).size();
		assertThat(view(id).recipients()).isEqualTo(counties).isPositive();
		int before = scene.receipts().toRead(scene.actor("head.150203"));
		scene.receipts().opened(scene.actor("head.150203"), id);
		assertThat(scene.receipts().toRead(scene.actor("head.150203"))).isEqualTo(before - 1);
		scene.receipts().opened(scene.actor("office.150203"), id);
		assertThat(view(id).read()).isEqualTo(1);
		assertThat(scene.receiptsOf(id, true)).singleElement()
			.satisfies(receipt -> assertThat(receipt.readBy()).isEqualTo("head.150203"));
		scene.goesOff(id, "IntermediateCatchEvent_ReadingTime");
		scene.background(id);
		assertThat(scene.events("circular", id)).contains("CircularCompiled", "CircularPublished", "CircularDelivered",
				"CircularRead", "CircularUnread");
		assertThat(scene.running(id)).isEmpty();
	}

	@Test
	void theLeaderSendsItBackAndTheOfficeSubmitsItAgain() {
		String id = scene.compiled();
		scene.done(id, "office.1502", Map.of("decision", "SUBMIT"));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> scene.done(id, "leading.1502", Map.of("decision", "SEND_BACK", "reason", " ")));
		scene.done(id, "leading.1502", Map.of("decision", "SEND_BACK", "reason", "请点名。"));
		assertThat(view(id).status()).isEqualTo(CircularStatus.EDITING);
		assertThat(view(id).reason()).isEqualTo("请点名。");
		scene.done(id, "office.1502", Map.of("decision", "SUBMIT"));
		scene.done(id, "leading.1502", Map.of("decision", "SIGN"));
		assertThat(view(id).status()).isEqualTo(CircularStatus.PUBLISHED);
	}

	@Test
	void itIsGivenUp() {
		String id = scene.compiled();
		scene.done(id, "office.1502", Map.of("decision", "DROP"));
		assertThat(view(id).status()).isEqualTo(CircularStatus.DROPPED);
		assertThat(view(id).number()).isNull();
		assertThat(scene.running(id)).isEmpty();
	}

	@Test
	void bothTasksAreRemindedOfAndReportedUpwards() {
		String id = scene.compiled();
		scene.goesOff(id, "BoundaryEvent_EditCircularDueSoon");
		scene.goesOff(id, "BoundaryEvent_EditCircularOverdue");
		scene.done(id, "office.1502", Map.of("decision", "SUBMIT"));
		scene.goesOff(id, "BoundaryEvent_SignCircularDueSoon");
		scene.goesOff(id, "BoundaryEvent_SignCircularOverdue");
		assertThat(scene.events("circular", id)).filteredOn("CircularDueSoon"::equals).hasSize(2);
		assertThat(scene.events("circular", id)).filteredOn("CircularOverdue"::equals).hasSize(2);
	}

	@Test
	void itsFiguresAreThoseOfTheWallChartAndStayFrozen() {
		String id = scene.compiled();
		ProgressView chart = scene.progress()
			.of(scene.office(), new ProgressQuery(scene.campaign(), CircularScene.UNIT, null));
		CircularFigures frozen = view(id).figures();
		assertThat(frozen.levels()).extracting(LevelLine::level, LevelLine::due, LevelLine::approved, LevelLine::late)
			.containsExactlyElementsOf(chart.levels()
				.stream()
				.map(level -> tuple(level.level(), level.due(), level.approved(), level.late()))
				.toList());
		assertThat(frozen.items().total()).isEqualTo(chart.items().total());
		assertThat(frozen.items().late()).isEqualTo(chart.items().late());
		assertThat(frozen.items().cancelled()).isEqualTo(chart.items().cancelled());
		assertThat(frozen.groups().covered()).isEqualTo(chart.groups().covered());
		assertThat(frozen.units()).isNotEmpty().allSatisfy(unit -> assertThat(unit.name()).isNotBlank());
		assertThat(frozen.units().stream().mapToLong(UnitLine::plans).sum()).isLessThanOrEqualTo(frozen.plans());
		scene.circulars().edit(scene.office(), id, view(id).version(), "另一个标题", Map.of());
		assertThat(view(id).figures()).isEqualTo(frozen);
	}

	@Test
	void numbersOfAYearHaveNoGapsAndAreTakenAtPublication() {
		Pattern digits = Pattern.compile("〕(\\d+)号");
		List<Integer> numbers = new ArrayList<>();
		for (int n = 0; n < 3; n++) {
			scene.done(scene.compiled(), "office.1502", Map.of("decision", "DROP"));
			Matcher number = digits.matcher(view(scene.signed(Level.COUNTY)).number());
			assertThat(number.find()).isTrue();
			numbers.add(Integer.valueOf(number.group(1)));
		}
		assertThat(numbers).containsExactly(numbers.get(0), numbers.get(0) + 1, numbers.get(0) + 2);
	}

	@Test
	void unitsOfTheSameNameNumberTheirsAlike() {
		CircularScene.Namesakes namesakes = beans.createBean(CircularScene.Namesakes.class);
		List<String> numbers = namesakes.numbersOfFirstCirculars("150205", "150206");
		assertThat(numbers).hasSize(2).allMatch(number -> number.endsWith("〕1号"));
		assertThat(numbers.get(1)).isEqualTo(numbers.get(0));
	}

	@Test
	void theNextOneIsComparedWithTheLast() {
		String first = scene.published();
		String second = scene.compiled();
		assertThat(view(second).previousId()).isNotNull();
		assertThat(scene.circulars().get(view(second).previousId()).publishedAt())
			.isAfterOrEqualTo(view(first).publishedAt());
	}

	@Test
	void delivery200UnitsAtATimeEndsOnceAndNeverTwice() {
		String id = scene.signed(Level.VILLAGE);
		scene.receipts().deliverNext(id);
		scene.receipts().deliverNext(id);
		scene.background(id);
		scene.receipts().deliverNext(id);
		int all = view(id).recipients();
		assertThat(scene.receipts().page(id, "/15/1502/", null, PageQuery.of(0, 1)).total()).isEqualTo(all);
		assertThat(scene.receipts().page(id, "/15/1502/", false, PageQuery.of(0, 1)).total()).isEqualTo(all);
	}

	@Test
	void beforeItIsOutOnlyItsOfficeAndLeadersSeeItAndThenItsUnits() {
		String id = scene.compiled();
		for (String reader : List.of("office.1502", "leading.1502", "admin")) {
			assertThat(scene.circulars().visible(scene.actor(reader), id).id()).isEqualTo(id);
		}
		for (String stranger : List.of("head.150203", "drafter.1502", "leading.15", "office.1505")) {
			assertThatExceptionOfType(NotFound.class).as(stranger)
				.isThrownBy(() -> scene.circulars().visible(scene.actor(stranger), id));
		}
		String out = scene.published();
		for (String reader : List.of("head.150203", "leading.15", "office.1502")) {
			assertThat(scene.circulars().visible(scene.actor(reader), out).id()).isEqualTo(out);
		}
		for (String stranger : List.of("office.1505", "head.150203001", "leading.1505")) {
			assertThatExceptionOfType(NotFound.class).as(stranger)
				.isThrownBy(() -> scene.circulars().visible(scene.actor(stranger), out));
		}
	}

	@Test
	void onlyTheOfficeCompilesAndEditsAndNobodyOverAnotherVersion() {
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> scene.compiling().compile(scene.actor("leading.1502"), scene.order(Level.COUNTY)));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> scene.compiling().compile(scene.actor("office.1505"), scene.order(Level.COUNTY)));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> scene.compiling().compile(scene.office(), scene.order(Level.PREFECTURE)));
		String id = scene.compiled();
		int version = view(id).version();
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> scene.circulars().edit(scene.actor("leading.1502"), id, version, "标题", Map.of()));
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> scene.circulars().edit(scene.office(), id, version - 1, "标题", Map.of()));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(
					() -> scene.circulars().edit(scene.office(), id, version, " ", Map.of("next", "长".repeat(4001))))
			.satisfies(ex -> assertThat(ex.violations()).hasSize(2));
		assertThat(view(id).version()).isEqualTo(version);
	}

	@Test
	void unreadUnitsAreUrgedByItsOfficeAndNotTwiceInARow() {
		String id = scene.published();
		int waiting = view(id).recipients();
		assertThat(scene.urging().urge(scene.office(), id)).isEqualTo(waiting);
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> scene.urging().urge(scene.actor("leading.1502"), id));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> scene.urging().urge(scene.actor("head.150203"), id));
	}

	@Test
	void aScheduleCompilesOneOnItsDayAndWaitsForTheNextUntilItIsStopped() {
		Schedules.Order order = new Schedules.Order(CircularScene.UNIT, scene.campaign(), CircularKind.WEEKLY, 1,
				Level.COUNTY);
		Schedule set = scene.schedules().set(scene.office(), order);
		assertThat(set.nextOn()).isAfter(LocalDate.now(scene.clock()));
		Set<String> before = made();
		scene.goesOff(set.id(), "IntermediateCatchEvent_DayComes");
		assertThat(made()).hasSize(before.size() + 1);
		assertThat(scene.schedules().get(set.id()).nextOn()).isEqualTo(set.nextOn().plusWeeks(1));
		Schedule changed = scene.schedules()
			.set(scene.office(),
					new Schedules.Order(CircularScene.UNIT, scene.campaign(), CircularKind.WEEKLY, 3, Level.TOWNSHIP));
		assertThat(changed.id()).isEqualTo(set.id());
		assertThat(scene.running(set.id())).isPresent();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> scene.schedules().stop(scene.actor("office.1505"), set.id()));
		scene.schedules().stop(scene.office(), set.id());
		assertThat(scene.running(set.id())).isEmpty();
		scene.schedules().stop(scene.office(), set.id());
		scene.schedules().stop(scene.office(), scene.schedules().set(scene.office(), order).id());
	}

	private Set<String> made() {
		return scene.circulars()
			.list(scene.office(),
					new CircularQuery(CircularStatus.EDITING, null, null, CircularScene.UNIT, false, null),
					PageQuery.of(0, 200))
			.items()
			.stream()
			.map(CircularView::id)
			.collect(Collectors.toSet());
	}

	@Test
	@Transactional
	void anUnderscoreInACodeMeansItselfOnly() {
		String id = scene.published();
		Actor stranger = beans.createBean(UnderscoredUnit.class).office();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> scene.circulars().visible(stranger, id));
		assertThat(scene.circulars().among(stranger, List.of(id))).isEmpty();
		assertThat(scene.receipts().page(id, UnderscoredUnit.PATH, null, PageQuery.of(0, 20)).total()).isZero();
	}

}
