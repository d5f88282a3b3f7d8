package io.campaignflow.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.organisation.Role;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Who sees which visit. */
abstract class InspectionSightTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	InspectionCards cards;

	@Autowired
	InspectionCalendar calendar;

	private VisitScene scene;

	private String unit;

	@BeforeEach
	void aUnit() {
		scene = beans.createBean(VisitScene.class);
		unit = scene.unit();
	}

	@Test
	void theUnitSeesAVisitOnceItIsAnnounced() {
		VisitOnItsWay visit = scene.opened(unit);
		assertThat(scene.seenBy("head." + unit, unit)).isZero();
		visit.planned();
		assertThat(scene.seenBy("head." + unit, unit)).isEqualTo(1);
		assertThat(scene.seenBy("office.150203", unit)).isEqualTo(1);
	}

	@Test
	void nobodyAtTheUnitSeesAnUnannouncedVisitBeforeItTookPlace() {
		VisitOnItsWay visit = scene.opened(unit).plannedAs("UNANNOUNCED", scene.today());
		for (String account : List.of("head." + unit, "office." + unit, "drafter." + unit, "office.150203",
				"head.150203", "drafter.150203")) {
			assertThat(scene.seenBy(account, unit)).as(account).isZero();
			assertHidden(account, visit);
		}
		visit.carriedOut();
		assertThat(scene.seenBy("head." + unit, unit)).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { VisitScene.CITY_LEADER, VisitScene.CITY_MEMBER, "office.1502", "leading.1502", "office.15",
			"leading.15", "admin" })
	void thoseWhoSentTheGroupSeeItFromTheStart(String account) {
		VisitOnItsWay visit = scene.opened(unit).plannedAs("UNANNOUNCED", scene.today());
		assertThat(scene.inspections().visible(scene.actor(account), visit.id()).status())
			.isEqualTo(InspectionStatus.SCHEDULED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "supervisor.1502.2", VisitScene.REGION_LEADER, "office.150204", "head.1502" })
	void othersDoNot(String account) {
		assertHidden(account, scene.opened(unit).plannedAs("UNANNOUNCED", scene.today()));
	}

	@Test
	void aMemberFromTheUnitDoesNotSeeWhatTheUnitMayNotKnow() {
		String account = "both." + unit;
		scene.appoint(account, unit, Role.DRAFTER);
		scene.appoint(account, "1502", Role.OFFICE);
		assertHidden(account, scene.opened(unit).plannedAs("UNANNOUNCED", scene.today()));
	}

	@Test
	void aCancelledVisitThatWasNeverAnnouncedStaysUnknown() {
		VisitOnItsWay visit = scene.opened(unit).plannedAs("UNANNOUNCED", scene.today());
		scene.moves().cancel(scene.actor(VisitScene.CITY_LEADER), visit.id(), visit.view().version(), "不去了。");
		assertThat(scene.seenBy("head." + unit, unit)).isZero();
	}

	@Test
	void figuresOfBudgetsDoNotTellEither() {
		scene.opened(unit).plannedAs("UNANNOUNCED", scene.today());
		assertThat(counted("office.150203")).isZero();
		assertThat(counted("office.1502")).isEqualTo(1);
	}

	private int counted(String account) {
		YearMonth month = YearMonth.from(scene.today());
		for (int page = 0;; page++) {
			var found = scene.budgets().month(scene.actor(account), "150203", month, PageQuery.of(page, 200));
			for (UnitBudget each : found.items()) {
				if (each.unit().code().equals(unit)) {
					return each.counted();
				}
			}
			assertThat(page).isLessThan(found.pages());
		}
	}

	private void assertHidden(String account, VisitOnItsWay visit) {
		assertThatExceptionOfType(NotFound.class).as(account)
			.isThrownBy(() -> scene.inspections().visible(scene.actor(account), visit.id()));
		assertThatExceptionOfType(NotFound.class).as(account)
			.isThrownBy(() -> scene.inspections().findings(scene.actor(account), visit.id()));
		assertThat(cards.visible(scene.actor(account), List.of(visit.id()))).isEmpty();
		InspectionQuery here = new InspectionQuery(null, unit, null, null, null, null, null, null);
		assertThat(calendar.month(scene.actor(account), YearMonth.from(scene.today()), here)
			.stream()
			.flatMap(List::stream)
			.mapToInt(CalendarDay::total)
			.sum()).isZero();
	}

}
