package io.campaignflow.resident;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/**
 * Residents and offices as they come: the ones without an account, the others over REST.
 */
record ResidentWays(TestRestTemplate rest, int port, String campaign) {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final Pattern CODE = Pattern.compile("class=\"code\">([0-9A-Z-]{14})<");

	/** The token of a new link of the city's office for one of its banners. */
	String link() {
		JsonNode made = call("office.1502", "/api/v1/resident-forms", Map.of("campaign", campaign, "unit", "150203",
				"expiresOn", LocalDate.now().plusDays(30).toString(), "note", "政务大厅"))
			.getBody();
		return made.path("token").asText();
	}

	/** Every caller has an address of its own unless said otherwise. */
	HttpResponse<String> post(String path, Map<String, String> fields, String from)
			throws IOException, InterruptedException {
		String form = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return HTTP.send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.header("X-Forwarded-For", from)
			.POST(BodyPublishers.ofString(form))
			.build(), BodyHandlers.ofString());
	}

	HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return HTTP.send(request(path).build(), BodyHandlers.ofString());
	}

	HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
	}

	/** Writes behind a link; gives the code of the receipt. */
	String write(String token, String text, String from) throws IOException, InterruptedException {
		HttpResponse<String> answer = post("/residents/requests",
				Map.of("k", token, "text", text, "name", "王某", "contact", "13800000000"), from);
		assertThat(answer.statusCode()).as("%s", answer.body()).isEqualTo(200);
		return codeIn(answer);
	}

	static String codeIn(HttpResponse<String> answer) {
		Matcher code = CODE.matcher(answer.body());
		assertThat(code.find()).as("%s", answer.body()).isTrue();
		return code.group(1);
	}

	HttpResponse<String> ask(String code, String from) throws IOException, InterruptedException {
		return post("/residents/receipts", Map.of("code", code), from);
	}

	/** The request of this campaign with the text. */
	String idOf(String text) {
		JsonNode all = rest.withBasicAuth("office.1502", "demo-2026")
			.getForObject("/api/v1/resident-requests?size=200&campaign=" + campaign, JsonNode.class);
		for (JsonNode each : all.path("items")) {
			if (each.path("text").asText().equals(text)) {
				return each.path("id").asText();
			}
		}
		throw new AssertionError("no request " + text + " in " + all);
	}

	ResponseEntity<JsonNode> call(String account, String path, Object body) {
		return rest.withBasicAuth(account, "demo-2026").postForEntity(path, body, JsonNode.class);
	}

	int status(String account, String path) {
		return rest.withBasicAuth(account, "demo-2026").getForEntity(path, JsonNode.class).getStatusCode().value();
	}

}
