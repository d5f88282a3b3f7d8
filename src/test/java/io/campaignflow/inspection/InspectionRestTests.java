package io.campaignflow.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.CampaignFlowTest;
import io.campaignflow.RestCalls;
import io.campaignflow.SignedIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** Visits as integrators meet them, and their pages. */
@CampaignFlowTest
class InspectionRestTests extends RestCalls {

	private static final String VISITS = "/api/v1/inspections";

	@Autowired
	AutowireCapableBeanFactory beans;

	@LocalServerPort
	int port;

	private VisitScene scene;

	private String unit;

	@BeforeEach
	void aUnit() {
		scene = beans.createBean(VisitScene.class);
		unit = scene.unit();
	}

	@Test
	void aVisitIsPlannedAndFiledByOneCall() {
		ResponseEntity<JsonNode> made = call(VisitScene.CITY_LEADER, HttpMethod.POST, VISITS, order());
		assertThat(made.getStatusCode().value()).isEqualTo(201);
		assertThat(made.getBody().path("status").asText()).isEqualTo("SCHEDULED");
		String id = made.getBody().path("id").asText();
		assertThat(get("head.150203", VISITS + "/" + id).getBody().path("number").asText()).startsWith("DC-1502-");
		assertThat(get("head.150203", VISITS + "?unit=" + unit).getBody().path("total").asInt()).isEqualTo(1);
		assertThat(get("head.150204", VISITS + "/" + id).getStatusCode().value()).isEqualTo(404);
		assertThat(get("head.150203", VISITS + "/" + id + "/history").getBody().path("total").asInt()).isPositive();
	}

	@Test
	void aRefusedCallLeavesNothingAndNamesEveryFault() {
		Map<String, Object> order = order();
		order.put("date", "2020-01-01");
		order.put("people", List.of());
		ResponseEntity<JsonNode> refused = call(VisitScene.CITY_LEADER, HttpMethod.POST, VISITS, order);
		assertThat(refused.getStatusCode().value()).isEqualTo(422);
		assertThat(scene.seenBy(VisitScene.CITY_LEADER, unit)).isZero();
		assertThat(call("head.150203", HttpMethod.POST, VISITS, order()).getStatusCode().value()).isEqualTo(404);
	}

	@Test
	void movesNameTheVersionThatWasSeen() {
		VisitOnItsWay visit = scene.opened(unit).planned();
		String later = scene.today().plusDays(9).toString();
		Map<String, Object> move = Map.of("version", visit.view().version(), "date", later, "reason", "会议冲突。");
		String path = VISITS + "/" + visit.id() + "/postponement";
		assertThat(call(VisitScene.CITY_LEADER, HttpMethod.POST, path, move).getBody().path("date").asText())
			.isEqualTo(later);
		assertThat(call(VisitScene.CITY_LEADER, HttpMethod.POST, path, move).getStatusCode().value()).isEqualTo(409);
		assertThat(call("head.150203", HttpMethod.POST, path, move).getStatusCode().value()).isEqualTo(403);
	}

	@Test
	void budgetsAndPlansHaveTheirCalls() {
		Map<String, Object> word = Map.of("setBy", "150203", "unit", unit, "visits", 2);
		String budgets = "/api/v1/inspection-budgets";
		assertThat(call("office.150203", HttpMethod.PUT, budgets, word).getBody().path("visits").asInt()).isEqualTo(2);
		assertThat(call("head.150203", HttpMethod.PUT, budgets, word).getStatusCode().value()).isEqualTo(403);
		assertThat(get("head.150203", budgets + "?unit=150203").getBody().toString()).contains(unit);
		int year = scene.today().getYear();
		ResponseEntity<JsonNode> plan = call(VisitScene.CITY_LEADER, HttpMethod.POST, "/api/v1/inspection-plans",
				Map.of("groupId", scene.cityGroup(), "campaignId", scene.campaign(), "year", year));
		assertThat(plan.getStatusCode().value()).isEqualTo(201);
		String path = "/api/v1/inspection-plans/" + plan.getBody().path("id").asText();
		assertThat(call(VisitScene.CITY_LEADER, HttpMethod.POST, path + "/submission", Map.of("version", 1))
			.getStatusCode()
			.value()).as("nothing in it").isEqualTo(422);
		JsonNode more = call(VisitScene.CITY_LEADER, HttpMethod.POST, path + "/lines",
				Map.of("version", 1, "unit", unit, "kind", "ROUTINE", "months", List.of(12), "visits", 1))
			.getBody();
		assertThat(more.path("version").asInt()).isEqualTo(2);
		assertThat(get(VisitScene.CITY_LEADER, path + "/lines").getBody().size()).isEqualTo(1);
		assertThat(get("head.150203", path).getStatusCode().value()).isEqualTo(404);
	}

	@Test
	void pagesShowWhatTheirReaderMaySee() throws Exception {
		VisitOnItsWay visit = scene.opened(unit).planned();
		visit.found("<b>窗口无人</b>");
		SignedIn leader = SignedIn.as(VisitScene.CITY_LEADER, port);
		for (String page : List.of("/inspections", "/inspections?view=list&unit=" + unit, "/inspections/" + visit.id(),
				"/inspections/" + visit.id() + "/findings", "/inspections/" + visit.id() + "/history",
				"/inspections/new?unit=" + unit, "/inspections/plans", "/inspections/budgets",
				"/inspections/budgets?unit=150203")) {
			assertThat(leader.get(page).statusCode()).as(page).isEqualTo(200);
		}
		assertThat(leader.get("/inspections/" + visit.id() + "/findings").body()).contains("&lt;b&gt;窗口无人")
			.doesNotContain("<b>窗口无人");
		assertThat(leader.get("/inspections/export?unit=" + unit).headers().firstValue("Content-Type").orElse(""))
			.contains("spreadsheet");
		SignedIn stranger = SignedIn.as("head.150204", port);
		for (String page : List.of("", "/findings", "/history")) {
			assertThat(stranger.get("/inspections/" + visit.id() + page).statusCode()).as(page).isEqualTo(404);
		}
		SignedIn office = SignedIn.as("office.150203", port);
		assertThat(office.get("/inspections/budgets").body()).contains("各活动办公室的意见");
	}

	@Test
	void aFormRefusedKeepsWhatWasTyped() throws Exception {
		SignedIn leader = SignedIn.as(VisitScene.CITY_LEADER, port);
		String form = "group=" + scene.cityGroup() + "&unit=" + unit + "&campaign=" + scene.campaign()
				+ "&kind=ROUTINE&date=2020-01-01&people=" + VisitScene.CITY_MEMBER + "&purpose=typed-before";
		var answer = leader.post("/inspections/new?unit=" + unit, "/inspections", form);
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("typed-before", "检查日期不能早于今天");
		assertThat(scene.seenBy(VisitScene.CITY_LEADER, unit)).isZero();
	}

	private Map<String, Object> order() {
		return new HashMap<>(Map.of("group", scene.cityGroup(), "unit", unit, "campaign", scene.campaign(), "kind",
				"ROUTINE", "date", scene.today().toString(), "people", List.of(VisitScene.CITY_LEADER)));
	}

}
