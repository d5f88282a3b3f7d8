package io.campaignflow.instructor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.CampaignFlowTest;
import io.campaignflow.SignedIn;
import io.campaignflow.instructor.Instructor.Village;
import io.campaignflow.lists.ImportFault;
import io.campaignflow.lists.ImportReport;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.UnitImport;
import io.campaignflow.rendering.Workbooks;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

/**
 * The roster of instructors: who may write, what must hold, what is seen, lists, exports
 * and villages without anybody. In a province of its own: {@code 77} with a league, a
 * banner, two townships and three villages.
 */
@CampaignFlowTest
class InstructorsTests {

	private static final String UNITS = """
			code,name,parent_code,level,domain
			77,庚省,,REGION,
			7701,庚市,77,PREFECTURE,
			770101,庚县,7701,COUNTY,
			770101001,东乡,770101,TOWNSHIP,
			770101002,西乡,770101,TOWNSHIP,
			770101001001,东一村,770101001,VILLAGE,
			770101001002,东二村,770101001,VILLAGE,
			770101002001,西一村,770101002,VILLAGE,
			""";

	private static final String EAST = "770101001";

	private static final String WEST = "770101002";

	private static final String HEAD = "township_code,name,post,village_codes\n";

	@Autowired
	Instructors instructors;

	@Autowired
	InstructorImport imports;

	@Autowired
	UnitImport units;

	@Autowired
	People people;

	@Autowired
	TestRestTemplate rest;

	@LocalServerPort
	int port;

	private final Actor office = new Actor("office.77", "", Set.of("OFFICE@770101"));

	@BeforeEach
	void aProvince() {
		units.run(people.actor("admin").orElseThrow(),
				new ByteArrayInputStream(UNITS.getBytes(StandardCharsets.UTF_8)));
	}

	@AfterEach
	void leaveNothingBehind() {
		seen(new Actor("admin", "", Set.of("ADMIN@system")), "77").items()
			.forEach(one -> instructors.remove(new Actor("admin", "", Set.of("ADMIN@system")), one.id()));
	}

	@Test
	void whatIsRecordedIsListedAndCoversItsVillages() {
		Instructor one = instructors.record(office, order(EAST, "张三", "副乡长", "770101001001"));
		assertThat(one.villages()).containsExactly(new Village("770101001001", "东一村"));
		assertThat(seen(office, null).items()).containsExactly(one);
		assertThat(seen(office, null).total()).isEqualTo(1);
		assertThat(instructors.guidance(office, null)).isEqualTo(new Guidance(3, 1, 1));
		assertThat(instructors.unguided(office, null, null).villages()).extracting(Unguided.Line::code)
			.containsExactly("770101001002", "770101002001");
		assertThat(instructors.unguided(office, WEST, null).villages()).extracting(Unguided.Line::name)
			.containsExactly("西一村");
	}

	@Test
	void aTownshipThatMovesTakesItsInstructorsAlong() {
		Actor other = new Actor("office.other", "", Set.of("OFFICE@770102"));
		instructors.record(office, order(WEST, "张三", "", "770101002001"));
		moveTo("770102");
		assertThat(seen(other, null).items()).extracting(Instructor::township).containsExactly(WEST);
		assertThat(instructors.guidance(other, null).instructors()).isEqualTo(1);
		assertThat(seen(office, null).items()).isEmpty();
		assertThat(unguided()).containsExactly("东一村", "东二村");
		instructors.remove(other, seen(other, null).items().get(0).id());
		assertThat(instructors.unguided(other, null, null).villages()).extracting(Unguided.Line::name)
			.containsExactly("西一村");
		instructors.record(other, order(WEST, "张三", "", "770101002001"));
		moveTo("770101");
		assertThat(seen(office, null).items()).extracting(Instructor::township).containsExactly(WEST);
	}

	@Test
	void villagesWithoutAnybodyAreThoseNobodyIsLeftFor() throws IOException {
		Instructor one = instructors.record(office, order(EAST, "张三", "", "770101001001", "770101001002"));
		instructors.record(office, order(EAST, "李四", "", "770101001001"));
		assertThat(unguided()).containsExactly("西一村");
		instructors.record(office, order(EAST, "张三", "", "770101001001"));
		assertThat(unguided()).containsExactly("东二村", "西一村");
		instructors.remove(office, one.id());
		assertThat(unguided()).containsExactly("东二村", "西一村");
		take(HEAD + EAST + ",李四,,770101001002\n" + WEST + ",王五,,770101002001\n", false);
		assertThat(unguided()).containsExactly("东一村");
	}

	@Test
	void aVillageThatMovedAwayFromItsInstructorIsLeftWhenTheyGo() {
		Instructor one = instructors.record(office, order(WEST, "张三", "", "770101002001"));
		bring("770101002001,西一村,770101001,VILLAGE,\n");
		assertThat(unguided()).containsExactly("东一村", "东二村");
		instructors.remove(office, one.id());
		assertThat(unguided()).containsExactly("东一村", "东二村", "西一村");
		assertThat(instructors.unguided(office, EAST, null).villages()).hasSize(3);
		instructors.record(office, order(EAST, "李四", "", "770101002001"));
		assertThat(unguided()).containsExactly("东一村", "东二村");
		bring("770101002001,西一村,770101002,VILLAGE,\n");
		instructors.record(office, order(EAST, "李四", ""));
		assertThat(instructors.unguided(office, WEST, null).villages()).extracting(Unguided.Line::township)
			.containsExactly(WEST);
	}

	private List<String> unguided() {
		return instructors.unguided(office, null, null).villages().stream().map(Unguided.Line::name).toList();
	}

	private void bring(String unit) {
		assertThat(units
			.run(people.actor("admin").orElseThrow(),
					new ByteArrayInputStream(
							("code,name,parent_code,level,domain\n" + unit).getBytes(StandardCharsets.UTF_8)))
			.faults()).isEmpty();
	}

	private void moveTo(String county) {
		String moved = UNITS.replace(WEST + ",西乡,770101", "770102,辛县,7701,COUNTY,\n" + WEST + ",西乡," + county);
		assertThat(units
			.run(people.actor("admin").orElseThrow(), new ByteArrayInputStream(moved.getBytes(StandardCharsets.UTF_8)))
			.faults()).isEmpty();
	}

	@Test
	void theSameNameIsTheSamePersonOfATownship() {
		instructors.record(office, order(EAST, "张三", "副乡长", "770101001001"));
		instructors.record(office, order(EAST, "张三", "乡长", "770101001002"));
		instructors.record(office, order(WEST, "张三", "", "770101002001"));
		assertThat(seen(office, null).items()).extracting(Instructor::township, Instructor::post)
			.containsExactly(tuple(EAST, "乡长"), tuple(WEST, ""));
		assertThat(instructors.guidance(office, null)).isEqualTo(new Guidance(3, 2, 2));
	}

	@Test
	void severalMayGuideOneVillageAndWhoLeavesLeavesItToTheOthers() {
		Instructor one = instructors.record(office, order(EAST, "张三", "", "770101001001"));
		instructors.record(office, order(EAST, "李四", "", "770101001001", "770101001002"));
		assertThat(instructors.guidance(office, EAST)).isEqualTo(new Guidance(2, 2, 2));
		instructors.remove(office, one.id());
		assertThat(instructors.guidance(office, EAST)).isEqualTo(new Guidance(2, 2, 1));
	}

	@Test
	void namesAreFoundByTheirBeginningWithinAUnit() {
		instructors.record(office, order(EAST, "张三", ""));
		instructors.record(office, order(EAST, "张三丰", ""));
		instructors.record(office, order(WEST, "王张", ""));
		assertThat(instructors.list(office, new InstructorQuery(null, "张"), PageQuery.of(0, 20)).total()).isEqualTo(2);
		assertThat(instructors.list(office, new InstructorQuery(WEST, "张"), PageQuery.of(0, 20)).items()).isEmpty();
		assertThat(instructors.list(office, new InstructorQuery(null, "%"), PageQuery.of(0, 20)).items()).isEmpty();
	}

	@Test
	void onlyOfficesOfTheTownshipOrAboveWriteAndOthersDoNotSee() {
		Actor east = new Actor("office.east", "", Set.of("OFFICE@" + EAST));
		Instructor one = instructors.record(east, order(EAST, "张三", ""));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> instructors.record(east, order(WEST, "张三", "")));
		Actor head = new Actor("head.east", "", Set.of("HEAD@" + EAST));
		assertThat(seen(head, null).items()).hasSize(1);
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> instructors.record(head, order(EAST, "李四", "")));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> instructors.remove(head, one.id()));
		Actor west = new Actor("office.west", "", Set.of("OFFICE@" + WEST));
		assertThat(seen(west, null).items()).isEmpty();
		assertThat(instructors.guidance(west, null).instructors()).isZero();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> seen(west, EAST));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> instructors.get(west, one.id()));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> instructors.remove(west, one.id()));
		assertThat(seen(new Actor("nobody", "", Set.of()), null).items()).isEmpty();
	}

	@Test
	void whatDoesNotHoldIsRefusedWhole() {
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> instructors.record(office, order(EAST, " ", "p".repeat(61), "770101002001", "x")))
			.satisfies(refused -> assertThat(refused.violations()).extracting(Violation::code)
				.containsExactly("instructor-name-missing", "instructor-too-long", "instructor-village",
						"instructor-village"));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> instructors.record(office, order("770101", "张三", "")));
		assertThat(seen(office, null).items()).isEmpty();
	}

	@Test
	void listsAreTakenWholeOrNotAtAllWithFaultsByLine() throws IOException {
		ImportReport faulty = take(HEAD + EAST + ",张三,副乡长,770101001001、770101001002\n" + EAST + ",张三,,\n7701,李四,,\n"
				+ WEST + ",,,770101001001\n15020300,赵六,,\n", false);
		assertThat(faulty.faults()).extracting(ImportFault::line, ImportFault::code)
			.containsExactly(tuple(3L, "instructor-twice"), tuple(4L, "instructor-township"),
					tuple(5L, "instructor-name-missing"), tuple(5L, "instructor-village"),
					tuple(6L, "instructor-township"));
		assertThat(seen(office, null).items()).isEmpty();
		String good = HEAD + EAST + ",张三,副乡长,770101001001、770101001002\n" + WEST + ",李四,,\"770101002001\"\n";
		assertThat(take(good, true).created()).isEqualTo(2);
		assertThat(seen(office, null).items()).isEmpty();
		assertThat(take(good, false).created()).isEqualTo(2);
		assertThat(take(good, false)).extracting(ImportReport::created, ImportReport::updated).containsExactly(0L, 2L);
		assertThat(instructors.guidance(office, null)).isEqualTo(new Guidance(3, 3, 2));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> imports.run(new Actor("x", "", Set.of("HEAD@77")),
				new ByteArrayInputStream(good.getBytes(StandardCharsets.UTF_8)), true));
		assertThat(imports
			.run(new Actor("x", "", Set.of("OFFICE@1502")),
					new ByteArrayInputStream(good.getBytes(StandardCharsets.UTF_8)), false)
			.accepted()).isFalse();
	}

	@Test
	void everybodyIsHandedOverOnceAcrossParts() throws IOException {
		StringBuilder list = new StringBuilder(HEAD);
		for (int number = 0; number < 1203; number++) {
			list.append(number % 2 == 0 ? EAST : WEST).append(",员").append(number).append(",,\n");
		}
		take(list.toString(), false);
		List<String> names = new ArrayList<>();
		instructors.each(office, new InstructorQuery(null, ""), 100_000, one -> names.add(one.name()));
		assertThat(names).hasSize(1203).doesNotHaveDuplicates();
		names.clear();
		instructors.each(office, new InstructorQuery(null, ""), 501, one -> names.add(one.name()));
		assertThat(names).hasSize(501);
		Actor admin = new Actor("admin", "", Set.of("ADMIN@system"));
		while (seen(office, null).total() > 0) {
			seen(office, null).items().forEach(one -> instructors.remove(admin, one.id()));
		}
	}

	@Test
	void overRest() {
		var admin = rest.withBasicAuth("admin", "demo-2026");
		var created = admin.postForEntity("/api/v1/instructors",
				Map.of("township", EAST, "name", "张三", "post", "副乡长", "villages", List.of("770101001001")),
				JsonNode.class);
		assertThat(created.getStatusCode().value()).isEqualTo(200);
		String one = "/api/v1/instructors/" + created.getBody().path("id").asText();
		assertThat(status("office.1502", one)).isEqualTo(404);
		assertThat(status("office.1502", "/api/v1/instructors?unit=77")).isEqualTo(404);
		assertThat(admin.getForObject("/api/v1/instructors?unit=77&name=张", JsonNode.class).path("total").asInt())
			.isEqualTo(1);
		var workbook = admin.getForEntity("/api/v1/instructors/export?unit=77&name=张", byte[].class);
		assertThat(workbook.getHeaders().getContentType()).hasToString(Workbooks.MEDIA_TYPE);
		assertThat(workbook.getBody()).startsWith('P', 'K');
		assertThat(status("office.1502", "/api/v1/instructors/export?unit=77")).isEqualTo(404);
		JsonNode coverage = admin.getForObject("/api/v1/instructors/coverage?unit=77", JsonNode.class);
		assertThat(coverage.at("/guidance/guided").asInt()).isEqualTo(1);
		assertThat(coverage.at("/unguided/villages")).hasSize(2);
		var refused = admin.postForEntity("/api/v1/instructors/import", HEAD + "77,李四,,\n", JsonNode.class);
		assertThat(refused.getStatusCode().value()).isEqualTo(422);
		assertThat(refused.getBody().at("/errors/0/field").asText()).isEqualTo("lines[2].township_code");
		assertThat(admin.exchange(one, HttpMethod.DELETE, null, String.class).getStatusCode().value()).isEqualTo(204);
		assertThat(admin.getForEntity(one, String.class).getStatusCode().value()).isEqualTo(404);
	}

	@Test
	void onThePageAndAsAWorkbook() throws Exception {
		SignedIn admin = SignedIn.as("admin", port);
		String page = "/instructors?unit=" + EAST;
		assertThat(admin.get(page).body()).contains("东一村").contains("没有指导员");
		var refused = admin.post(page, "/instructors", "township=" + EAST + "&who=&post=%3Cscript%3Ex");
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("请填写姓名").contains("&lt;script&gt;x").doesNotContain("<script>x");
		assertThat(admin
			.post(page, "/instructors", "township=" + EAST + "&who=%3Cb%3E&villages=770101001001&villages=770101001002")
			.statusCode()).isEqualTo(302);
		assertThat(admin.get(page).body()).contains("&lt;b&gt;").contains("每个嘎查村都有指导员");
		assertThat(admin.get("/instructors/unguided?unit=77").body()).contains("西一村");
		assertThat(admin.get("/instructors?unit=nowhere-at-all").body()).contains("没有“nowhere-at-all”这个单位");
		var workbook = admin.get("/instructors/export?unit=" + EAST);
		assertThat(workbook.headers().firstValue("Content-Type").orElse("")).contains("spreadsheetml");
		assertThat(workbook.body()).startsWith("PK");
		assertThat(SignedIn.as("office.1502", port).get(page).body()).doesNotContain("&lt;b&gt;");
	}

	private int status(String account, String path) {
		return rest.withBasicAuth(account, "demo-2026").getForEntity(path, String.class).getStatusCode().value();
	}

	private Page<Instructor> seen(Actor actor, String unit) {
		return instructors.list(actor, new InstructorQuery(unit, ""), PageQuery.of(0, 200));
	}

	private ImportReport take(String csv, boolean dryRun) throws IOException {
		return imports.run(office, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), dryRun);
	}

	private static InstructorOrder order(String township, String name, String post, String... villages) {
		return new InstructorOrder(township, name, post, List.of(villages));
	}

}
