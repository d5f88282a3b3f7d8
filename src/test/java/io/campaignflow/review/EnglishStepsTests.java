package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.organisation.Level;
import io.campaignflow.route.AppliesTo;
import io.campaignflow.route.RouteDraft;
import io.campaignflow.route.RouteRow;
import io.campaignflow.route.Routes;
import io.campaignflow.trust.Visitor;
import io.campaignflow.workflow.WorkItem;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A step is called as its route names it in the reader's language, Chinese where it has
 * no English name.
 */
@CampaignFlowTest
class EnglishStepsTests {

	private static final String REVIEWER = "office.1502";

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Routes routes;

	@LocalServerPort
	int port;

	private ReviewScene scene;

	@BeforeEach
	void aScene() {
		scene = beans.createBean(ReviewScene.class);
	}

	@Test
	void theInboxNamesTheStepInTheReadersLanguage() {
		PlanOnItsWay plan = before("自治区初审", "First review of the region");
		WorkItem task = plan.open().get(0);
		assertThat(task.subject().step()).isEqualTo("自治区初审");
		assertThat(task.subject().stepIn(Locale.ENGLISH)).isEqualTo("First review of the region");
		Visitor reader = new Visitor(port, REVIEWER, "demo-2026");
		assertThat(reader.signIn()).endsWith("/");
		assertThat(reader.get("/plans/" + plan.id() + "/process").body()).contains("自治区初审");
		assertThat(reader.get("/?lang=en").statusCode()).isEqualTo(200);
		assertThat(reader.get("/plans/" + plan.id() + "/process").body()).contains("First review of the region")
			.doesNotContain("自治区初审");
	}

	@Test
	void aStepWithoutAnEnglishNameKeepsItsChineseOne() {
		WorkItem task = before("只有中文", "").open().get(0);
		assertThat(task.subject().stepIn(Locale.ENGLISH)).isEqualTo("只有中文");
	}

	private PlanOnItsWay before(String title, String titleEn) {
		RouteStep step = new RouteStep(title, titleEn, "OFFICE", StepOwner.PARENT, StepMode.ANY, 0, 2, 1, 1, false);
		RouteStep top = new RouteStep("本级", "", "OFFICE", StepOwner.OWN, StepMode.ANY, 0, 2, 1, 1, false);
		AppliesTo below = new AppliesTo(Set.of(), Set.of(Level.PREFECTURE, Level.COUNTY, Level.TOWNSHIP, Level.VILLAGE),
				Set.of());
		AppliesTo region = new AppliesTo(Set.of(), Set.of(Level.REGION), Set.of());
		RouteDraft draft = new RouteDraft(title, "", "", List.of(new RouteRow(region, top), new RouteRow(below, step)));
		String route = routes.create(scene.actor("office.15"), "15", draft, null).key();
		return scene.plan("150203", route).broughtIntoReview();
	}

}
