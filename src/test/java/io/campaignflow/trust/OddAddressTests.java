package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every address the product has, with something in place of its ids that is none: it is
 * not found or refused in words, whoever asks and however it is asked. The list of
 * addresses is generated, so that new ones are tried too.
 */
@CampaignFlowTest
class OddAddressTests {

	private static final Path ROUTES = Path.of("src/test/resources/routes.txt");

	private static final List<String> ODD = List.of("none", "%27%20or%201=1%20--", "0", "-1", "99999999999999999999",
			"%C2%A0%E2%80%AE%F0%9F%92%A3", "a".repeat(300), "$%7B7*7%7D");

	/** What the server's own strictness answers before anybody is asked. */
	private static final List<String> MALFORMED = List.of("%00", "..%2f..%2fetc", "%ff");

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "admin", "office.1502" })
	void oddIdsAreRefusedInWords(String account) throws IOException {
		Visitor visitor = new Visitor(port, account, "demo-2026");
		visitor.signIn();
		List<String> faults = new ArrayList<>();
		for (String[] route : routes()) {
			for (String odd : ODD) {
				String path = route[1].replaceAll("\\{[^}]+}|\\*\\*", Matcher.quoteReplacement(odd));
				judge(route[0] + " " + path, asked(visitor, route[0], path), faults);
			}
		}
		assertThat(faults).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "admin" })
	void malformedAddressesAreRefused(String account) throws IOException {
		Visitor visitor = new Visitor(port, account, "demo-2026");
		visitor.signIn();
		List<String> faults = new ArrayList<>();
		for (String[] route : routes()) {
			for (String odd : MALFORMED) {
				String path = route[1].replaceAll("\\{[^}]+}|\\*\\*", Matcher.quoteReplacement(odd));
				judge(route[0] + " " + path, asked(visitor, route[0], path), faults);
			}
		}
		assertThat(faults).isEmpty();
	}

	/** Method and address of everything with an id in it. */
	private static List<String[]> routes() throws IOException {
		List<String[]> routes = Files.readAllLines(ROUTES)
			.stream()
			.map((line) -> line.substring(0, line.lastIndexOf(": ")).split(" ", 2))
			.filter((route) -> route[1].contains("{"))
			.toList();
		assertThat(routes).hasSizeGreaterThan(100);
		return routes;
	}

	private static HttpResponse<String> asked(Visitor visitor, String method, String path) {
		if (path.startsWith("/api/")) {
			return visitor.call(method, path, method.equals("GET") ? null : "{}");
		}
		return switch (method) {
			case "GET" -> visitor.get(path);
			case "POST" -> visitor.post(path, Map.of());
			default -> visitor.json(method, path, "{}");
		};
	}

	private static void judge(String what, HttpResponse<String> answer, List<String> faults) {
		boolean told = answer.statusCode() < 500 && !answer.body().contains("Exception")
				&& !answer.body().contains("java.");
		boolean refused = answer.statusCode() >= 400 || answer.statusCode() == 302;
		if (!told || !refused) {
			String body = answer.body();
			faults.add(what + " -> " + answer.statusCode() + " " + body.substring(0, Math.min(200, body.length())));
		}
	}

}
