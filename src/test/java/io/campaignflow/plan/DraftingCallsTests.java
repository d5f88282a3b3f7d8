package io.campaignflow.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.CampaignFlowTest;
import io.campaignflow.RestCalls;
import io.campaignflow.attachment.SampleFiles;
import io.campaignflow.intake.WordFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/**
 * Word documents and texts of other plans into a draft, the contact points and the check
 * of a route, as programs call them.
 */
@CampaignFlowTest
class DraftingCallsTests extends RestCalls {

	private static final String DRAFTER = "drafter.150203";

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Plans plans;

	@Autowired
	PlanMoves planMoves;

	@Autowired
	UnitPlans unitPlans;

	PlanScene scene;

	String plan;

	@BeforeEach
	void openPlan() {
		scene = beans.createBean(PlanScene.class);
		plan = scene.plan(PlanScene.KUNDULUN);
	}

	@Test
	void aWordDocumentIsProposedAndTakenOnceConfirmed() {
		String imports = "/api/v1/plans/" + plan + "/draft/imports";
		byte[] word = word();
		ResponseEntity<JsonNode> proposed = upload(DRAFTER, imports, "方案.docx", word);
		assertThat(proposed.getStatusCode().value()).as(String.valueOf(proposed.getBody())).isEqualTo(201);
		String id = proposed.getBody().path("proposal").path("id").asText();
		long version = proposed.getBody().path("version").asLong();
		assertThat(text()).as("nothing is taken yet").doesNotContain("机井");
		assertThat(read(DRAFTER, imports + "/" + id).path("proposal").path("fileName").asText()).isEqualTo("方案.docx");
		assertThat(status("head.150204", HttpMethod.GET, imports + "/" + id, null)).isEqualTo(404);
		assertThat(status("office.1502", HttpMethod.POST, imports + "/" + id + "/confirmation",
				Map.of("version", version, "append", false)))
			.isEqualTo(403);
		assertThat(status(DRAFTER, HttpMethod.POST, imports + "/" + id + "/confirmation",
				Map.of("version", version + 5, "append", false)))
			.as("somebody saved meanwhile")
			.isEqualTo(409);
		ResponseEntity<JsonNode> taken = call(DRAFTER, HttpMethod.POST, imports + "/" + id + "/confirmation",
				Map.of("version", version, "append", false));
		assertThat(taken.getStatusCode().value()).as(String.valueOf(taken.getBody())).isEqualTo(200);
		assertThat(taken.getBody().path("version").asLong()).isEqualTo(version + 1);
		assertThat(text()).contains("机井");
	}

	@Test
	void whatIsNoWordDocumentIsRefusedInWords() {
		String imports = "/api/v1/plans/" + plan + "/draft/imports";
		for (byte[] bad : List.of(new byte[0], SampleFiles.text("<html>"), SampleFiles.pdf("x"))) {
			ResponseEntity<JsonNode> refused = upload(DRAFTER, imports, "方案.docx", bad);
			assertThat(refused.getStatusCode().value()).isBetween(400, 422);
			assertThat(refused.getBody().path("detail").asText()).isNotBlank().doesNotContain("Exception");
		}
		assertThat(upload("office.1502", imports, "方案.docx", word()).getStatusCode().value()).isEqualTo(403);
		assertThat(upload("head.150204", imports, "方案.docx", word()).getStatusCode().value()).isEqualTo(404);
		assertThat(status(DRAFTER, HttpMethod.GET, imports + "/nothing", null)).isEqualTo(404);
	}

	@Test
	void textsOfAnotherPlanAreListedReadAndTaken() {
		String campaign = scene.campaign(false);
		scene.open(campaign, "1502", "150203");
		unitPlans.place(campaign);
		String parent = scene.planOf(campaign, "1502").id();
		scene.write(parent, "全市修好120口机井。");
		scene.submit(parent);
		planMoves.signOff(io.campaignflow.shared.Actor.SYSTEM, parent);
		planMoves.approve(io.campaignflow.shared.Actor.SYSTEM, parent);
		plan = scene.planOf(campaign, "150203").id();
		String sources = "/api/v1/plans/" + plan + "/draft/sources";
		JsonNode list = read(DRAFTER, sources);
		assertThat(list.toString()).contains(parent);
		JsonNode source = read(DRAFTER, sources + "/" + parent);
		assertThat(source.path("proposals").path("goals").asText()).isEqualTo("goals");
		long version = plans.get(plan).version();
		Map<String, Object> choice = Map.of("version", version, "revision", 1, "sections", Map.of("goals", "goals"),
				"measures", true, "append", false);
		assertThat(status("office.1502", HttpMethod.POST, sources + "/" + parent, choice)).isEqualTo(403);
		assertThat(call(DRAFTER, HttpMethod.POST, sources + "/" + parent, choice).getStatusCode().value())
			.isEqualTo(200);
		assertThat(text()).contains("120口机井");
		String strange = scene.plan(PlanScene.QINGSHAN);
		assertThat(status(DRAFTER, HttpMethod.GET, sources + "/" + strange, null)).isEqualTo(404);
	}

	@Test
	void contactPointsAreListedAndChangedByTheOfficeAbove() {
		JsonNode list = read("office.1502", "/api/v1/contact-points?unit=1502&level=COUNTY");
		assertThat(list.toString()).contains("150203");
		Map<String, Object> leader = Map.of("account", "leader.1502.1");
		assertThat(status("office.1505", HttpMethod.PUT, "/api/v1/contact-points/150203", leader)).isIn(403, 404);
		assertThat(status("drafter.150203", HttpMethod.PUT, "/api/v1/contact-points/150203", leader)).isEqualTo(403);
		assertThat(status("office.1502", HttpMethod.PUT, "/api/v1/contact-points/150203",
				Map.of("account", "nobody' or 1=1")))
			.isBetween(400, 422);
		assertThat(status("office.1502", HttpMethod.PUT, "/api/v1/contact-points/150203", leader)).isEqualTo(204);
	}

	@Test
	void aRouteIsCheckedForAllUnitsPartByPart() {
		String check = "/api/v1/campaigns/" + scene.campaign(false) + "/route-check";
		JsonNode scopes = read("office.15", check);
		assertThat(scopes.findValuesAsText("level")).contains("PREFECTURE", "COUNTY");
		JsonNode part = read("office.15", check + "/part?level=COUNTY");
		assertThat(part.path("checked").asInt()).isPositive();
		assertThat(part.path("doubtful").isArray()).isTrue();
		assertThat(status("office.1502", HttpMethod.GET, check + "/part?level=COUNTY", null)).isIn(403, 404);
		assertThat(status("office.15", HttpMethod.GET, check + "/part?level=GALAXY", null)).isEqualTo(400);
		JsonNode behind = read("office.15", check + "/part?level=COUNTY&after=999999");
		assertThat(behind.path("checked").asInt()).isZero();
	}

	private static byte[] word() {
		return new WordFile().title("实施方案").heading(1, "一、目标").text("修好12口机井。").bytes();
	}

	private String text() {
		return read(DRAFTER, "/api/v1/plans/" + plan + "/draft").toString();
	}

	private JsonNode read(String account, String path) {
		ResponseEntity<JsonNode> answer = get(account, path);
		assertThat(answer.getStatusCode().value()).as(path + " " + answer.getBody()).isEqualTo(200);
		return answer.getBody();
	}

}
