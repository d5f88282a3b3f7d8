package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.CampaignFlowTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * A plan copied to an office: whoever works there reads it, and the first one is named.
 */
@CampaignFlowTest
class CopiesToPositionsTests {

	@Autowired
	private ApplicationContext beans;

	@LocalServerPort
	private int port;

	private String plan;

	@BeforeEach
	void aPlanInReview() {
		Journey journey = new Journey(beans);
		plan = "/api/v1/plans/" + journey.open(journey.campaign(), "150203");
	}

	@Test
	void theOfficeReadsItAndTheReceiptNamesWhoDid() {
		Visitor sender = visitor("office.1502");
		Visitor office = visitor("office.1505");
		assertThat(office.call(plan).statusCode()).isEqualTo(404);
		assertThat(sender.call("POST", plan + "/copies", "{\"to\":[\"OFFICE@1505\"],\"note\":\"请知悉\"}").statusCode())
			.isEqualTo(204);
		JsonNode sent = Visitor.json(sender.call(plan + "/copies")).path(0);
		assertThat(sent.path("account").asText()).isEqualTo("OFFICE@1505");
		assertThat(sent.path("readAt").isNull()).isTrue();
		assertThat(office.call("/api/v1/copies").body()).contains(plan.substring(plan.lastIndexOf('/') + 1));
		office.signIn();
		assertThat(office.get("/copies").body()).contains("请知悉");
		assertThat(office.call(plan).statusCode()).isEqualTo(200);
		assertThat(Visitor.json(sender.call(plan + "/copies")).at("/0/readBy").asText()).isEqualTo("office.1505");
		sender.signIn();
		assertThat(sender.get(plan.substring("/api/v1".length()) + "/circulation").body()).contains("通辽市活动办公室");
		for (String account : new String[] { "head.1505", "leading.1505", "office.150502" }) {
			assertThat(visitor(account).call(plan).statusCode()).as(account).isEqualTo(404);
		}
		assertThat(office.call("POST", plan + "/copies", "{\"to\":[\"head.1505\"]}").statusCode()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "OFFICE@nowhere", "OFFICE@", "@1505", "ADMIN@15", "GROUP@x", "OFFICE@15%", "NOBODY@1505",
			"OFFICE@1505@1505", "OFFICE@' or 1=1 --" })
	void whatIsNoPositionIsRefused(String receiver) {
		Visitor sender = visitor("office.1502");
		var answer = sender.call("POST", plan + "/copies", "{\"to\":[\"" + receiver + "\"]}");
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(Visitor.json(answer).at("/errors/0/field").asText()).isEqualTo("to");
		assertThat(Visitor.json(sender.call(plan + "/copies"))).isEmpty();
	}

	@Test
	void thePageFindsPositionsByTheirUnit() {
		Visitor sender = visitor("office.1502");
		sender.signIn();
		String found = sender.get(plan.substring("/api/v1".length()) + "/copies/receivers?text=%E9%80%9A%E8%BE%BD")
			.body();
		assertThat(found).contains("OFFICE@1505", "LEADING@1505", "HEAD@1505");
	}

	private Visitor visitor(String account) {
		return new Visitor(port, account, "demo-2026");
	}

}
