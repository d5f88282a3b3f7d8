package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.campaignflow.CampaignFlowTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Documents that should never be issued are refused in words, and nothing is issued. */
@CampaignFlowTest
class HostileDocumentsTests {

	private static final String HOSTILE = "<script>alert(1)</script>\"'&`'); drop table plan; -- [[${7*7}]] __${7*7}__";

	@Autowired
	private ApplicationContext beans;

	@Autowired
	private JdbcTemplate jdbc;

	@LocalServerPort
	private int port;

	private String campaign;

	private Visitor office;

	@BeforeEach
	void prepareCampaign() {
		campaign = new Journey(beans).campaign();
		office = new Visitor(port, "office.15", "demo-2026");
	}

	static Stream<String> bodies() {
		String kind = "{\"kind\":\"GUIDING\",\"title\":";
		String section = "{\"title\":\"a\",\"text\":\"x\"}";
		String text = "\"sections\":[" + section + "]}";
		return Stream.of("", "null", "[]", "7", "{", "{}", "{\"kind\":5,\"title\":\"a\"," + text,
				"{\"kind\":\"MAYBE\",\"title\":\"a\"," + text, "{\"kind\":\"UNIT\",\"title\":\"a\"," + text,
				"{\"kind\":null,\"title\":\"a\"," + text, kind + "null," + text, kind + "\"  \"," + text,
				kind + "{\"a\":1}," + text, kind + "\"a\\u0000b\"," + text, kind + "\"a\\ud800b\"," + text,
				kind + "\"" + "长".repeat(201) + "\"," + text, kind + "\"a\",\"sections\":{}}",
				kind + "\"a\",\"sections\":[\"x\"]}", kind + "\"a\",\"sections\":[null]}",
				kind + "\"a\",\"sections\":[{\"title\":null,\"text\":\"x\"}]}",
				kind + "\"a\",\"sections\":[{\"title\":\"a\",\"text\":null}]}",
				kind + "\"a\",\"sections\":[" + (section + ",").repeat(60) + section + "]}",
				kind + "\"a\",\"sections\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
	}

	@ParameterizedTest
	@MethodSource("bodies")
	void unfitDocumentsAreRefused(String body) {
		HttpResponse<String> answer = office.call("POST", "/api/v1" + documents(), body);
		assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
		JsonNode problem = Visitor.json(answer);
		assertThat(problem.path("code").asText()).isNotEmpty();
		assertThat(problem.path("detail").asText()).isNotEmpty();
		assertThat(answer.body()).doesNotContain("Exception", "com.fasterxml");
		assertThat(issued()).isZero();
	}

	@Test
	void hostileTextIsShownAsText() throws JsonProcessingException {
		String body = new ObjectMapper().writeValueAsString(Map.of("kind", "GUIDING", "title", HOSTILE, "sections",
				List.of(Map.of("title", HOSTILE, "text", HOSTILE))));
		JsonNode made = Visitor.json(office.call("POST", "/api/v1" + documents(), body));
		assertThat(made.path("title").asText()).isEqualTo(HOSTILE);
		String draft = new Journey(beans).open(campaign, "150203");
		Visitor drafter = new Visitor(port, "drafter.150203", "demo-2026");
		drafter.signIn();
		for (String page : List.of(documents(), "/plans/" + made.path("id").asText(), "/plans/" + draft + "/draft")) {
			assertThat(drafter.get(page).body()).as(page)
				.contains("&lt;script&gt;")
				.doesNotContain("<script>alert", "[[49]]", "__49__");
		}
	}

	@Test
	void formsOfOthersOrWithoutTokenIssueNothing() {
		Visitor other = new Visitor(port, "office.1502", "demo-2026");
		other.signIn();
		Map<String, String> form = Map.of("kind", "GUIDING", "title", "x", "section.row", "0", "section.0.title", "a",
				"section.0.text", "b", "confirmed", "true");
		assertThat(other.post(documents(), form).statusCode()).isEqualTo(403);
		office.signIn();
		assertThat(office.postWithoutToken(documents(), "kind=GUIDING&title=x&confirmed=true").statusCode()).isIn(302,
				403);
		assertThat(issued()).isZero();
	}

	private long issued() {
		return jdbc.queryForObject("select count(*) from plan where campaign_id = ?", Long.class, campaign);
	}

	private String documents() {
		return "/campaigns/" + campaign + "/documents";
	}

}
