package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.plan.PlanStatus;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The page on which several tasks are decided at once. */
@CampaignFlowTest
class BatchPageTests {

	private static final String REVIEWER = "supervisor.1502.1";

	@Autowired
	private ApplicationContext beans;

	@LocalServerPort
	private int port;

	private Journey journey;

	private Visitor reviewer;

	private List<String> plans;

	private List<String> tasks;

	@BeforeEach
	void twoPlansBeforeTheSameGroup() {
		journey = new Journey(beans);
		plans = List.of(journey.open(journey.campaign(), "150203"), journey.open(journey.campaign(), "150203"));
		plans.forEach(journey::toReview);
		tasks = plans.stream().map((plan) -> journey.task(plan).id()).toList();
		reviewer = new Visitor(port, REVIEWER, "demo-2026");
		assertThat(reviewer.signIn()).endsWith("/");
	}

	@Test
	void theFormAsksOnceForAllAndLeavesOutWhatIsEachPlansOwn() {
		HttpResponse<String> page = reviewer.form("/tasks/batch", form("", tasks));
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains(tasks.get(0), tasks.get(1), "name=\"decision\"")
			.doesNotContain("name=\"returnTo\"");
	}

	@Test
	void eachIsDecidedAndOneThatIsGoneSaysWhy() {
		journey.tasks()
			.complete(journey.actor(REVIEWER), tasks.get(1), java.util.Map.of("decision", "APPROVE", "summary", "同意。"));
		HttpResponse<String> page = reviewer.form("/tasks/batch/completion",
				form("decision=APPROVE&summary=%E5%90%8C%E6%84%8F", tasks));
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(journey.task(plans.get(0)).id()).as("decided").isNotEqualTo(tasks.get(0));
		assertThat(journey.plans().get(plans.get(1)).status()).isEqualTo(PlanStatus.IN_REVIEW);
		assertThat(page.body()).contains("已由");
	}

	@Test
	void anAnswerThatIsMissingKeepsTheFormWithWhatWasTyped() {
		HttpResponse<String> page = reviewer.form("/tasks/batch/completion",
				form("summary=%E6%88%91%E5%86%99%E7%9A%84", tasks));
		assertThat(page.statusCode()).isEqualTo(422);
		assertThat(page.body()).contains("我写的", tasks.get(0), tasks.get(1));
		assertThat(journey.task(plans.get(0)).id()).isEqualTo(tasks.get(0));
	}

	@Test
	void nobodyDecidesTasksOfOthersAndNothingIsDecidedWithoutTasks() {
		Visitor stranger = new Visitor(port, "supervisor.1502.2", "demo-2026");
		assertThat(stranger.signIn()).endsWith("/");
		assertThat(stranger.form("/tasks/batch/completion", form("decision=APPROVE", tasks)).statusCode())
			.isEqualTo(404);
		assertThat(reviewer.form("/tasks/batch", "").statusCode()).isEqualTo(422);
		assertThat(journey.task(plans.get(0)).id()).isEqualTo(tasks.get(0));
	}

	private static String form(String answers, List<String> tasks) {
		StringBuilder form = new StringBuilder(answers);
		tasks.forEach((task) -> form.append("&task=").append(task));
		return form.toString();
	}

}
