package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.campaignflow.CampaignFlowTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What nobody should send to the doors of groups, visits, checklists, items, residents'
 * requests, instructors and recusals is refused in words and leaves everything as it was;
 * so is a move decided by an older version, and a second click.
 */
@CampaignFlowTest
class HostileSupervisionTests extends OnSupervisionRefused {

	private static final List<String> BODIES = List.of("", "null", "[]", "\"text\"", "7", "{", "{}x");

	private static final List<String> VALUES = List.of("{\"a\":1}", "[[[\"x\"]]]", "\"a\\u0000b\"",
			"\"" + "长".repeat(100_000) + "\"", "[".repeat(3000) + "]".repeat(3000));

	@Test
	void unfitCallsAreRefusedAtEveryDoor() {
		List<String> faults = new ArrayList<>();
		for (SupervisionDoor door : SupervisionDoor.all(scene)) {
			Visitor person = scene.visitor(door.account());
			String before = state();
			Stream.concat(BODIES.stream(), spoilt(door.fit()))
				.forEach(
						(body) -> judge(door + " " + cut(body), person.call(door.method(), door.path(), body), faults));
			if (!state().equals(before)) {
				faults.add(door + " changed something");
			}
		}
		assertThat(faults).isEmpty();
	}

	/** A fit call with one thing too many, or one thing made unfit. */
	private static Stream<String> spoilt(String fit) {
		JsonNode good = Visitor.json(fit);
		List<String> spoilt = new ArrayList<>(List.of(fit.replaceFirst("\\{", "{\"unheardOf\":1,")));
		good.fieldNames().forEachRemaining((field) -> VALUES.forEach((value) -> {
			ObjectNode copy = good.deepCopy();
			copy.put(field, "@@");
			spoilt.add(copy.toString().replace("\"@@\"", value));
		}));
		return spoilt.stream();
	}

	@Test
	void whatWasDecidedByAnOlderVersionIsAConflict() {
		String before = state();
		for (SupervisionDoor door : SupervisionDoor.all(scene)) {
			String stale = door.fit()
				.replaceFirst("\"version\":\\d+", "\"version\":-7")
				.replaceFirst("\"basis\":\\d+", "\"basis\":-7");
			if (!stale.equals(door.fit())) {
				assertThat(scene.visitor(door.account()).call(door.method(), door.path(), stale).statusCode())
					.as(door.toString())
					.isIn(409, 422);
			}
		}
		assertThat(state()).isEqualTo(before);
	}

	@Test
	void theSecondOfTwoClicksFindsItDone() {
		Visitor office = scene.visitor("office.1502");
		String key = UUID.randomUUID().toString();
		String path = "/api/v1/rectification-items/" + scene.item + "/sub-items";
		String part = "{\"title\":\"值班表未上墙\",\"text\":\"没有张贴值班表。\"}";
		HttpResponse<String> first = office.call("POST", path, part, "Idempotency-Key", key);
		assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
		String done = state();
		assertThat(office.call("POST", path, part, "Idempotency-Key", key).body()).isEqualTo(first.body());
		assertThat(office.call("POST", path, part.replace("张贴", "悬挂"), "Idempotency-Key", key).statusCode())
			.isEqualTo(422);
		assertThat(state()).isEqualTo(done);
		String answer = "{\"answer\":\"请向社区反映。\"}";
		String rejection = "/api/v1/resident-requests/" + scene.request + "/rejection";
		assertThat(office.call("POST", rejection, answer).statusCode()).isIn(200, 204);
		String rejected = state();
		assertThat(office.call("POST", rejection, answer).statusCode()).isEqualTo(409);
		assertThat(state()).isEqualTo(rejected);
	}

}
