package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.campaignflow.CampaignFlowTest;
import io.campaignflow.inspection.VisitToCarryOut;
import io.campaignflow.inspection.photo.PhotoSamples;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What nobody should send to the doors of groups, visits, photos, checklists, items,
 * residents' requests, instructors and recusals is refused in words and leaves everything
 * as it was; so is a move decided by an older version, and a second click.
 */
@CampaignFlowTest
class HostileSupervisionTests {

	private static final List<String> BODIES = List.of("", "null", "[]", "\"text\"", "7", "{", "{}x");

	private static final List<String> VALUES = List.of("{\"a\":1}", "[[[\"x\"]]]", "\"a\\u0000b\"",
			"\"" + "长".repeat(100_000) + "\"", "[".repeat(3000) + "]".repeat(3000));

	private static SupervisionScene scene;

	@Autowired
	private ApplicationContext beans;

	@Autowired
	private JdbcTemplate jdbc;

	@LocalServerPort
	private int port;

	@BeforeEach
	void setUp() {
		if (scene == null) {
			scene = new SupervisionScene(beans, port);
		}
	}

	@AfterAll
	static void takeBack() {
		scene.takeBack();
		scene = null;
	}

	/** One way in, whom it is open to, and what a fit call looks like. */
	private record Door(String method, String path, String account, String fit) {

		@Override
		public String toString() {
			return method + " " + path;
		}

	}

	private static List<Door> doors() {
		String day = LocalDate.now().plusDays(5).toString();
		String office = "office.1502";
		String leader = VisitToCarryOut.LEADER;
		String group = "/groups/" + scene.group;
		String visit = "/inspections/" + scene.told.id();
		String item = "/rectification-items/" + scene.item;
		String request = "/resident-requests/" + scene.request;
		String composition = "{\"version\":0,\"name\":\"组\",\"members\":[],\"units\":[]}";
		String change = composition.replace("}", ",\"reason\":\"x\"}");
		return List.of(door("POST", "/groups", "office.1505", "{\"unit\":\"1505\",\"kind\":\"PATROL\",\"name\":\"x\"}"),
				door("PUT", "/groups/" + scene.forming + "/composition", "office.1505", composition),
				door("POST", "/groups/" + scene.forming + "/consequences", "office.1505",
						"{\"members\":[],\"units\":[]}"),
				door("POST", group + "/changes", office, change),
				door("POST", group + "/recall", office, "{\"version\":0,\"reason\":\"x\"}"),
				door("POST", group + "/closing", office, "{\"version\":0,\"reason\":\"x\"}"),
				door("POST", "/inspections", leader,
						"{\"group\":\"" + scene.group + "\",\"unit\":\"" + scene.told.unit() + "\",\"campaign\":\""
								+ scene.campaign + "\",\"kind\":\"ROUTINE\",\"date\":\"" + day + "\",\"people\":[\""
								+ leader + "\"]}"),
				door("POST", visit + "/postponement", leader,
						"{\"version\":1,\"date\":\"" + day + "\",\"reason\":\"x\"}"),
				door("PUT", visit + "/people", leader, "{\"version\":1,\"people\":[\"" + leader + "\"]}"),
				door("POST", visit + "/cancellation", leader, "{\"version\":1,\"reason\":\"x\"}"),
				door("POST", visit + "/visit/entries", leader, "{\"entries\":[]}"),
				door("POST", "/inspection-plans", leader,
						"{\"groupId\":\"" + scene.group + "\",\"campaignId\":\"" + scene.campaign
								+ "\",\"year\":2026}"),
				door("PUT", "/inspection-budgets", "office.150203",
						"{\"setBy\":\"150203\",\"unit\":\"150203\",\"level\":null,\"month\":null,\"visits\":2}"),
				door("POST", "/checklists", office,
						"{\"unit\":\"1502\",\"title\":\"x\",\"note\":\"\",\"sections\":[]}"),
				door("PUT", "/checklists/" + scene.told.checklist(), office,
						"{\"basis\":1,\"title\":\"x\",\"note\":\"\",\"sections\":[]}"),
				door("POST", "/rectification-items", office, "{\"campaign\":\"" + scene.campaign
						+ "\",\"source\":\"APPRAISAL\",\"unit\":\"150203\",\"severity\":\"LOW\",\"title\":\"x\","
						+ "\"text\":\"x\",\"place\":\"\",\"raisers\":[],\"into\":null,\"allTheSame\":null}"),
				door("POST", item + "/progress", "drafter.150203", "{\"text\":\"x\",\"percent\":10}"),
				door("POST", item + "/extension", "drafter.150203",
						"{\"version\":0,\"until\":\"" + day + "\",\"reason\":\"x\"}"),
				door("POST", item + "/merge", office, "{\"version\":0,\"into\":\"2026-9999\",\"reason\":\"x\"}"),
				door("POST", item + "/split", office, "{\"version\":0,\"parts\":[],\"reason\":\"x\"}"),
				door("POST", item + "/sub-items", office, "{\"title\":\"x\",\"text\":\"x\",\"unit\":\"150203\"}"),
				door("POST", item + "/satisfaction-links", office, "{\"raiser\":\"x\"}"),
				door("POST", "/resident-forms", office,
						"{\"campaign\":\"" + scene.campaign + "\",\"unit\":\"150203\",\"expiresOn\":\"" + day
								+ "\",\"note\":\"\"}"),
				door("POST", request + "/registration", office,
						"{\"unit\":\"150203\",\"title\":\"x\",\"severity\":\"LOW\"}"),
				door("POST", request + "/merge", office, "{\"number\":\"2026-9999\",\"reason\":\"x\"}"),
				door("POST", request + "/rejection", office, "{\"answer\":\"x\"}"),
				door("POST", "/instructors", "office.150203",
						"{\"township\":\"150203001\",\"name\":\"某\",\"post\":\"委员\",\"villages\":[]}"),
				door("POST", "/recusals", "office.150203",
						"{\"account\":\"drafter.150203\",\"kind\":\"RELATION\",\"unit\":\"150502\",\"detail\":\"x\"}"));
	}

	private static Door door(String method, String path, String account, String fit) {
		return new Door(method, "/api/v1" + path, account, fit);
	}

	@Test
	void unfitCallsAreRefusedAtEveryDoor() {
		List<String> faults = new ArrayList<>();
		for (Door door : doors()) {
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

	private static void judge(String what, HttpResponse<String> answer, List<String> faults) {
		boolean refused = answer.statusCode() >= 400 && answer.statusCode() < 500;
		boolean told = answer.body().contains("\"code\":\"") && !answer.body().contains("Exception")
				&& !answer.body().contains("java.") && !answer.body().contains("fasterxml");
		if (!refused || !told) {
			faults.add(what + " -> " + answer.statusCode() + " " + cut(answer.body()));
		}
	}

	private static String cut(String text) {
		return text.substring(0, Math.min(160, text.length()));
	}

	/**
	 * Rows of everything supervision keeps, open tasks, and the records of what happened;
	 * not the tallies, which are folded in the background.
	 */
	private String state() {
		List<String> tables = jdbc.queryForList("""
				select table_name from information_schema.tables
				where (lower(table_name) like 'group_life%' or lower(table_name) like 'inspection%'
				or lower(table_name) like 'checklist%' or lower(table_name) like 'rectification%'
				or lower(table_name) like 'resident%' or lower(table_name) like 'satisfaction%'
				or lower(table_name) like 'instructor%' or lower(table_name) like 'recusal%'
				or lower(table_name) in ('audit_entry', 'work_item', 'attachment', 'act_ru_task'))
				and lower(table_name) not like 'rectification_tally%' order by table_name""", String.class);
		assertThat(tables).hasSizeGreaterThan(20);
		return tables.stream()
			.map((table) -> table + "=" + jdbc.queryForObject("select count(*) from " + table, Long.class))
			.toList()
			.toString();
	}

	@Test
	void whatWasDecidedByAnOlderVersionIsAConflict() {
		String before = state();
		for (Door door : doors()) {
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

	static Stream<byte[]> wrongFiles() {
		byte[] photo = PhotoSamples.jpeg(PhotoSamples.scene(7, 400, 300), 0.8);
		byte[] bomb = { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, (byte) 0xff,
				(byte) 0xff, 0, 0, (byte) 0xff, (byte) 0xff, 8, 6, 0, 0, 0, 0, 0, 0, 0 };
		return Stream.of(new byte[0], "no picture".getBytes(StandardCharsets.UTF_8),
				"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8),
				"GIF89a".getBytes(StandardCharsets.UTF_8), "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8),
				Arrays.copyOf(photo, 200), bomb, new byte[1024]);
	}

	@ParameterizedTest
	@MethodSource("wrongFiles")
	void filesThatAreNoneOfThoseAskedForAreRefused(byte[] file) {
		String before = state();
		List<String> faults = new ArrayList<>();
		Visitor leader = scene.visitor(VisitToCarryOut.LEADER);
		judge("photo", leader.upload("/api/v1/inspections/" + scene.told.id() + "/visit/photos",
				Map.of("key", UUID.randomUUID().toString()), "IMG.jpg", file), faults);
		judge("checklist",
				scene.visitor("office.1502")
					.upload("/api/v1/checklists/import", Map.of("unit", "1502", "title", "清单"), "a.xlsx", file),
				faults);
		judge("items",
				scene.visitor("office.1502")
					.upload("/api/v1/rectification-items/import", Map.of("campaign", scene.campaign), "a.xlsx", file),
				faults);
		for (String list : List.of("instructors", "recusals")) {
			judge(list, scene.visitor("office.150203").body("/api/v1/" + list + "/import", file), faults);
		}
		assertThat(faults).isEmpty();
		assertThat(state()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "takenAt=yesterday", "latitude=x", "key=..%2f..%2fetc%2fpasswd", "key=", "item=" + "x",
			"finding=' or 1=1" })
	void photosWithNonsenseAroundThemAreRefused(String nonsense) {
		String name = nonsense.substring(0, nonsense.indexOf('='));
		Map<String, String> fields = new java.util.HashMap<>(Map.of("key", UUID.randomUUID().toString()));
		fields.put(name, nonsense.substring(name.length() + 1) + (name.equals("item") ? "y".repeat(60) : ""));
		List<String> faults = new ArrayList<>();
		String before = state();
		judge(nonsense,
				scene.visitor(VisitToCarryOut.LEADER)
					.upload("/api/v1/inspections/" + scene.told.id() + "/visit/photos", fields, "IMG.jpg",
							PhotoSamples.jpeg(PhotoSamples.scene(nonsense.hashCode(), 400, 300), 0.8)),
				faults);
		assertThat(faults).isEmpty();
		assertThat(state()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "NaN,109.8", "91,109.8", "40.6,1e400", "40.6,-181", "," })
	void aPlaceNoMapHasIsNotKept(String place) {
		String[] parts = place.split(",", -1);
		JsonNode photo = Visitor.json(scene.visitor(VisitToCarryOut.LEADER)
			.upload("/api/v1/inspections/" + scene.told.id() + "/visit/photos",
					Map.of("key", UUID.randomUUID().toString(), "latitude", parts[0], "longitude", parts[1]), "IMG.jpg",
					PhotoSamples.jpeg(PhotoSamples.scene(place.hashCode(), 400, 300), 0.8)));
		assertThat(photo.path("id").asText()).isNotEmpty();
		assertThat(photo.path("latitude").isNull()).isTrue();
		assertThat(photo.path("longitude").isNull()).isTrue();
	}

	@Test
	void aPhotoSentTwiceIsOneAndGoesAwayOnce() {
		Visitor leader = scene.visitor(VisitToCarryOut.LEADER);
		String photos = "/api/v1/inspections/" + scene.told.id() + "/visit/photos";
		Map<String, String> key = Map.of("key", UUID.randomUUID().toString());
		byte[] picture = PhotoSamples.withNotes(PhotoSamples.jpeg(PhotoSamples.scene(System.nanoTime(), 800, 600), 0.9),
				6);
		JsonNode first = Visitor.json(leader.upload(photos, key, "IMG.jpg", picture));
		String taken = state();
		assertThat(Visitor.json(leader.upload(photos, key, "IMG.jpg", picture)).path("id")).isEqualTo(first.path("id"));
		assertThat(state()).isEqualTo(taken);
		String one = photos + "/" + first.path("id").asText();
		assertThat(leader.call(one + "/thumbnail").headers().firstValue("Content-Type")).contains("image/jpeg");
		assertThat(scene.visitor("office.1502").call("DELETE", one, null).statusCode()).isEqualTo(403);
		assertThat(state()).isEqualTo(taken);
		assertThat(leader.call("DELETE", one, null).statusCode()).isEqualTo(204);
		assertThat(leader.call("DELETE", one, null).statusCode()).isEqualTo(204);
		assertThat(leader.call(one + "/picture").statusCode()).isEqualTo(404);
	}

}
