package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;

/**
 * An integrator's program that works for one person: knows nothing but addresses and
 * JSON.
 */
final class RestClientOf {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Visitor visitor;

	RestClientOf(String account, int port) {
		this.visitor = new Visitor(port, account, "demo-2026");
	}

	JsonNode get(String path) {
		return answered(visitor.call("/api/v1" + path));
	}

	JsonNode post(String path, String body) {
		return answered(visitor.call("POST", "/api/v1" + path, body));
	}

	JsonNode put(String path, JsonNode body) {
		return answered(visitor.call("PUT", "/api/v1" + path, body.toString()));
	}

	/** The caller's own open task of that kind about a subject. */
	JsonNode task(String subject, String kind) {
		JsonNode tasks = get("/tasks?view=mine&kind=" + kind + "&subject=" + subject);
		assertThat(tasks.path("items")).as(kind + " of " + subject).hasSize(1);
		return tasks.at("/items/0");
	}

	/** Claims the task where it is offered to several, and completes it. */
	void does(String subject, String kind, String answers) {
		JsonNode task = task(subject, kind);
		if (task.path("assignee").isNull()) {
			post("/tasks/" + task.path("id").asText() + "/claim", null);
		}
		post("/tasks/" + task.path("id").asText() + "/completion", answers);
	}

	static ObjectNode object(String text) {
		return (ObjectNode) Visitor.json(text.replace('\'', '"'));
	}

	static JsonNode first(JsonNode list, String field, String value) {
		return StreamSupport.stream(list.spliterator(), false)
			.filter((one) -> one.path(field).asText().equals(value))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no " + field + " " + value + " in " + list));
	}

	private static JsonNode answered(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.request().method() + " " + answer.uri() + ": " + answer.body())
			.isBetween(200, 299);
		return answer.body().isEmpty() ? JSON.nullNode() : Visitor.json(answer);
	}

}
