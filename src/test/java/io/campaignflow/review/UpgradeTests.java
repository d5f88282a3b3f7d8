package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.audit.AuditTrail;
import io.campaignflow.plan.PlanQuery;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.shared.PageQuery;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The last release's database is restored from its backup and this version started on it:
 * nothing is lost, and what was under way goes on by the model it began with.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = ReleasedDatabase.class)
@DirtiesContext
class UpgradeTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	RepositoryService models;

	@Autowired
	RuntimeService processes;

	@Autowired
	AuditTrail audit;

	private ReviewScene scene;

	@BeforeEach
	void setScene() {
		scene = beans.createBean(ReviewScene.class);
	}

	@Test
	void aDraftIsWrittenAndSubmitted() {
		at(PlanStatus.DRAFTING).written().submitted().isBeforeItsHead();
	}

	@Test
	void aPlanBeforeItsHeadIsSigned() {
		at(PlanStatus.SIGNING).signed();
	}

	@Test
	void aPlanUnderReviewIsReturnedByOneStepAndApprovedByAll() {
		PlanOnItsWay plan = underReview("150203");
		plan.approvedBy("office.1502").approvedBy("leader.1502.1").approvedBy("supervisor.15.2").isApproved();
	}

	@Test
	void whatIsUnderWayKeepsItsModelAndTheRecordIsWhole() {
		String plan = underReview("150204").id();
		ProcessInstance under = processes.createProcessInstanceQuery().processInstanceBusinessKey(plan).singleResult();
		assertThat(models.getProcessDefinition(under.getProcessDefinitionId()).getVersion()).isEqualTo(1);
		assertThat(audit.verify(scene.actor("admin")).broken()).isEmpty();
	}

	private PlanOnItsWay at(PlanStatus status) {
		return plan(new PlanQuery(null, null, false, status, null));
	}

	private PlanOnItsWay underReview(String unit) {
		return plan(new PlanQuery(null, unit, false, PlanStatus.IN_REVIEW, null));
	}

	private PlanOnItsWay plan(PlanQuery query) {
		PlanView plan = scene.plans().list(scene.actor("admin"), query, PageQuery.of(0, 1)).items().get(0);
		return new PlanOnItsWay(scene, plan.id(), plan.unitCode());
	}

}
