package io.campaignflow.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.CampaignFlowTest;
import io.campaignflow.SignedIn;
import io.campaignflow.lists.ImportFault;
import io.campaignflow.lists.ImportReport;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

/** What people declare and offices record for them, who may, and what it ties them to. */
@CampaignFlowTest
class RecusalFactsTests {

	private static final String HEAD = "account,kind,unit_code,detail\n";

	private static final String DRAFTER = "drafter.150204";

	@Autowired
	RecusalFacts facts;

	@Autowired
	RecusalImport imports;

	@Autowired
	UnitTies ties;

	@Autowired
	People people;

	@Autowired
	TestRestTemplate rest;

	@LocalServerPort
	int port;

	@AfterEach
	void leaveNothingBehind() {
		Actor admin = actor("admin");
		facts.list(admin, new RecusalQuery("", ""), PageQuery.of(0, 200))
			.items()
			.forEach(fact -> facts.withdraw(admin, fact.id()));
	}

	@Test
	void whatIsDeclaredTiesThePersonToTheUnit() {
		facts.record(actor(DRAFTER), order(null, TieKind.RELATION, "150203", "配偶在该区任职"));
		assertThat(ties.of(List.of(DRAFTER, "drafter.150203")))
			.extracting(UnitTie::account, UnitTie::kind, UnitTie::unitCode)
			.containsExactlyInAnyOrder(tuple(DRAFTER, TieKind.HOME, "150204"),
					tuple(DRAFTER, TieKind.RELATION, "150203"), tuple("drafter.150203", TieKind.HOME, "150203"));
	}

	@Test
	void officesRecordForPeopleInTheirChargeOnly() {
		Actor office = actor("office.1502");
		String id = facts.record(office, order(DRAFTER, TieKind.FORMER_POST, "1505", ""));
		assertThat(facts.get(actor(DRAFTER), id).recordedBy()).isEqualTo("office.1502");
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> facts.record(actor("office.1505"), order(DRAFTER, TieKind.FORMER_POST, "1502", "")));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> facts.record(actor("head.150204"), order(DRAFTER, TieKind.FORMER_POST, "1502", "")));
	}

	@Test
	void onlyOneselfAndWhoHasTheChargeSeeIt() {
		String id = facts.record(actor(DRAFTER), order("", TieKind.FORMER_POST, "150203", "曾任副区长"));
		assertThat(seenBy(DRAFTER)).containsExactly(id);
		assertThat(seenBy("office.150204")).containsExactly(id);
		assertThat(seenBy("office.1502")).containsExactly(id);
		assertThat(seenBy("admin")).containsExactly(id);
		assertThat(seenBy("office.1505")).isEmpty();
		assertThat(seenBy("head.150204")).isEmpty();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> facts.get(actor("head.150204"), id));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> facts.withdraw(actor("office.1505"), id));
	}

	@Test
	void nobodyTakesBackWhatConcernsThemselves() {
		String own = facts.record(actor(DRAFTER), order("", TieKind.FORMER_POST, "150203", ""));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> facts.withdraw(actor(DRAFTER), own));
		String office = facts.record(actor("office.1502"), order("", TieKind.FORMER_POST, "150203", ""));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> facts.withdraw(actor("office.1502"), office));
		facts.withdraw(actor("office.1502"), own);
		assertThat(seenBy(DRAFTER)).isEmpty();
	}

	@Test
	void whatIsMissingUnknownOrTwiceIsRefused() {
		Actor drafter = actor(DRAFTER);
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> facts.record(drafter, order("", TieKind.HOME, " ", "x".repeat(201))))
			.satisfies(refused -> assertThat(refused.violations()).extracting(Violation::code)
				.containsExactly("recusal-kind-missing", "recusal-unit-missing", "recusal-detail-too-long"));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> facts.record(drafter, order("", TieKind.RELATION, "150203", " ")));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> facts.record(drafter, order("", TieKind.FORMER_POST, "nowhere", "")))
			.satisfies(refused -> assertThat(refused.code()).isEqualTo("recusal-unit-unknown"));
		facts.record(drafter, order("", TieKind.FORMER_POST, "150203", ""));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> facts.record(drafter, order("", TieKind.FORMER_POST, "150203", "again")))
			.satisfies(refused -> assertThat(refused.code()).isEqualTo("recusal-twice"));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> facts.record(actor("admin"), order("nobody", TieKind.FORMER_POST, "150203", "")));
	}

	@Test
	void listsAreTakenWholeOrNotAtAllWithFaultsByLine() throws IOException {
		String faulty = HEAD + DRAFTER + ",FORMER_POST,150203,\n\nnobody,RELATION,150203,\n" + DRAFTER
				+ ",WRONG,x1,\ndrafter.150502,FORMER_POST,1502,\n";
		ImportReport report = take("office.1502", faulty.getBytes(StandardCharsets.UTF_8), false);
		assertThat(report.faults()).extracting(ImportFault::line, ImportFault::field, ImportFault::code)
			.containsExactlyInAnyOrder(tuple(4L, "detail", "recusal-detail-missing"),
					tuple(4L, "account", "not-found.person"), tuple(5L, "kind", "recusal-kind-missing"),
					tuple(5L, "unit_code", "recusal-unit-unknown"), tuple(6L, "account", "person-not-in-charge"));
		assertThat(seenBy("admin")).isEmpty();
		byte[] good = ("账号,类别,单位编码,说明\n" + DRAFTER + ",曾任职,150203,副区长\n" + DRAFTER + ",申报关系,150205,亲属\n")
			.getBytes(Charset.forName("GB18030"));
		assertThat(take("office.1502", good, true)).extracting(ImportReport::dryRun, ImportReport::created)
			.containsExactly(true, 2L);
		assertThat(seenBy("admin")).isEmpty();
		assertThat(take("office.1502", good, false).created()).isEqualTo(2);
		assertThat(take("admin", good, false)).extracting(ImportReport::created, ImportReport::unchanged)
			.containsExactly(0L, 2L);
	}

	@Test
	void workbooksAreTakenAsWell() throws IOException {
		assertThat(take("admin",
				workbook(List.of("kind", "account", "unit_code"), List.of("FORMER_POST", DRAFTER, "150203")), false)
			.created()).isEqualTo(1);
	}

	@Test
	void filesThatAreNoListsAreRefused() {
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> take("admin", "name\nx\n".getBytes(StandardCharsets.UTF_8), true))
			.satisfies(refused -> assertThat(refused.code()).isEqualTo("csv-columns-missing"));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> take("admin", new byte[] { 'a', 0, 'b', '\n' }, true));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> take("admin", "PK-no-workbook".getBytes(StandardCharsets.UTF_8), true));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> take(DRAFTER, HEAD.getBytes(StandardCharsets.UTF_8), true));
	}

	@Test
	void overRestAsOnThePage() {
		var created = rest.withBasicAuth(DRAFTER, "demo-2026")
			.postForEntity("/api/v1/recusals", Map.of("kind", "RELATION", "unit", "150203", "detail", "亲属"),
					JsonNode.class);
		assertThat(created.getStatusCode().value()).isEqualTo(201);
		String one = "/api/v1/recusals/" + created.getBody().path("id").asText();
		assertThat(status("drafter.150203", HttpMethod.GET, one)).isEqualTo(404);
		assertThat(status("office.1502", HttpMethod.GET, one)).isEqualTo(200);
		assertThat(status(DRAFTER, HttpMethod.DELETE, one)).isEqualTo(403);
		assertThat(status("office.1502", HttpMethod.DELETE, one)).isEqualTo(204);
		var refused = rest.withBasicAuth("admin", "demo-2026")
			.postForEntity("/api/v1/recusals/import", HEAD + "nobody,RELATION,150203,x\n", JsonNode.class);
		assertThat(refused.getStatusCode().value()).isEqualTo(422);
		assertThat(refused.getBody().at("/errors/0/field").asText()).isEqualTo("lines[2].account");
	}

	@Test
	void thePageKeepsWhatWasTypedAndShowsNoHostileText() throws Exception {
		SignedIn drafter = SignedIn.as(DRAFTER, port);
		String page = "/organisation/recusals";
		var refused = drafter.post(page, page, "kind=FORMER_POST&at=&detail=%3Cscript%3Ealert(1)%3C/script%3E");
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("请选择单位").contains("&lt;script&gt;").doesNotContain("<script>alert");
		var recorded = drafter.post(page, page, "kind=FORMER_POST&at=150203&detail=%3Cb%3Eboss");
		assertThat(recorded.statusCode()).isEqualTo(302);
		assertThat(drafter.get(page).body()).contains("昆都仑区").contains("&lt;b&gt;boss").doesNotContain("<b>boss");
		assertThat(drafter.get(page + "/units?name=昆都仑".replace("昆都仑", "%E6%98%86%E9%83%BD%E4%BB%91")).body())
			.contains("value=\"150203\"");
		assertThat(drafter.post(page, page, "to=drafter.150203&kind=FORMER_POST&at=1505").statusCode()).isEqualTo(403);
	}

	private int status(String account, HttpMethod method, String path) {
		return rest.withBasicAuth(account, "demo-2026")
			.exchange(path, method, null, String.class)
			.getStatusCode()
			.value();
	}

	private List<String> seenBy(String account) {
		return facts.list(actor(account), new RecusalQuery("", ""), PageQuery.of(0, 50))
			.items()
			.stream()
			.map(RecusalFact::id)
			.toList();
	}

	private ImportReport take(String account, byte[] file, boolean dryRun) throws IOException {
		return imports.run(actor(account), new ByteArrayInputStream(file), dryRun);
	}

	@SafeVarargs
	private static byte[] workbook(List<String>... rows) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
			var sheet = workbook.createSheet();
			for (List<String> cells : rows) {
				var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
				cells.forEach(cell -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell));
			}
			workbook.write(bytes);
			return bytes.toByteArray();
		}
	}

	private Actor actor(String account) {
		return people.actor(account).orElseThrow();
	}

	private static RecusalOrder order(String account, TieKind kind, String unit, String detail) {
		return new RecusalOrder(account, kind, unit, detail);
	}

}
