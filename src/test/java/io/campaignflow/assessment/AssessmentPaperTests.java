package io.campaignflow.assessment;

import static io.campaignflow.assessment.SheetOfKundulun.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.organisation.People;
import io.campaignflow.rendering.DocumentRenderer;
import io.campaignflow.rendering.FileFormat;
import io.campaignflow.rendering.RenderedFile;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A sheet of the yearly assessment on paper, as it is read by others. */
@CampaignFlowTest
class AssessmentPaperTests {

	private static final Fact IN_TIME = new Fact("plan", "p-1", "昆都仑区子方案", 1, "in-time", "2026-03-20");

	private static final Fact HOSTILE = new Fact("item", "i-1", "{{title}} [fact] <w:p/> ${unit}", 0, "open", null);

	@Autowired
	AssessmentDocuments documents;

	@Autowired
	DocumentRenderer renderer;

	@Autowired
	People people;

	/** With the usual weights: 20 of 45 points are 44.4 of 100. */
	@Test
	void theWordFileHasEveryCriterionAndEveryFactBehindIt() throws IOException {
		AssessmentPaper paper = documents
			.paper(sheet(Map.of(Criterion.PLAN_ON_TIME, List.of(IN_TIME), Criterion.ITEMS_CLOSED, List.of(HOSTILE))));
		try (XWPFDocument read = word(paper)) {
			List<XWPFTable> tables = read.getTables();
			assertThat(tables).hasSize(4);
			assertThat(tables.get(0).getText()).contains("昆都仑区", "2026 年", "44.4（满分 100）", "通用分值");
			assertThat(tables.get(1).getRows()).hasSize(1 + Criterion.values().length);
			assertThat(tables.get(1).getRow(1).getTableCells().stream().map((cell) -> cell.getText()).toList())
				.startsWith("1", "方案按时", "20", "20");
			assertThat(tables.get(1).getRow(2).getCell(3).getText()).isEqualTo("—");
			assertThat(tables.get(2).getRows()).hasSize(3);
			assertThat(tables.get(2).getRow(2).getCell(1).getText()).isEqualTo(HOSTILE.title());
			assertThat(tables.get(2).getRow(2).getCell(2).getText()).isEqualTo("未销号");
			String outside = read.getParagraphs()
				.stream()
				.map((one) -> one.getText())
				.collect(Collectors.joining("\n"));
			assertThat(outside).contains("昆都仑区2026年度考核表", "打印").doesNotContain("{{");
		}
	}

	@Test
	void thePdfSaysTheSame() throws IOException {
		AssessmentPaper paper = documents.paper(sheet(Map.of(Criterion.PLAN_ON_TIME, List.of(IN_TIME))));
		RenderedFile pdf = renderer.render(AssessmentPaper.TEMPLATE, paper, FileFormat.PDF);
		assertThat(pdf.missing()).isEmpty();
		try (PDDocument read = Loader.loadPDF(pdf.content())) {
			assertThat(new PDFTextStripper().getText(read).replaceAll("\\s", "")).contains("昆都仑区2026年度考核表",
					"得分100（满分100）", "按时（2026-03-20）", "负责人签字");
		}
	}

	@Test
	void aSheetWithoutAnythingSaysSo() throws IOException {
		try (XWPFDocument read = word(documents.paper(sheet(Map.of())))) {
			assertThat(read.getTables().get(0).getText()).contains("本年度还没有可以评分的记录");
			assertThat(read.getTables().get(2).getText()).contains("没有记录");
		}
	}

	@Test
	void moreFactsThanAnybodyReadsAreCutAndThatIsSaid() {
		AssessmentPaper paper = documents
			.paper(sheet(Map.of(Criterion.ITEMS_CLOSED, Collections.nCopies(AssessmentDocuments.FACTS + 1, HOSTILE))));
		assertThat(paper.facts()).hasSize(AssessmentDocuments.FACTS);
		assertThat(paper.note()).contains("依据共 301 条", "前 300 条");
	}

	@Test
	void whoeverDoesNotSeeTheUnitGetsNoPaper() {
		Actor neighbour = people.actor("office.1505").orElseThrow();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> documents.of(neighbour, "150203", 2026, FileFormat.DOCX));
		assertThat(documents.of(people.actor("office.1502").orElseThrow(), "150203", 2026, FileFormat.DOCX).name())
			.isEqualTo("昆都仑区2026年度考核表.docx");
	}

	private XWPFDocument word(AssessmentPaper paper) throws IOException {
		return new XWPFDocument(
				new ByteArrayInputStream(renderer.render(AssessmentPaper.TEMPLATE, paper, FileFormat.DOCX).content()));
	}

}
