package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Sign-in by a configured OpenID provider, from the button to the inbox, by the real
 * protocol: discovery, code, signed token.
 */
class OpenIdSignInTests {

	private static OpenIdProvider provider;

	private static Node node;

	@BeforeAll
	static void start() {
		provider = new OpenIdProvider();
		node = Node.start("unused", "test", provider.configuration());
	}

	@AfterAll
	static void stop() {
		node.close();
		provider.close();
	}

	@Test
	void theSignInPageOffersTheProvider() {
		assertThat(visitor().get("/login").body()).contains("/oauth2/authorization/house", "Gov-SSO");
	}

	@Test
	void theAccountTheProviderNamesIsSignedIn() {
		Visitor visitor = visitor();
		assertThat(comeBackAs(visitor, "office.1502")).isEqualTo("/");
		assertThat(visitor.get("/").body()).contains("office.1502");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nobody-here", "visitor", "admin ", "ADMIN", "' or 1=1 --" })
	void accountsNobodyHereKnowsAreRefused(String account) {
		Visitor visitor = visitor();
		assertThat(comeBackAs(visitor, account)).isEqualTo("/login?unknown");
		assertThat(visitor.get("/login?unknown").body()).contains("本系统没有这个账号");
		assertThat(visitor.get("/").statusCode()).isEqualTo(302);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " " })
	void aProviderThatNamesNoAccountLetsNobodyIn(String account) {
		assertThat(comeBackAs(visitor(), account)).isEqualTo("/login?provider");
	}

	@Test
	void aClosedAccountIsRefusedAndItsSessionEnds() {
		JdbcTemplate jdbc = node.beans().getBean(JdbcTemplate.class);
		Visitor visitor = visitor();
		assertThat(comeBackAs(visitor, "office.1502")).isEqualTo("/");
		jdbc.update("update person set active = false where account = 'office.1502'");
		try {
			assertThat(location(visitor.get("/"))).isEqualTo("/login?unknown");
			assertThat(comeBackAs(visitor(), "office.1502")).isEqualTo("/login?unknown");
		}
		finally {
			jdbc.update("update person set active = true where account = 'office.1502'");
		}
	}

	@Test
	void whatTheProviderSaysOfRolesCountsForNothing() {
		Visitor visitor = visitor();
		comeBackAs(visitor, "drafter.150203");
		assertThat(visitor.get("/engine").statusCode()).isEqualTo(403);
		comeBackAs(visitor, "admin");
		assertThat(visitor.get("/engine").statusCode()).isEqualTo(200);
	}

	@Test
	void thePageOneWantedIsShownAfterwards() {
		Visitor visitor = visitor();
		assertThat(visitor.get("/plans?status=DRAFTING").statusCode()).isEqualTo(302);
		assertThat(comeBackAs(visitor, "office.1502")).isEqualTo("/plans?status=DRAFTING");
	}

	@Test
	void whoSignsOutIsLedToTheSignOutOfTheProvider() {
		Visitor visitor = visitor();
		comeBackAs(visitor, "office.1502");
		assertThat(location(visitor.post("/logout", Map.of()))).isEqualTo("/login?logout");
		assertThat(visitor.get("/").statusCode()).isEqualTo(302);
		String back = "http%3A%2F%2F127.0.0.1%3A" + node.port() + "%2Flogin";
		assertThat(visitor.get("/login?logout").body())
			.contains(provider.url() + "/connect/logout?client_id=campaign-flow&amp;post_logout_redirect_uri=" + back);
	}

	@Test
	void anAnswerIsTakenOnce() {
		Visitor visitor = visitor();
		String answer = answerFor(visitor, "office.1502");
		assertThat(location(visitor.get(answer))).isEqualTo("/");
		assertThat(location(visitor.get(answer))).isEqualTo("/login?provider");
		assertThat(location(visitor().get(answer))).isEqualTo("/login?provider");
	}

	@Test
	void anAnswerNobodyAskedForIsRefused() {
		Visitor visitor = visitor();
		assertThat(location(visitor.get("/login/oauth2/code/house?code=c&state=forged"))).isEqualTo("/login?provider");
		assertThat(visitor.get("/").statusCode()).isEqualTo(302);
	}

	/** Goes to the provider and comes back vouched for; gives where that leads. */
	private static String comeBackAs(Visitor visitor, String account) {
		return location(visitor.get(answerFor(visitor, account)));
	}

	/** Goes to the provider; gives the address at which it sends the browser back. */
	private static String answerFor(Visitor visitor, String account) {
		provider.vouchFor(account);
		String asked = location(visitor.get("/oauth2/authorization/house"));
		return location(provider.visitor().get(asked));
	}

	private static String location(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
		URI where = URI.create(answer.headers().firstValue("Location").orElseThrow());
		return where.getRawPath() + ((where.getRawQuery() == null) ? "" : "?" + where.getRawQuery());
	}

	private static Visitor visitor() {
		return new Visitor(node.port(), "nobody", "nothing");
	}

}
