package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;

/** Sign-in by a configured OpenID provider, from the button to the inbox. */
class OpenIdSignInTests {

	private static StubIssuer issuer;

	private static Node node;

	@BeforeAll
	static void start() throws Exception {
		issuer = new StubIssuer();
		node = Node.start("unused", "test", issuer.configuration());
	}

	@AfterAll
	static void stop() {
		node.close();
		issuer.close();
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
	@ValueSource(strings = { "nobody-here", "4711", "admin ", "", "' or 1=1 --" })
	void accountsNobodyHereKnowsAreRefused(String account) {
		Visitor visitor = visitor();
		assertThat(comeBackAs(visitor, account)).isEqualTo("/login?error");
		assertThat(visitor.get("/").statusCode()).isEqualTo(302);
	}

	@Test
	void aProviderThatNamesNoAccountLetsNobodyIn() {
		assertThat(comeBackAs(visitor(), null)).isEqualTo("/login?error");
	}

	@Test
	void anAnswerNobodyAskedForIsRefused() {
		Visitor visitor = visitor();
		issuer.vouchFor("admin", "n");
		assertThat(location(visitor.get("/login/oauth2/code/house?code=c&state=forged"))).isEqualTo("/login?error");
		assertThat(visitor.get("/").statusCode()).isEqualTo(302);
	}

	/** Goes to the provider and comes back vouched for; gives where that leads. */
	private static String comeBackAs(Visitor visitor, String account) {
		String asked = visitor.get("/oauth2/authorization/house").headers().firstValue("Location").orElseThrow();
		assertThat(asked).startsWith(issuer.url() + "/authorize");
		var parameters = UriComponentsBuilder.fromUri(URI.create(asked)).build().getQueryParams();
		issuer.vouchFor(account, parameters.getFirst("nonce"));
		String state = java.net.URLDecoder.decode(parameters.getFirst("state"), StandardCharsets.UTF_8);
		return location(visitor
			.get("/login/oauth2/code/house?code=c&state=" + URLEncoder.encode(state, StandardCharsets.UTF_8)));
	}

	private static String location(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
		URI where = URI.create(answer.headers().firstValue("Location").orElseThrow());
		return where.getPath() + ((where.getQuery() == null) ? "" : "?" + where.getQuery());
	}

	private static Visitor visitor() {
		return new Visitor(node.port(), "nobody", "nothing");
	}

}
