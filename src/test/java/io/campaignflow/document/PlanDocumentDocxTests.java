package io.campaignflow.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.rendering.FileFormat;
import io.campaignflow.rendering.Renderers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The plan as a Word file, opened again: GB/T 9704-2012, chapters 5 to 7. */
class PlanDocumentDocxTests {

	private static final double TWIPS_PER_MM = 1440 / 25.4;

	@Test
	void thePageHasTheMarginsLinesAndPageNumbersOfTheStandard() throws IOException {
		XWPFDocument document = opened(Papers.issued(3));
		CTSectPr section = document.getDocument().getBody().getSectPr();
		CTPageMar margins = section.getPgMar();
		assertThat(millimetres(section.getPgSz().getW())).isEqualTo(210);
		assertThat(millimetres(section.getPgSz().getH())).isEqualTo(297);
		assertThat(List.of(millimetres(margins.getTop()), millimetres(margins.getBottom()),
				millimetres(margins.getLeft()), millimetres(margins.getRight())))
			.containsExactly(37L, 35L, 28L, 26L);
		long between = number(section.getPgSz().getH()) - number(margins.getTop()) - number(margins.getBottom());
		assertThat(between / number(section.getDocGrid().getLinePitch())).isEqualTo(22);
		assertThat(document.getSettings().getEvenAndOddHeadings()).isTrue();
		assertThat(document.getFooterList()).hasSize(2).allSatisfy((footer) -> {
			assertThat(footer.getText()).contains("— ").contains(" —");
			assertThat(footer._getHdrFtr().xmlText()).contains(" PAGE ");
		});
	}

	@Test
	void everyElementHasTheTypefaceOfTheStandard() throws IOException {
		XWPFDocument document = opened(Papers.issued(3));
		Map<String, String> fonts = Map.of("Title", "方正小标宋简体", "OrganMark", "方正小标宋简体", "Heading1", "黑体",
				"AttachmentMark", "黑体", "Normal", "仿宋_GB2312", "CellHead", "黑体", "PageNumber", "宋体");
		fonts.forEach((style, font) -> assertThat(eastAsia(document, style)).as(style).isEqualTo(font));
		assertThat(size(document, "Title")).isEqualTo("44");
		assertThat(size(document, "Normal")).isEqualTo("32");
		assertThat(size(document, "Imprint")).isEqualTo("28");
		XWPFParagraph second = paragraphs(document).stream()
			.filter((paragraph) -> "Heading2".equals(paragraph.getStyle()))
			.findFirst()
			.orElseThrow();
		assertThat(second.getRuns().get(0).getCTR().getRPr().getRFontsArray(0).getEastAsia()).isEqualTo("楷体_GB2312");
	}

	@Test
	void theElementsStandInTheirOrder() throws IOException {
		XWPFDocument document = opened(Papers.issued(3));
		List<String> order = paragraphs(document).stream()
			.map(XWPFParagraph::getStyle)
			.filter((style) -> style != null && !style.equals("Body"))
			.distinct()
			.toList();
		assertThat(order).containsExactly("OrganMark", "Number", "Title", "Recipient", "Heading1", "Heading2",
				"Heading3", "AttachmentNote", "Signature", "Date", "AttachmentMark");
		assertThat(texts(document))
			.contains("包头市昆都仑区专项活动领导小组文件", "昆都仑活〔2026〕1号", "各苏木乡镇、街道：", "一、基本情况与突出问题", "附件：1．举措任务清单", "2026年3月1日",
					"附件1")
			.noneMatch((text) -> text.contains("{{"));
	}

	@Test
	void theMeasuresRepeatTheirHeadingAndTheImprintStandsAtTheFoot() throws IOException {
		List<XWPFTable> tables = opened(Papers.issued(30)).getTables();
		XWPFTable measures = tables.get(0);
		assertThat(measures.getRows()).hasSize(31);
		assertThat(measures.getRow(0).isRepeatHeader()).isTrue();
		assertThat(measures.getRow(0).getCell(0).getText()).isEqualTo("序号");
		assertThat(measures.getRow(30).getCell(0).getText()).isEqualTo("30");
		assertThat(measures.getRow(30).getCell(4).getText()).isEqualTo("2026年5月31日");
		XWPFTable imprint = tables.get(1);
		assertThat(imprint.getCTTbl().getTblPr().getTblpPr().getTblpYSpec()).hasToString("bottom");
		assertThat(imprint.getRow(0).getCell(0).getText()).startsWith("抄送：包头市专项活动办公室。");
		assertThat(imprint.getRow(1).getCell(0).getText()).contains("2026年3月1日印发");
	}

	@Test
	void aTextThatIsNotIssuedSaysSoOnEveryPageAndHasNoRedHead() throws IOException {
		XWPFDocument document = opened(Papers.draft(0));
		assertThat(document.getHeaderList()).hasSize(2)
			.extracting(XWPFHeader::getText)
			.allMatch((text) -> text.strip().equals("送审稿（第2轮）"));
		assertThat(texts(document)).noneMatch((text) -> text.endsWith("文件") || text.equals("附件1"));
		assertThat(document.getTables()).hasSize(1);
		assertThat(opened(Papers.issued(1)).getHeaderList()).extracting(XWPFHeader::getText)
			.allMatch((text) -> text.isBlank());
	}

	@Test
	void theApprovalSheetHasALineForEveryOpinionAndWaitingStep() throws IOException {
		XWPFDocument sheet = opened(ApprovalSheet.TEMPLATE, Papers.sheet());
		XWPFTable steps = sheet.getTables().get(1);
		assertThat(steps.getRows()).hasSize(4);
		assertThat(steps.getRow(1).getCell(2).getText()).startsWith("退回").contains("批注1", "答复：");
		assertThat(steps.getRow(3).getCell(3).getText()).startsWith("签名：");
		assertThat(sheet.getTables().get(2).getRow(0).getCell(1).getText()).startsWith("审批中：第2轮");
	}

	private static XWPFDocument opened(PlanDocument model) throws IOException {
		return opened(PlanDocument.TEMPLATE, model);
	}

	private static XWPFDocument opened(io.campaignflow.rendering.DocumentTemplate template, Object model)
			throws IOException {
		return new XWPFDocument(
				new ByteArrayInputStream(Renderers.plain().render(template, model, FileFormat.DOCX).content()));
	}

	private static List<XWPFParagraph> paragraphs(XWPFDocument document) {
		return document.getParagraphs().stream().filter((paragraph) -> !paragraph.getText().isBlank()).toList();
	}

	private static List<String> texts(XWPFDocument document) {
		return paragraphs(document).stream().map(XWPFParagraph::getText).collect(Collectors.toList());
	}

	private static String eastAsia(XWPFDocument document, String id) {
		for (XWPFStyle style = document.getStyles().getStyle(id); style != null; style = document.getStyles()
			.getStyle(style.getBasisStyleID())) {
			CTFonts[] fonts = (style.getCTStyle().getRPr() == null) ? new CTFonts[0]
					: style.getCTStyle().getRPr().getRFontsArray();
			if (fonts.length > 0) {
				return fonts[0].getEastAsia();
			}
		}
		return null;
	}

	private static String size(XWPFDocument document, String id) {
		return document.getStyles().getStyle(id).getCTStyle().getRPr().getSzArray(0).getVal().toString();
	}

	private static long millimetres(Object twips) {
		return Math.round(number(twips) / TWIPS_PER_MM);
	}

	private static long number(Object twips) {
		return Long.parseLong(twips.toString());
	}

}
