package io.campaignflow.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.organisation.People;
import io.campaignflow.plan.PlanScene;
import io.campaignflow.plan.Plans;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** Documents and exports as people and programs fetch them. */
@CampaignFlowTest
class PlanDocumentDownloadTests {

	private static final String PLANS = "/api/v1/plans/";

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	private Plans plans;

	@Autowired
	private People people;

	@Autowired
	private TestRestTemplate rest;

	private String plan;

	@BeforeEach
	void openPlan() {
		plan = beans.createBean(PlanScene.class).plan(PlanScene.KUNDULUN);
	}

	@Test
	void theDrafterGetsTheDraftMarkedAsSuch() throws IOException {
		ResponseEntity<byte[]> answer = get("drafter.150203", PLANS + plan + "/document?format=docx");
		assertThat(answer.getStatusCode().value()).isEqualTo(200);
		assertThat(answer.getHeaders().getContentDisposition().getFilename()).endsWith("草稿.docx");
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.getBody()))) {
			assertThat(document.getHeaderList().get(0).getText()).contains("草稿");
		}
	}

	@Test
	void othersGetNoDraftButASentence() {
		ResponseEntity<String> answer = rest.withBasicAuth("office.1502", "demo-2026")
			.getForEntity(PLANS + plan + "/document?format=pdf", String.class);
		assertThat(answer.getStatusCode().value()).isEqualTo(422);
		assertThat(answer.getBody()).contains("方案还没有提交");
		assertThat(status("office.1502", PLANS + plan + "/document?revision=0")).isEqualTo(404);
		assertThat(status("office.1502", PLANS + plan + "/document?revision=1")).isEqualTo(404);
	}

	/** Exactly who sees the plan sees its documents. */
	@ParameterizedTest
	@ValueSource(strings = { "admin", "office.15", "office.1502", "office.1505", "supervisor.1502.1",
			"supervisor.1502.2", "leader.1502.1", "head.150203", "drafter.150204", "office.150203001" })
	void documentsAreSeenByWhoSeesThePlan(String account) {
		int page = status(account, PLANS + plan);
		assertThat(status(account, PLANS + plan + "/approval-sheet?format=docx")).isEqualTo(page);
		int document = status(account, PLANS + plan + "/document?format=docx");
		assertThat(document).isIn((page == 200) ? new Object[] { 200, 422 } : new Object[] { 404 });
	}

	@Test
	void strangersAndWrongFormatsAreRefused() {
		assertThat(rest.getForEntity(PLANS + plan + "/document", String.class).getStatusCode().value()).isEqualTo(401);
		assertThat(status("drafter.150203", PLANS + plan + "/document?format=exe")).isEqualTo(400);
	}

	@Test
	void theExportHoldsThePlansOfTheListAndNoOthers() throws IOException {
		String filter = "?campaign=" + plans.get(plan).campaignId();
		Sheet seen = workbook("head.150203", PLANS + "export" + filter);
		assertThat(seen.getLastRowNum()).isEqualTo(1);
		assertThat(seen.getRow(0).getCell(2).getStringCellValue()).isEqualTo("单位");
		assertThat(seen.getRow(1).getCell(2).getStringCellValue()).isEqualTo("昆都仑区");
		assertThat(seen.getRow(1).getCell(4).getStringCellValue()).isEqualTo("起草中");
		assertThat(workbook("head.150204", PLANS + "export" + filter).getLastRowNum()).isZero();
	}

	@Test
	void theInboxIsExportedForItsOwner() throws IOException {
		String filter = "?view=groups&campaign=" + plans.get(plan).campaignId();
		assertThat(workbook("head.150204", "/api/v1/tasks/export" + filter).getLastRowNum()).isZero();
		assertThat(
				workbook("drafter.150203", "/api/v1/tasks/export" + filter).getRow(0).getCell(2).getStringCellValue())
			.isEqualTo("事项");
	}

	private Sheet workbook(String account, String path) throws IOException {
		ResponseEntity<byte[]> answer = get(account, path);
		assertThat(answer.getStatusCode().value()).isEqualTo(200);
		return new XSSFWorkbook(new ByteArrayInputStream(answer.getBody())).getSheetAt(0);
	}

	private int status(String account, String path) {
		return get(account, path).getStatusCode().value();
	}

	private ResponseEntity<byte[]> get(String account, String path) {
		return rest.withBasicAuth(account, "demo-2026").getForEntity(path, byte[].class);
	}

}
