package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * People without an account who guess: links and codes answer alike whatever is guessed,
 * and soon not at all.
 */
@CampaignFlowTest
class StrangersTests {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static int callers;

	@LocalServerPort
	private int port;

	/**
	 * The way of {@link #guessesAreCountedByTheHour} to every form a stranger can send.
	 */
	@Test
	void everyFormForStrangersIsTriedHere() throws IOException {
		assertThat(Files.readAllLines(Path.of("src/test/resources/routes.txt")))
			.filteredOn((line) -> line.startsWith("POST") && line.endsWith(": everybody"))
			.containsExactlyInAnyOrder("POST /residents/receipts: everybody",
					"POST /residents/receipts/satisfaction: everybody", "POST /residents/requests: everybody",
					"POST /residents/satisfaction: everybody");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/residents/receipts|code", "/residents/receipts/satisfaction|code",
			"/residents/satisfaction|k" })
	void guessesAreCountedByTheHour(String way) throws Exception {
		String[] parts = way.split("\\|");
		String address = caller();
		for (int i = 0; i < 60; i++) {
			assertThat(guess(parts[0], parts[1] + "=" + UUID.randomUUID() + "&face=GREEN", address).statusCode())
				.isEqualTo(404);
		}
		HttpResponse<String> refused = guess(parts[0], parts[1] + "=2222-2222-2222&face=GREEN", address);
		assertThat(refused.statusCode()).isIn(404, 429);
		assertThat(refused.body()).doesNotContain("Exception");
		assertThat(guess("/residents/receipts", "code=2222-2222-2222", address).statusCode())
			.isEqualTo(way.contains("receipts") ? 429 : 404);
		assertThat(guess(parts[0], parts[1] + "=x&face=GREEN", caller()).statusCode()).as("others go on")
			.isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/residents/requests?k=", "/residents/satisfaction?k=" })
	void whateverIsGuessedLooksTheSame(String link) throws Exception {
		String nothing = plain(get(link + "none"));
		for (String token : List.of("", "x".repeat(5000), "%00", "' or 1=1 --", "<script>alert(1)</script>",
				"\u202E")) {
			String page = get(link + URLEncoder.encode(token, StandardCharsets.UTF_8));
			assertThat(plain(page)).as(token).isEqualTo(nothing);
		}
	}

	private HttpResponse<String> guess(String path, String form, String from) throws Exception {
		return HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("X-Forwarded-For", from)
			.POST(BodyPublishers.ofString(form))
			.build(), BodyHandlers.ofString());
	}

	private String get(String path) throws Exception {
		HttpResponse<String> answer = HTTP.send(
				HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(), BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(404);
		return answer.body();
	}

	/** But for the address in the links to the other language. */
	private static String plain(String page) {
		return page.replaceAll("k=[^\"&]*", "k=");
	}

	/** An address nobody has called from. */
	private static synchronized String caller() {
		callers++;
		return "10.7.0." + callers;
	}

}
