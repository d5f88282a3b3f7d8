package io.campaignflow.launch.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.BackgroundJobs;
import io.campaignflow.CampaignFlowTest;
import io.campaignflow.campaign.CampaignForm;
import io.campaignflow.campaign.CampaignStatus;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.campaign.TemplateSection;
import io.campaignflow.launch.LaunchOrder;
import io.campaignflow.launch.LaunchProgress;
import io.campaignflow.launch.LaunchStatus;
import io.campaignflow.launch.Launches;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CampaignFlowTest
class CampaignLaunchTests {

	@Autowired
	private Campaigns campaigns;

	@Autowired
	private Launches launches;

	@Autowired
	private LaunchOrder order;

	@Autowired
	private Tasks tasks;

	@Autowired
	private People people;

	@Autowired
	private ManagementService management;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private JdbcClient jdbc;

	private Actor office;

	private String campaign;

	@BeforeEach
	void aPreparedCampaign() {
		office = people.actor("office.15").orElseThrow();
		campaign = campaigns.create(office, form(false));
	}

	private CampaignForm form(boolean childrenWait) {
		LocalDate today = LocalDate.now();
		return new CampaignForm("launch", "batch", "15",
				List.of(new StartWindow(Level.PREFECTURE, today, today.plusDays(30)),
						new StartWindow(Level.COUNTY, today, today.plusDays(30))),
				List.of(new Requirement("R1", RequirementKind.MANDATORY, "title", "text", Set.of())),
				List.of(new TemplateSection("goals", "title", "", List.of("R1"))), "review-route", childrenWait, false,
				0, 5000);
	}

	@Test
	void aConfirmedLaunchOpensOnePlanForEachUnit() {
		LaunchProgress asked = order.launch(office, campaign, List.of("PREFECTURE", "COUNTY"));
		assertThat(asked.done()).isFalse();
		assertThat(asked.total()).isEqualTo(units(Level.PREFECTURE) + units(Level.COUNTY));

		BackgroundJobs.launch(management);

		LaunchProgress done = launches.progress(office, campaign);
		assertThat(done.done()).isTrue();
		assertThat(done.opened()).isEqualTo(done.created()).isEqualTo(done.total()).isEqualTo(plans());
		assertThat(done.failed()).isZero();
		assertThat(campaigns.get(campaign).status()).isEqualTo(CampaignStatus.LAUNCHED);
		assertThat(instances(asked.launchId())).isZero();
	}

	@Test
	void aPlanHangsUnderThatOfTheUnitAbove() {
		order.launch(office, campaign, List.of("PREFECTURE", "COUNTY"));
		BackgroundJobs.launch(management);
		assertThat(jdbc.sql("""
				select p.unit_code from plan c join plan p on p.id = c.parent_plan_id
				where c.campaign_id = ? and c.unit_code = '150203'""").param(campaign).query(String.class).single())
			.isEqualTo("1502");
	}

	@Test
	void aCancelledLaunchOpensNothing() {
		String launch = launches.propose(office, campaign);
		tasks.complete(office, confirmation().id(), Map.of("decision", "CANCEL"));

		assertThat(launches.progress(office, campaign).status()).isEqualTo(LaunchStatus.CANCELLED);
		assertThat(instances(launch)).isZero();
		assertThat(plans()).isZero();
		assertThat(campaigns.get(campaign).status()).isEqualTo(CampaignStatus.PREPARED);
	}

	@Test
	void askingTwiceGivesTheSameLaunch() {
		assertThat(launches.propose(office, campaign)).isEqualTo(launches.propose(office, campaign));
	}

	@Test
	void aRepeatedLaunchOpensOnlyWhatIsMissing() {
		order.launch(office, campaign, List.of("PREFECTURE"));
		BackgroundJobs.launch(management);
		order.launch(office, campaign, null);
		BackgroundJobs.launch(management);

		LaunchProgress again = launches.progress(office, campaign);
		assertThat(again.created()).isEqualTo(units(Level.COUNTY));
		assertThat(again.opened()).isEqualTo(again.total()).isEqualTo(plans());
	}

	@Test
	void aLaunchUnderWayIsNotStartedAgain() {
		order.launch(office, campaign, List.of("PREFECTURE"));
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> order.launch(office, campaign, null));
		BackgroundJobs.launch(management);
	}

	@Test
	void aChunkThatFailsIsRolledBackCountedAndOpenedOnRetry() {
		order.launch(office, campaign, List.of("PREFECTURE"));
		Job start = jobsOf("campaign-launch").get(0);
		management.executeJob(start.getId());
		Job chunk = jobsOf("plan-opening").get(0);
		jdbc.sql("alter table plan add constraint killed_half_way check (campaign_id <> '" + campaign
				+ "' or unit_code <> '1505')")
			.update();

		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> management.executeJob(chunk.getId()));
		management.setJobRetries(chunk.getId(), 0);
		assertThat(plans()).isZero();
		assertThat(launches.progress(office, campaign).failed()).isEqualTo(units(Level.PREFECTURE));

		jdbc.sql("alter table plan drop constraint killed_half_way").update();
		management.setJobRetries(chunk.getId(), 1);
		BackgroundJobs.launch(management);
		LaunchProgress done = launches.progress(office, campaign);
		assertThat(done.done()).isTrue();
		assertThat(done.failed()).isZero();
		assertThat(plans()).isEqualTo(units(Level.PREFECTURE));
	}

	@Test
	void childrenThatWaitBeginOnlyBelowAnApprovedPlan() {
		campaign = campaigns.create(office, form(true));
		order.launch(office, campaign, null);
		BackgroundJobs.launch(management);
		assertThat(plansOf("WAITING")).isEqualTo(units(Level.COUNTY));
		assertThat(plansOf("DRAFTING")).isEqualTo(units(Level.PREFECTURE));
	}

	@Test
	void onlyTheOfficeOfTheIssuingUnitLaunches() {
		Actor city = people.actor("office.1502").orElseThrow();
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> order.launch(city, campaign, null));
	}

	@Test
	void aLevelWithoutAWindowIsRefusedAndNothingStays() {
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> order.launch(office, campaign, List.of("VILLAGE")));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> launches.progress(office, campaign));
	}

	@Test
	void theConfirmationIsOfferedToTheOfficeAndToNobodyElse() {
		launches.propose(office, campaign);
		assertThat(confirmation().candidates()).containsExactly("OFFICE@15");
		Actor city = people.actor("office.1502").orElseThrow();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tasks.get(city, confirmation().id()));
	}

	private WorkItem confirmation() {
		return tasks.openOf(campaign).get(0);
	}

	private List<Job> jobsOf(String process) {
		return management.createJobQuery().processDefinitionKey(process).withRetriesLeft().list();
	}

	private long instances(String launch) {
		return runtime.createProcessInstanceQuery().processInstanceBusinessKey(launch).count();
	}

	/** The region's own divisions: other tests import units of their own. */
	private int units(Level level) {
		return jdbc.sql("select count(*) from org_unit where level_name = ? and domain is null and path like '/15/%'")
			.param(level.name())
			.query(Integer.class)
			.single();
	}

	private int plans() {
		return jdbc.sql("select count(*) from plan where campaign_id = ?")
			.param(campaign)
			.query(Integer.class)
			.single();
	}

	private int plansOf(String status) {
		return jdbc.sql("select count(*) from plan where campaign_id = ? and status = ?")
			.params(campaign, status)
			.query(Integer.class)
			.single();
	}

}
