package io.campaignflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.trust.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Statics carry the version of their content in their address, pages do not. */
@CampaignFlowTest
class PageLinksTests {

	@LocalServerPort
	int port;

	@Test
	void onlyStaticsAreVersioned() {
		Visitor visitor = new Visitor(port, "office.15", "demo-2026");
		visitor.signIn();
		Document page = Jsoup.parse(visitor.get("/plans").body());
		assertThat(page.select("link[rel=stylesheet]").eachAttr("href")).isNotEmpty()
			.allMatch((address) -> address.matches("/(css/.*-[0-9a-f]{32}\\.css|webjars/.*)"));
		assertThat(page.select("script[src*=/js/]").eachAttr("src")).isNotEmpty()
			.allMatch((address) -> address.matches("/js/.*-[0-9a-f]{32}\\.js"));
		assertThat(page.select("script[src*=/webjars/]").eachAttr("src")).isNotEmpty()
			.allSatisfy((address) -> assertThat(visitor.get(address).statusCode()).isEqualTo(200));
		assertThat(page.select("nav a").eachAttr("href")).contains("/plans", "/progress");
	}

}
