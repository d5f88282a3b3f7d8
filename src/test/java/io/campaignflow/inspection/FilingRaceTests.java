package io.campaignflow.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.PostgresTest;
import io.campaignflow.shared.Actor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Groups that file at the same moment: the unit's budget holds. */
@PostgresTest
class FilingRaceTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	private VisitScene scene;

	private String unit;

	@BeforeEach
	void aUnit() {
		scene = beans.createBean(VisitScene.class);
		unit = scene.unit();
	}

	@RepeatedTest(5)
	void ofTwoGroupsOneGetsTheLastFreeVisit() throws Exception {
		scene.budgets().set(scene.actor("office.150203"), new BudgetOrder("150203", unit, null, null, 1));
		VisitOnItsWay city = scene.opened(VisitScene.CITY_LEADER, scene.cityGroup(), unit, monday(1));
		VisitOnItsWay region = scene.openedByRegion(unit, monday(3));
		atOnce(List.of(() -> file(city, VisitScene.CITY_LEADER, VisitScene.CITY_MEMBER, monday(1)),
				() -> file(region, VisitScene.REGION_LEADER, VisitScene.REGION_MEMBER, monday(3))));
		assertThat(List.of(city.view().status(), region.view().status()))
			.containsExactlyInAnyOrder(InspectionStatus.SCHEDULED, InspectionStatus.DECIDING);
	}

	@RepeatedTest(3)
	void ofTwoGroupsInOneWeekOneIsQuestioned() throws Exception {
		VisitOnItsWay city = scene.opened(VisitScene.CITY_LEADER, scene.cityGroup(), unit, monday(2));
		VisitOnItsWay region = scene.openedByRegion(unit, monday(2).plusDays(3));
		atOnce(List.of(() -> file(city, VisitScene.CITY_LEADER, VisitScene.CITY_MEMBER, monday(2)),
				() -> file(region, VisitScene.REGION_LEADER, VisitScene.REGION_MEMBER, monday(2).plusDays(3))));
		assertThat(List.of(city.view().status(), region.view().status()))
			.containsExactlyInAnyOrder(InspectionStatus.SCHEDULED, InspectionStatus.DECIDING);
	}

	@RepeatedTest(2)
	void ofManyAtOnceNoMoreThanTheBudgetTakePlace() throws Exception {
		List<VisitOnItsWay> visits = new ArrayList<>();
		List<Runnable> filings = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			VisitOnItsWay visit = scene.opened(VisitScene.CITY_LEADER, scene.cityGroup(), unit, monday(1));
			visits.add(visit);
			filings.add(() -> file(visit, VisitScene.CITY_LEADER, VisitScene.CITY_MEMBER, monday(1)));
		}
		atOnce(filings);
		assertThat(visits.stream().filter(visit -> visit.view().status() == InspectionStatus.SCHEDULED))
			.hasSize(BudgetRule.UNSAID);
		assertThat(visits.stream().map(VisitOnItsWay::view).map(InspectionView::number)).doesNotHaveDuplicates();
	}

	private void file(VisitOnItsWay visit, String planner, String goes, LocalDate date) {
		Actor actor = scene.actor(planner);
		scene.tasks()
			.complete(actor, visit.open().get(0).id(),
					Map.of("kind", "ROUTINE", "date", date.toString(), "people", List.of(goes)));
	}

	/** The n-th Monday of the month after next. */
	private LocalDate monday(int nth) {
		return YearMonth.from(scene.today())
			.plusMonths(2)
			.atDay(1)
			.with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.MONDAY));
	}

	private static void atOnce(List<Runnable> calls) throws Exception {
		CyclicBarrier start = new CyclicBarrier(calls.size());
		ExecutorService threads = Executors.newFixedThreadPool(calls.size());
		try {
			List<Future<?>> running = new ArrayList<>();
			for (Runnable call : calls) {
				running.add(threads.submit(() -> {
					start.await();
					call.run();
					return null;
				}));
			}
			for (Future<?> each : running) {
				each.get();
			}
		}
		finally {
			threads.shutdown();
		}
	}

}
