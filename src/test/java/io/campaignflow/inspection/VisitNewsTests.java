package io.campaignflow.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.notification.ToldNow;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people read at their bell about a visit. */
@CampaignFlowTest
class VisitNewsTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	ApplicationContext context;

	@Autowired
	JdbcTemplate jdbc;

	private VisitScene scene;

	private String unit;

	@BeforeEach
	void aUnit() {
		scene = beans.createBean(VisitScene.class);
		unit = scene.unit();
	}

	@Test
	void theUnitHearsThatAVisitComesAndThatItsReportIsThere() {
		VisitOnItsWay visit = scene.opened(unit).planned();
		assertThat(told(visit, "VISIT")).contains("head." + unit, "office." + unit);
		visit.carriedOut().signed();
		assertThat(told(visit, "COPIED")).containsExactlyInAnyOrder("head." + unit, "office." + unit);
	}

	@Test
	void whoIsLateAndWhoeverIsAboveHearOfIt() {
		VisitOnItsWay visit = scene.opened(unit).planned();
		visit.found("窗口午间无人值守");
		visit.carriedOut();
		context.getBean(VisitDeadlines.class).remind(visit.id());
		assertThat(told(visit, "DUE_SOON")).contains("head." + unit, "office." + unit);
		context.getBean(VisitDeadlines.class).escalate(visit.id());
		assertThat(told(visit, "ESCALATED")).contains("office.1502");
	}

	@Test
	void theUnitAndThoseWhoWereToGoHearThatAVisitIsOff() {
		VisitOnItsWay visit = scene.opened(unit).planned();
		cancel(visit);
		assertThat(told(visit, "VISIT_OFF")).containsExactlyInAnyOrder("head." + unit, "office." + unit,
				VisitScene.CITY_MEMBER);
	}

	@Test
	void aUnitThatKnewNothingOfAVisitDoesNotHearThatItIsOff() {
		VisitOnItsWay visit = scene.opened(unit).plannedAs("UNANNOUNCED", scene.today());
		cancel(visit);
		assertThat(told(visit, "VISIT_OFF")).containsExactly(VisitScene.CITY_MEMBER);
	}

	/** By the leader, who has not to be told. */
	private void cancel(VisitOnItsWay visit) {
		scene.moves().cancel(scene.actor(VisitScene.CITY_LEADER), visit.id(), visit.view().version(), "改为书面了解情况");
	}

	@Test
	void thoseWhoseVisitWentIntoAnotherHearOfIt() {
		VisitOnItsWay visit = scene.opened(unit).planned();
		VisitOnItsWay into = scene.openedByRegion(unit, scene.today().plusDays(20));
		into.plannedBy(VisitScene.REGION_LEADER, "ROUTINE", scene.today().plusDays(20), VisitScene.REGION_MEMBER);
		scene.moves().merge(scene.actor("office.15"), visit.id(), visit.view().version(), into.id(), "两项检查合并进行");
		assertThat(told(visit, "VISIT_OFF")).containsExactlyInAnyOrder("head." + unit, "office." + unit,
				VisitScene.CITY_LEADER, VisitScene.CITY_MEMBER);
	}

	private List<String> told(VisitOnItsWay visit, String kind) {
		new ToldNow(context).run();
		return jdbc.queryForList("select account from notification where subject_id = ? and kind = ?", String.class,
				visit.id(), kind);
	}

}
