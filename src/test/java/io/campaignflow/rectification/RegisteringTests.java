package io.campaignflow.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.CampaignFlowTest;
import io.campaignflow.SignedIn;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.People;
import io.campaignflow.workflow.Tasks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Registering by hand and from workbooks, over pages and REST, and the list as a file.
 */
@CampaignFlowTest
class RegisteringTests {

	private static final String ITEMS = "/api/v1/rectification-items";

	private static final String[] HEADING = { "来源", "责任单位", "轻重", "标题", "问题", "发现日期", "来源编号", "反映人", "相似仍登记的理由" };

	@Autowired
	TestRestTemplate rest;

	@Autowired
	RectificationItems items;

	@LocalServerPort
	int port;

	private String campaign;

	@BeforeEach
	void begin(@Autowired Campaigns campaigns, @Autowired People people, @Autowired ItemMoves moves,
			@Autowired ItemExtensions extensions, @Autowired Tasks tasks, @Autowired RuntimeService processes,
			@Autowired ManagementService management, @Autowired JdbcTemplate jdbc, @Autowired Clock clock) {
		campaign = new LedgerScene(campaigns, people, items, moves, extensions, tasks, processes, management, jdbc,
				clock)
			.campaign();
	}

	@Test
	void likelyDuplicatesAreShownBeforeAnythingIsSaved() {
		String first = register("office.1502", wanted("高龄津贴认证要求老人到场,没有上门办理", Map.of())).path("id").asText();
		ResponseEntity<JsonNode> refused = post("office.1502", ITEMS, wanted("老人高龄津贴认证要求本人到场，没有提供上门办理", Map.of()));
		assertThat(refused.getStatusCode().value()).isEqualTo(409);
		assertThat(refused.getBody().path("code").asText()).isEqualTo("item-duplicates-likely");
		assertThat(refused.getBody().toString()).contains(first);
		assertThat(total("office.1502")).isEqualTo(1);
		JsonNode again = register("office.1502", wanted("老人高龄津贴认证要求本人到场，没有提供上门办理", Map.of("allTheSame", "另一个社区的事")));
		assertThat(total("office.1502")).isEqualTo(2);
		assertThat(get("office.1502", ITEMS + "/" + again.path("id").asText() + "/timeline").toString())
			.contains("RegisteredAllTheSame", "另一个社区的事");
		register("office.1502", wanted("村务公开栏内容停留在去年十月", Map.of()));
	}

	@Test
	void aDuplicateLivesOnInTheOtherWithWhoeverRaisedIt() {
		JsonNode first = register("office.1502", wanted("取号机停用，群众现场排队无叫号", Map.of()));
		JsonNode second = register("office.1502",
				wanted("大厅取号机停用，群众排队没有叫号", Map.of("into", first.path("number").asText(), "allTheSame", "同一台机器",
						"raisers", List.of(Map.of("name", "王某", "contact", "13800000000")))));
		assertThat(second.path("mergedInto").asText()).isEqualTo(first.path("id").asText());
		assertThat(items.raisers(first.path("id").asText())).extracting(Raiser::name).containsExactly("王某");
	}

	@Test
	void anotherCitysOfficeNeitherRegistersNorLearnsOfDuplicates() {
		register("office.1502", wanted("证明事项清单未在大厅公示", Map.of()));
		assertThat(post("office.1505", ITEMS, wanted("证明事项清单未在大厅公示", Map.of())).getStatusCode().value()).isEqualTo(404);
		assertThat(post("office.1505", ITEMS + "/duplicates",
				Map.of("campaign", campaign, "unit", "150203", "title", "证明事项清单未在大厅公示", "text", ""))
			.getStatusCode()
			.value()).isEqualTo(404);
		assertThat(post("office.1502", ITEMS + "/duplicates",
				Map.of("campaign", campaign, "unit", "1502", "title", "证明事项清单未在大厅公示", "text", ""))
			.getBody()
			.at("/0/likeness")
			.asInt()).isGreaterThan(90);
		assertThat(post("drafter.150203", ITEMS, wanted("居民证明仍要盖章", Map.of())).getStatusCode().value()).isIn(403, 404);
		assertThat(total("office.1505")).isZero();
	}

	@Test
	void hostileAndMalformedInputIsRefusedInWords() {
		for (Map<String, Object> bad : List.of(wanted("", Map.of("text", "")), wanted("字".repeat(101), Map.of()),
				wanted("问题\u0007", Map.of()), wanted("x", Map.of("source", "FINDING")), wanted("x", Map.of("unit", "")),
				wanted("x", Map.of("campaign", "none")), wanted("x", Map.of("source", "NONE")),
				wanted("x", Map.of("raisers", List.of(Map.of("contact", "1")))))) {
			ResponseEntity<JsonNode> answer = post("office.1502", ITEMS, bad);
			assertThat(answer.getStatusCode().is4xxClientError()).as("%s: %s", bad, answer.getBody()).isTrue();
			assertThat(answer.getBody().path("detail").asText()).as("%s", bad).isNotBlank();
		}
		assertThat(total("office.1502")).isZero();
		JsonNode kept = register("office.1502", wanted("<script>alert(1)</script>'); drop table x;--", Map.of()));
		assertThat(kept.path("title").asText()).startsWith("<script>");
		for (String query : List.of("?status=NONE", "?light=NONE%27", "?from=tomorrow", "?sort=id%3Bdrop",
				"?size=100000", "?unit=nowhere")) {
			assertThat(status("office.1502", ITEMS + query)).as(query).isIn(404, 422);
		}
		assertThat(get("office.1502", ITEMS + "?campaign=" + campaign + "&text=%25_%27%22%3C").path("total").asInt())
			.isZero();
	}

	@Test
	void thePageKeepsWhatWasTypedAndShowsWhatIsAlike() throws Exception {
		SignedIn office = SignedIn.as("office.1502", port);
		String form = "campaign=" + campaign + "&source=INSTRUCTION&unit=150203&severity=HIGH&title="
				+ encoded("同一报表由三个部门重复布置到村") + "&text=" + encoded("同一报表由三个部门重复布置到村，基层负担重。")
				+ "&foundOn=2026-03-01&reference=" + encoded("批示〔2026〕1号");
		assertThat(office.get("/rectification-items/new").statusCode()).isEqualTo(200);
		assertThat(office.post("/rectification-items/new", "/rectification-items", form + "&x=1").statusCode())
			.isEqualTo(302);
		HttpResponse<String> alike = office.post("/rectification-items/new", "/rectification-items",
				form.replace("1%E5%8F%B7", "2%E5%8F%B7"));
		assertThat(alike.statusCode()).isEqualTo(409);
		assertThat(alike.body()).contains("可能已有同样的问题", "并入", "重复布置到村", "批示〔2026〕2号");
		HttpResponse<String> wrong = office.post("/rectification-items/new", "/rectification-items",
				form.replace("2026-03-01", "gestern").replace("150203", "nowhere"));
		assertThat(wrong.statusCode()).isEqualTo(422);
		assertThat(wrong.body()).contains("找不到这个单位", "同一报表由三个部门重复布置到村");
		assertThat(SignedIn.as("drafter.150203", port).get("/rectification-items/new").statusCode()).isEqualTo(403);
		HttpResponse<String> list = office.get("/rectification-items?campaign=" + campaign);
		assertThat(list.body()).contains("同一报表由三个部门重复布置到村", "领导批示", "待交办", "销号");
		assertThat(office.get("/rectification-items?campaign=" + campaign + "&unit=nowhere").body()).contains("找不到单位");
	}

	@Test
	void aWorkbookRegistersAllOrNothingAndNamesEachFaultWithItsRow() throws Exception {
		register("office.1502", wanted("无障碍通道被宣传栏占用", Map.of()));
		byte[] faulty = sheet(new String[][] { HEADING, { "测评", "150203", "一般", "", "公示栏没有更新", "", "", "", "" },
				{ "督导检查", "150203", "", "", "不能这样登记", "", "", "", "" },
				{ "什么", "150203", "", "", "来源看不懂", "", "", "", "" }, { "测评", "没有的单位", "", "", "单位看不懂", "", "", "", "" },
				{ "测评", "1505", "", "", "别人的单位", "", "", "", "" }, { "测评", "150203", "", "", "", "", "", "", "" },
				{ "测评", "150203", "", "", "公示栏没有更新", "", "", "", "" },
				{ "群众反映", "150203", "", "", "无障碍通道被宣传栏占用了", "", "", "", "" },
				{ "群众反映", "150203", "", "", "日期不对", "昨天", "", "", "" } });
		for (boolean dryRun : new boolean[] { true, false }) {
			ResponseEntity<JsonNode> refused = upload(faulty, dryRun);
			assertThat(refused.getStatusCode().value()).isEqualTo(422);
			assertThat(refused.getBody().path("errors").findValuesAsText("field"))
				.anyMatch((field) -> field.startsWith("lines[3]"))
				.anyMatch((field) -> field.equals("lines[4].source"))
				.anyMatch((field) -> field.equals("lines[5].unit"))
				.anyMatch((field) -> field.startsWith("lines[6]"))
				.anyMatch((field) -> field.equals("lines[7].text"))
				.anyMatch((field) -> field.equals("lines[8]"))
				.anyMatch((field) -> field.equals("lines[9].allTheSame"))
				.anyMatch((field) -> field.equals("lines[10].foundOn"))
				.noneMatch((field) -> field.startsWith("lines[2]"));
			assertThat(total("office.1502")).isEqualTo(1);
		}
	}

	@Test
	void aGoodWorkbookIsTriedTakenAndNotTakenTwice() throws Exception {
		byte[] good = sheet(new String[][] { HEADING,
				{ "测评", "150203", "", "热线转办单六天才签收", "热线转办单平均六天才签收。", "2026-03-01", "C-1", "", "" },
				{ "RESIDENT", "昆都仑区", "HIGH", "", "低保复核结果没有书面告知本人", "", "Q-7", "李某", "" } });
		assertThat(upload(good, true).getBody().path("registered").asInt()).isEqualTo(2);
		assertThat(total("office.1502")).isZero();
		ResponseEntity<JsonNode> done = upload(good, false);
		assertThat(done.getStatusCode().value()).as("%s", done.getBody()).isEqualTo(200);
		assertThat(total("office.1502")).isEqualTo(2);
		assertThat(upload(good, false).getBody().path("known").asInt()).isEqualTo(2);
		assertThat(total("office.1502")).isEqualTo(2);
		assertThat(upload("no workbook".getBytes(StandardCharsets.UTF_8), false).getBody().path("code").asText())
			.isEqualTo("sheet-unreadable");
		assertThat(
				upload(sheet(new String[][] { { "来源", "问题" }, { "测评", "x" } }), false).getBody().path("code").asText())
			.isEqualTo("item-import-columns");
	}

	@Test
	void theListIsAFileWithTheSameLines() throws Exception {
		register("office.1502", wanted("驻村记录由他人代填", Map.of()));
		register("office.1502", wanted("=1+1 是公式吗", Map.of()));
		byte[] file = rest.withBasicAuth("office.1502", "demo-2026")
			.getForObject(ITEMS + "/export?campaign=" + campaign + "&sort=number", byte[].class);
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			XSSFSheet sheet = workbook.getSheetAt(0);
			assertThat(sheet.getLastRowNum()).isEqualTo(2);
			assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("问题");
			assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("驻村记录由他人代填");
			assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("=1+1 是公式吗");
		}
		byte[] others = rest.withBasicAuth("office.1505", "demo-2026")
			.getForObject(ITEMS + "/export?campaign=" + campaign, byte[].class);
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(others))) {
			assertThat(workbook.getSheetAt(0).getLastRowNum()).isZero();
		}
	}

	private Map<String, Object> wanted(String title, Map<String, Object> more) {
		Map<String, Object> wanted = new HashMap<>(Map.of("campaign", campaign, "source", "APPRAISAL", "unit", "150203",
				"title", title, "text", title + "。"));
		wanted.putAll(more);
		return wanted;
	}

	private JsonNode register(String account, Map<String, Object> wanted) {
		ResponseEntity<JsonNode> answer = post(account, ITEMS, wanted);
		assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(201);
		return answer.getBody();
	}

	private ResponseEntity<JsonNode> upload(byte[] file, boolean dryRun) {
		return rest.withBasicAuth("office.1502", "demo-2026")
			.postForEntity(ITEMS + "/import?campaign=" + campaign + "&dryRun=" + dryRun, new HttpEntity<>(file),
					JsonNode.class);
	}

	private int total(String account) {
		return get(account, ITEMS + "?campaign=" + campaign).path("total").asInt();
	}

	private JsonNode get(String account, String path) {
		return rest.withBasicAuth(account, "demo-2026").getForObject(URI.create(path), JsonNode.class);
	}

	private int status(String account, String path) {
		return rest.withBasicAuth(account, "demo-2026")
			.exchange(URI.create(path), HttpMethod.GET, null, JsonNode.class)
			.getStatusCode()
			.value();
	}

	private ResponseEntity<JsonNode> post(String account, String path, Object body) {
		return rest.withBasicAuth(account, "demo-2026").postForEntity(path, body, JsonNode.class);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static byte[] sheet(String[][] rows) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			XSSFSheet sheet = workbook.createSheet();
			for (int i = 0; i < rows.length; i++) {
				Row row = sheet.createRow(i);
				for (int j = 0; j < rows[i].length; j++) {
					row.createCell(j).setCellValue(rows[i][j]);
				}
			}
			workbook.write(out);
			return out.toByteArray();
		}
	}

}
