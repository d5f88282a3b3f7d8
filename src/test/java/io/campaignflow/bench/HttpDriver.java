package io.campaignflow.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/**
 * Drives the product over REST: each decision is one call, signed in with the person's
 * token.
 */
final class HttpDriver implements PlanDriver {

	private final ProductDriver doors;

	private final String base;

	private final List<String> tokens;

	private final ObjectMapper json = new ObjectMapper();

	private final HttpClient client = HttpClient.newHttpClient();

	/** {@code tokens} in the order of {@link ProductDriver#PEOPLE}. */
	HttpDriver(ProductDriver doors, int port, List<String> tokens) {
		this.doors = doors;
		this.base = "http://127.0.0.1:" + port + "/api/v1/tasks/";
		this.tokens = tokens;
	}

	@Override
	public String open() {
		return doors.open();
	}

	@Override
	public void prepare(String plan, int nth) {
		doors.prepare(plan, nth);
	}

	@Override
	public String openTask(String plan) {
		return doors.openTask(plan);
	}

	@Override
	public void decide(String plan, String task, int nth) {
		try {
			HttpRequest request = HttpRequest.newBuilder(URI.create(base + task + "/completion"))
				.header("Authorization", "Bearer " + tokens.get(nth))
				.header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString(json.writeValueAsString(DECISIONS.get(nth))))
				.build();
			HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
			if (response.statusCode() >= 300) {
				throw new IllegalStateException(response.statusCode() + " " + response.body());
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException("The product did not answer", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
