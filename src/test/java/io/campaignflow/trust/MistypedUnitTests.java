package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.organisation.DemoOrganisation;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Who mistypes the unit whose late ones are to be urged does not urge those of all units.
 */
@CampaignFlowTest
class MistypedUnitTests {

	private static final String TYPED = "昆都伦区没有";

	@LocalServerPort
	int port;

	private Visitor leader;

	@BeforeEach
	void aLeader() {
		leader = new Visitor(port, "leading.15", DemoOrganisation.PASSWORD);
		leader.signIn();
	}

	@ParameterizedTest
	@ValueSource(strings = { "plans", "rectification-items", "instructions" })
	void aCallIsRefusedInWords(String list) {
		String address = "/api/v1/" + list + "/urging?saying=" + encoded("请抓紧") + "&unit=";
		HttpResponse<String> refused = leader.call("POST", address + encoded(TYPED), "");
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(Visitor.json(refused).at("/detail").asText()).contains(TYPED);
		assertThat(leader.call("POST", address + "150206", "").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "plans", "rectification-items", "instructions" })
	void thePageRefusesItToo(String list) {
		HttpResponse<String> refused = leader.post("/" + list + "/urging", Map.of("unit", TYPED, "saying", "请抓紧"));
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("没有编码或名称为“" + TYPED + "”的单位");
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
