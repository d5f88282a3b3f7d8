package io.campaignflow.trust;

import static io.campaignflow.trust.RestClientOf.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.campaignflow.CampaignFlowTest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * From the launch of a campaign to a number that is cancelled, over REST alone: what the
 * portal can do an integrator can do.
 */
@CampaignFlowTest
class RestJourneyTests {

	private static final String UNIT = "150203";

	private static final String AGREED = "{\"decision\": \"APPROVE\", \"summary\": \"同意。\"}";

	@LocalServerPort
	int port;

	@Autowired
	ManagementService management;

	@Test
	void aPlanIsLaunchedReturnedAndPublished() {
		String campaign = launched();
		RestClientOf drafter = as("drafter." + UNIT);
		String plan = drafter.get("/plans?campaign=" + campaign + "&unit=" + UNIT).at("/items/0/id").asText();
		assertThat(drafter.get("/plans/" + plan + "/blockers").path("blockers")).isNotEmpty();
		written(drafter, plan, "全年修好12口机井，受益320户。", "");
		assertThat(drafter.get("/plans/" + plan + "/blockers").path("blockers")).isEmpty();
		submittedAndSigned(plan);
		as("supervisor.1502.1").does(plan, "review-plan", AGREED);
		as("office.1502").does(plan, "review-plan", """
				{"decision": "RETURN", "grounds": ["NOT_OPERABLE"], "summary": "时限不清。", "returnTo": "DRAFTER",
				 "resubmit": "STRAIGHT_BACK", "comments": [{"section": "goals", "text": "请写明完成时限。"}]}""");

		JsonNode opinions = drafter.get("/plans/" + plan + "/opinions");
		assertThat(opinions.toString()).contains("请写明完成时限。", "NOT_OPERABLE");
		String comment = drafter.get("/plans/" + plan + "/comments").findValuesAsText("id").get(0);
		written(drafter, plan, "今年10月底前修好12口机井，受益320户。", "{'comment': '" + comment + "', 'text': '已写明10月底前完成。'}");
		submittedAndSigned(plan);
		as("office.1502").does(plan, "review-plan", AGREED);
		as("leader.1502.1").does(plan, "review-plan", AGREED);
		as("supervisor.15.2").does(plan, "review-plan", AGREED);

		JsonNode published = drafter.get("/plans/" + plan);
		assertThat(published.path("status").asText()).isEqualTo("APPROVED");
		assertThat(published.path("number").asText()).isNotBlank();
		assertThat(published.path("round").asInt()).isEqualTo(2);
		assertThat(drafter.get("/plans/" + plan + "/revisions")).hasSize(2);
		assertThat(drafter.get("/audit?subject=plan:" + plan).path("total").asInt()).isPositive();
	}

	@Test
	void anItemIsRegisteredPutRightAndCancelled() {
		String campaign = as("office.15").post("/campaigns", campaign()).path("id").asText();
		RestClientOf office = as("office.1502");
		String item = office.post("/rectification-items", object("""
				{'source': 'APPRAISAL', 'unit': '150203', 'text': '十二号院路灯坏了三盏。',
				 'raisers': [{'account': 'member.1502.2'}]}""").put("campaign", campaign).toString())
			.path("id")
			.asText();
		office.does(item, "assign-item",
				object("""
						{'decision': 'ASSIGN', 'unit': '150203', 'person': 'drafter.150203', 'severity': 'LOW'}""")
					.put("deadline", LocalDate.now().plusDays(20).toString())
					.toString());
		as("drafter." + UNIT).does(item, "sign-item", "{\"decision\": \"SIGN\"}");
		as("drafter." + UNIT).post("/rectification-items/" + item + "/progress",
				"{\"text\": \"已报修。\", \"percent\": 50}");
		as("drafter." + UNIT).does(item, "implement-item", "{\"decision\": \"DONE\", \"text\": \"路灯已全部修好。\"}");
		as("head." + UNIT).does(item, "apply-acceptance", "{\"decision\": \"APPLY\"}");
		as("supervisor.1502.1").does(item, "verify-item", "{\"decision\": \"NOT_YET\", \"text\": \"东侧一盏仍不亮。\"}");
		as("drafter." + UNIT).does(item, "implement-item", "{\"decision\": \"DONE\", \"text\": \"东侧也已修好。\"}");
		as("head." + UNIT).does(item, "apply-acceptance", "{\"decision\": \"APPLY\"}");
		as("supervisor.1502.1").does(item, "verify-item", "{\"decision\": \"ACCEPT\", \"text\": \"现场查看属实。\"}");
		office.does(item, "close-item", "{\"decision\": \"CLOSE\"}");
		as("member.1502.2").does(item, "rate-item", "{\"face\": \"GREEN\"}");

		JsonNode closed = office.get("/rectification-items/" + item);
		assertThat(closed.path("status").asText()).isEqualTo("CLOSED");
		assertThat(office.get("/rectification-items/" + item + "/timeline").findValuesAsText("kind"))
			.contains("ItemRegistered", "AcceptanceRefused", "ItemClosed");
		assertThat(as("admin").get("/audit?subject=item:" + item).path("total").asInt()).isGreaterThan(8);
	}

	private RestClientOf as(String account) {
		return new RestClientOf(account, port);
	}

	private String launched() {
		RestClientOf office = as("office.15");
		String campaign = office.post("/campaigns", campaign()).path("id").asText();
		office.post("/campaigns/" + campaign + "/launch", "{\"levels\": [\"COUNTY\"]}");
		nodesTakeUpTheirJobs();
		JsonNode launch = office.get("/campaigns/" + campaign + "/launch");
		assertThat(launch.path("done").asBoolean()).isTrue();
		assertThat(launch.path("opened").asInt()).isEqualTo(launch.path("total").asInt()).isPositive();
		return campaign;
	}

	/** What a node's job executor does by itself; it rests in tests. */
	private void nodesTakeUpTheirJobs() {
		for (List<Job> jobs = jobs(); !jobs.isEmpty(); jobs = jobs()) {
			jobs.forEach(job -> management.executeJob(job.getId()));
		}
	}

	private List<Job> jobs() {
		return Stream.of("campaign-launch", "plan-opening")
			.flatMap(process -> management.createJobQuery()
				.processDefinitionKey(process)
				.withRetriesLeft()
				.list()
				.stream())
			.toList();
	}

	private static String campaign() {
		ObjectNode campaign = object("""
				{'title': '接口专项活动', 'batch': '第二批', 'issuingUnit': '15', 'route': 'review-route',
				 'requirements': [{'code': 'R1', 'kind': 'MANDATORY', 'title': '办实事', 'text': '为群众办实事', 'levels': []}],
				 'template': [{'key': 'goals', 'title': '目标', 'hint': '写明目标', 'requirements': ['R1']}],
				 'childrenWait': false, 'scored': false, 'minLength': 0, 'maxLength': 5000}""");
		campaign.putArray("windows")
			.addObject()
			.put("level", "COUNTY")
			.put("opens", LocalDate.now().minusDays(5).toString())
			.put("closes", LocalDate.now().plusDays(30).toString());
		return campaign.toString();
	}

	private static void written(RestClientOf drafter, String plan, String goals, String answer) {
		ObjectNode draft = object(
				"""
						{'title': '实施方案', 'sections': [{'key': 'goals', 'requirements': ['R1']}],
						 'measures': [{'title': '修建机井', 'domain': 'RURAL', 'responsibleUnit': '水务局', 'responsiblePerson': '局负责人',
						  'indicator': '修好12口机井', 'requirement': 'R1'}],
						 'answers': [%s]}"""
					.formatted(answer));
		draft.put("version", drafter.get("/plans/" + plan).path("version").asLong());
		((ObjectNode) draft.at("/sections/0")).put("text", goals);
		((ObjectNode) draft.at("/measures/0")).put("deadline", LocalDate.now().plusDays(30).toString());
		drafter.put("/plans/" + plan + "/draft", draft);
	}

	private void submittedAndSigned(String plan) {
		as("drafter." + UNIT).does(plan, "draft-plan", "{\"confirmed\": true}");
		as("head." + UNIT).does(plan, "sign-off-plan", "{\"decision\": \"SIGN\"}");
	}

}
