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

	private List<String> told(VisitOnItsWay visit, String kind) {
		new ToldNow(context).run();
		return jdbc.queryForList("select account from notification where subject_id = ? and kind = ?", String.class,
				visit.id(), kind);
	}

}
