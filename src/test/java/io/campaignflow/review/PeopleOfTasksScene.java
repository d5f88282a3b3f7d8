package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.absence.AbsenceOrder;
import io.campaignflow.absence.Absences;
import io.campaignflow.absence.Proxies;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.trust.Visitor;
import io.campaignflow.workflow.Handing;
import io.campaignflow.workflow.WorkItem;
import io.campaignflow.workflow.WorkQuery;
import io.campaignflow.workflow.WorkQuery.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A province whose offices review plans, its leaders with a deputy and a second beside
 * them, and what tests of tasks between people say over and over.
 */
@CampaignFlowTest
abstract class PeopleOfTasksScene {

	static final String DEPUTY = "deputy.89";

	static final String SECOND = "second.89";

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Handing handing;

	@Autowired
	Absences absences;

	@Autowired
	Proxies proxies;

	@LocalServerPort
	int port;

	final List<String> recorded = new ArrayList<>();

	ReviewScene scene;

	@BeforeEach
	void aProvince() {
		scene = beans.createBean(ReviewScene.class);
		scene.provideProvince();
		for (String account : List.of(DEPUTY, SECOND)) {
			if (scene.people().find(account).isEmpty()) {
				scene.appoint(account, ReviewScene.PROVINCE, Role.CONTACT_LEADER);
			}
		}
	}

	/** Everybody is back: the tests share people. */
	@AfterEach
	void everybodyIsBack() {
		recorded.forEach(id -> {
			Actor admin = scene.actor("admin");
			if (!absences.get(admin, id).isOverAt(scene.clock().instant())) {
				absences.end(admin, id);
			}
		});
	}

	Visitor signedIn(String account) {
		Visitor visitor = new Visitor(port, account, "demo-2026");
		assertThat(visitor.signIn()).endsWith("/");
		return visitor;
	}

	String absent(String account, String proxy) {
		String id = absences.record(scene.actor("admin"), order(account, proxy));
		recorded.add(id);
		return id;
	}

	AbsenceOrder order(String account, String proxy) {
		return new AbsenceOrder(account, proxy, scene.today(), scene.today().plusDays(3), Set.of(), null, "出差");
	}

	List<WorkItem> inbox(Actor actor, PlanOnItsWay plan) {
		WorkQuery query = new WorkQuery(View.MINE, null, null, null, plan.id(), null);
		return scene.tasks().list(actor, query, PageQuery.of(0, 20)).items();
	}

	PlanOnItsWay beforeAll() {
		String office = "office." + ReviewScene.PROVINCE;
		return scene.plan(ReviewScene.CITY)
			.broughtIntoReview()
			.approvedBy(office, office)
			.isBeforeEachOf(2, leading(ReviewScene.PROVINCE));
	}

	PlanOnItsWay beforeAShare() {
		return scene.plan(ReviewScene.SCHOOL)
			.broughtIntoReview()
			.approvedBy("office." + ReviewScene.COUNTY)
			.isBeforeEachOf(1, leading(ReviewScene.COUNTY));
	}

	static String[] leading(String unit) {
		return new String[] { "a.leading." + unit, "b.leading." + unit, "c.leading." + unit, "d.leading." + unit,
				"e.leading." + unit };
	}

}
