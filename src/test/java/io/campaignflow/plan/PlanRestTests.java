package io.campaignflow.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.CampaignFlowTest;
import io.campaignflow.RestCalls;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** Plans as integrators meet them. */
@CampaignFlowTest
class PlanRestTests extends RestCalls {

	private static final String PLANS = "/api/v1/plans/";

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Plans plans;

	@Autowired
	PlanMoves planMoves;

	PlanScene scene;

	String plan;

	@BeforeEach
	void openPlan() {
		scene = beans.createBean(PlanScene.class);
		plan = scene.plan(PlanScene.KUNDULUN);
	}

	@Test
	void theListPagesWhatThePersonSees() {
		String campaign = plans.get(plan).campaignId();
		JsonNode mine = get("head.150203", "/api/v1/plans?campaign=" + campaign).getBody();
		assertThat(mine.path("total").asInt()).isEqualTo(1);
		assertThat(mine.at("/items/0/id").asText()).isEqualTo(plan);
		assertThat(mine.at("/items/0/unit").asText()).isEqualTo("150203");
		assertThat(get("head.150204", "/api/v1/plans?campaign=" + campaign).getBody().path("total").asInt()).isZero();
		ResponseEntity<JsonNode> noStatus = get("head.150203", "/api/v1/plans?status=NONE");
		assertThat(noStatus.getStatusCode().value()).isEqualTo(422);
		assertThat(noStatus.getBody().at("/errors/0/field").asText()).isEqualTo("status");
		assertThat(get("head.150203", "/api/v1/plans?size=100000").getStatusCode().value()).isEqualTo(422);
	}

	@Test
	void whatIsNotVisibleIsNotFound() {
		assertThat(get("head.150204", PLANS + plan).getStatusCode().value()).isEqualTo(404);
		assertThat(get("head.150203", PLANS + "no-such-plan").getStatusCode().value()).isEqualTo(404);
		assertThat(stranger().getForEntity(PLANS + plan, String.class).getStatusCode().value()).isEqualTo(401);
	}

	@Test
	void aDraftIsSavedAndAStaleOneShowsTheTextThatStands() {
		Map<String, Object> body = Map.of("version", 1, "title", "方案", "sections",
				List.of(Map.of("key", "goals", "text", "修12口井。")), "measures", List.of());
		ResponseEntity<JsonNode> saved = put("drafter.150203", body);
		assertThat(saved.getStatusCode().value()).isEqualTo(200);
		assertThat(saved.getBody().path("version").asLong()).isEqualTo(2);
		assertThat(saved.getBody().at("/sections/0/title").asText()).isEqualTo("目标");
		ResponseEntity<JsonNode> stale = put("drafter.150203", body);
		assertThat(stale.getStatusCode().value()).isEqualTo(409);
		assertThat(stale.getBody().path("code").asText()).isEqualTo("draft-changed");
		assertThat(stale.getBody().at("/theirs/content/sections/0/text").asText()).isEqualTo("修12口井。");
		assertThat(put("head.150203", body).getStatusCode().value()).isEqualTo(403);
		assertThat(get("drafter.150203", PLANS + plan + "/blockers").getBody().path("blockers")).isEmpty();
	}

	@Test
	void badDraftsNameTheirFaultsAndChangeNothing() {
		ResponseEntity<JsonNode> refused = put("drafter.150203",
				Map.of("version", 1, "sections", List.of(Map.of("key", "<b>", "text", "x")), "measures",
						List.of(Map.of("title", "修井", "requirement", "R99"))));
		assertThat(refused.getStatusCode().value()).isEqualTo(422);
		assertThat(refused.getBody().path("errors")).extracting((fault) -> fault.path("field").asText())
			.containsExactlyInAnyOrder("sections[0].key", "measures[0].requirement");
		assertThat(put("drafter.150203", Map.of("version", "one")).getStatusCode().value()).isEqualTo(400);
		assertThat(plans.get(plan).version()).isEqualTo(1);
	}

	@Test
	void frozenTextsAreReadAndCompared() {
		scene.write(plan, "修12口井。");
		scene.submit(plan);
		planMoves.giveBack(scene.actor("head.150203"), plan, "户数没有写");
		scene.write(plan, "修15口井。");
		scene.submit(plan);
		assertThat(get("office.1502", PLANS + plan + "/revisions").getBody()).hasSize(2);
		assertThat(get("office.1502", PLANS + plan + "/revisions/1").getBody().at("/content/sections/0/text").asText())
			.isEqualTo("修12口井。");
		assertThat(get("office.1502", PLANS + plan + "/revisions/7").getStatusCode().value()).isEqualTo(404);
		JsonNode comparison = get("office.1502", PLANS + plan + "/comparison?from=1&to=2").getBody();
		assertThat(comparison.at("/sections/0/lines/0/pieces/1/text").asText()).isEqualTo("12");
		JsonNode coverage = get("office.1502", PLANS + plan + "/coverage").getBody();
		assertThat(coverage.at("/requirements/0/revisions/1/coverage").asText()).isEqualTo("FULL");
	}

	private ResponseEntity<JsonNode> put(String account, Map<String, Object> body) {
		return call(account, HttpMethod.PUT, PLANS + plan + "/draft", body);
	}

}
