package io.campaignflow.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.CampaignFlowTest;

import io.campaignflow.organisation.DemoOrganisation;
import io.campaignflow.organisation.GroupDuty;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.trust.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** All groups of a sender from one table over REST: as JSON, xlsx and CSV. */
@CampaignFlowTest
class GroupSeriesRestTests {

	private static final String SERIES = "/api/v1/groups/series";

	private static final String PASSWORD = "all-groups-in-one-go";

	@Autowired
	AutowireCapableBeanFactory beans;

	@LocalServerPort
	int port;

	private GroupScene scene;

	private String city;

	private Visitor office;

	@BeforeEach
	void aCity() {
		scene = beans.createBean(GroupScene.class);
		city = scene.city();
		office = whoever("table", Role.OFFICE);
	}

	@Test
	void eachLineIsAGroupWithItsPeople() {
		HttpResponse<String> answer = office.call("POST", SERIES, body("""
				{"name":"第一组","leader":"a.%1$s","members":["c.%1$s","d.%1$s同志"]},{"firstLeader":"e.%1$s"}"""
			.formatted(city)));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		JsonNode formed = Visitor.json(answer);
		assertThat(formed).hasSize(2);
		GroupView first = scene.groups().get(formed.at("/0/id").asText());
		assertThat(first.name()).isEqualTo(formed.at("/0/name").asText()).isEqualTo("第一组");
		assertThat(first.planned().leader()).isEqualTo("a." + city);
		assertThat(first.planned().members()).hasSize(3);
		assertThat(formed.at("/1/name").asText()).contains("第2督导组");
		assertThat(scene.groups().get(formed.at("/1/id").asText()).planned().members())
			.extracting(Composition.Member::duty)
			.containsExactly(GroupDuty.FIRST_LEADER);
	}

	@Test
	void aWorkbookSaysTheSame() throws IOException {
		byte[] workbook = workbook(List.of("组员", "组长", "组名"), List.of("c." + city + "、d." + city, "a." + city, "甲组"),
				List.of("", "b." + city, "乙组"));
		HttpResponse<String> answer = take(workbook);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		GroupView first = scene.groups().get(Visitor.json(answer).at("/0/id").asText());
		assertThat(first.name()).isEqualTo("甲组");
		assertThat(first.planned().leader()).isEqualTo("a." + city);
		assertThat(first.planned().members()).hasSize(3);
		assertThat(take(("name,leader\n丙组,e." + city + "\n").getBytes(StandardCharsets.UTF_8)).statusCode())
			.isEqualTo(201);
	}

	/** Lines count as in the file: its heading is the first. */
	@Test
	void faultsNameTheirLinesAndNothingIsFormed() throws IOException {
		HttpResponse<String> file = take(workbook(List.of("name", "leader"), List.of("甲组", "没有这个人"),
				List.of("乙组", "a." + city), List.of("长".repeat(61), "b." + city)));
		assertThat(file.statusCode()).isEqualTo(422);
		assertThat(file.body()).contains("第 2 行", "没有这个人", "第 4 行").doesNotContain("第 3 行");
		HttpResponse<String> lines = office.call("POST", SERIES,
				body("{\"leader\":\"a.%1$s\"},null,{\"leader\":\"没有这个人\"}".formatted(city)));
		assertThat(lines.statusCode()).isEqualTo(422);
		assertThat(lines.body()).contains("第 2 行", "第 3 行").doesNotContain("第 1 行");
		assertThat(formed()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{", "{\"groups\":7}", "{\"unit\":\"%s\",\"kind\":\"MAIN\"}",
			"{\"unit\":\"%s\",\"kind\":\"MAIN\",\"groups\":[]}", "{\"kind\":\"MAIN\",\"groups\":[{}]}",
			"{\"unit\":\"%s\",\"groups\":[{}]}", "{\"unit\":\"%s\",\"kind\":\"GANG\",\"groups\":[{}]}",
			"{\"unit\":\"%s\",\"kind\":\"MAIN\",\"campaign\":\"nope\",\"groups\":[{}]}",
			"{\"unit\":\"%s\",\"kind\":\"MAIN\",\"groups\":[{\"name\":\"\\u0000\"}]}",
			"{\"unit\":\"%s\",\"kind\":\"MAIN\",\"groups\":[{\"members\":[null]}]}",
			"{\"unit\":\"%s\",\"kind\":\"MAIN\",\"groups\":[{\"leader\":\"' or 1=1 --\"}]}",
			"{\"unit\":\"%s\",\"kind\":\"MAIN\",\"groups\":[{\"leader\":{\"a\":1}}]}" })
	void whatIsNoTableIsRefusedAndFormsNothing(String body) {
		HttpResponse<String> answer = office.call("POST", SERIES, body.replace("%s", city));
		assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
		assertThat(answer.body()).doesNotContain("Exception", "java.", "select ");
		assertThat(formed()).isZero();
	}

	@Test
	void whatIsNoFileAndWhatIsTooLongIsRefused() throws IOException {
		List<byte[]> files = List.of(new byte[0], "PK nothing".getBytes(StandardCharsets.UTF_8),
				"name\n甲组\n".getBytes(StandardCharsets.UTF_8), new byte[] { 0, 1, 2, 3 },
				("leader\n" + "a.x\n".repeat(GroupSeries.MOST + 1)).getBytes(StandardCharsets.UTF_8));
		for (byte[] file : files) {
			HttpResponse<String> answer = take(file);
			assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
			assertThat(answer.body()).doesNotContain("Exception", "java.");
		}
		assertThat(office.call("POST", SERIES, body("{},".repeat(GroupSeries.MOST) + "{}")).statusCode())
			.isEqualTo(422);
		assertThat(formed()).isZero();
	}

	@Test
	void onlyTheOfficeOfTheSenderFormsGroups() {
		String body = body("{\"leader\":\"a." + city + "\"}");
		assertThat(whoever("watching", Role.LEADING).call("POST", SERIES, body).statusCode()).isEqualTo(403);
		assertThat(new Visitor(port, "office.1505", DemoOrganisation.PASSWORD).call("POST", SERIES, body).statusCode())
			.isEqualTo(404);
		assertThat(formed()).isZero();
	}

	/** Somebody of the city who can sign in. */
	private Visitor whoever(String name, Role role) {
		String account = name + "." + city;
		scene.staff().create(scene.admin(), account, account + "同志", PASSWORD);
		scene.appoint(account, city, role);
		return new Visitor(port, account, PASSWORD);
	}

	private String body(String groups) {
		return "{\"unit\":\"%s\",\"kind\":\"MAIN\",\"groups\":[%s]}".formatted(city, groups);
	}

	private HttpResponse<String> take(byte[] file) {
		return office.body(SERIES + "/import?unit=" + city + "&kind=MAIN", file);
	}

	private long formed() {
		GroupQuery all = new GroupQuery(null, city, true, null, null, null);
		return scene.groups().list(scene.admin(), all, PageQuery.of(0, 5)).total();
	}

	@SafeVarargs
	private static byte[] workbook(List<String>... lines) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			var sheet = workbook.createSheet();
			for (int n = 0; n < lines.length; n++) {
				var row = sheet.createRow(n);
				for (int cell = 0; cell < lines[n].size(); cell++) {
					row.createCell(cell).setCellValue(lines[n].get(cell));
				}
			}
			workbook.write(out);
			return out.toByteArray();
		}
	}

}
