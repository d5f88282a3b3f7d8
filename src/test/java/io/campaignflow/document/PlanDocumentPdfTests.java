package io.campaignflow.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.rendering.FileFormat;
import io.campaignflow.rendering.RenderedFile;
import io.campaignflow.rendering.Renderers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The plan as PDF, read again. */
class PlanDocumentPdfTests {

	private static final float POINTS_PER_MM = 72 / 25.4f;

	@Test
	void theTextIsThereInOrderOnPagesWithNumbersOutside() throws IOException {
		try (PDDocument pdf = opened(Papers.issued(30))) {
			assertThat(pdf.getNumberOfPages()).isEqualTo(6);
			String text = new PDFTextStripper().getText(pdf);
			assertThat(text).containsSubsequence("包头市昆都仑区专项活动领导小组文件", "昆都仑活〔2026〕1号", "实施方案", "各苏木乡镇、街道：",
					"一、基本情况与突出问题", "（一）摸清底数", "附件：1．举措任务清单", "2026年3月1日", "附件1", "举措任务清单", "成效衡量标准", "抄送：包头市专项活动办公室。");
			assertThat(page(pdf, 6)).contains("2026年3月1日印发");
			assertThat(positionOf(pdf, 1, "—")).isGreaterThan(105 * POINTS_PER_MM);
			assertThat(positionOf(pdf, 2, "—")).isLessThan(105 * POINTS_PER_MM);
			assertThat(page(pdf, 5)).contains("序号", "成效衡量标准");
			assertThat(page(pdf, 5)).contains("— 5 —");
			assertThat(page(pdf, 1)).doesNotContain("抄送");
		}
	}

	@Test
	void theTextBlockHasTheSizeOfTheStandard() throws IOException {
		try (PDDocument pdf = opened(Papers.issued(0))) {
			List<TextPosition> full = lines(pdf, 2);
			assertThat(full.get(0).getXDirAdj()).isBetween(28 * POINTS_PER_MM - 1, 28 * POINTS_PER_MM + 34);
			assertThat(full).allSatisfy((letter) -> assertThat(letter.getXDirAdj() + letter.getWidthDirAdj())
				.isLessThanOrEqualTo(184 * POINTS_PER_MM + 1));
			assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(594f, 597f);
		}
	}

	@Test
	void everyFontIsEmbedded() throws IOException {
		try (PDDocument pdf = opened(Papers.issued(3))) {
			List<PDFont> fonts = new ArrayList<>();
			for (PDPage page : pdf.getPages()) {
				PDResources resources = page.getResources();
				for (COSName name : resources.getFontNames()) {
					fonts.add(resources.getFont(name));
				}
			}
			assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
		}
	}

	@Test
	void aTextThatIsNotIssuedSaysSoOnEveryPage() throws IOException {
		try (PDDocument pdf = opened(Papers.draft(3))) {
			for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
				assertThat(page(pdf, page)).contains("送审稿（第2轮）");
			}
			assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("文件\n");
		}
	}

	/** A stand-in is drawn where the character was; the reader is told which it was. */
	@Test
	void aCharacterNoFontHasIsNamedAndVisiblyReplaced() throws IOException {
		ApprovalSheet.Line line = new ApprovalSheet.Line("第1轮", "审核", "单人", "同意", "请𠮷𬭚两位同志落实。", "组长", "");
		RenderedFile pdf = Renderers.plain().render(ApprovalSheet.TEMPLATE, Papers.sheet(line), FileFormat.PDF);
		assertThat(pdf.missing()).containsExactly("𠮷", "𬭚");
		try (PDDocument document = Loader.loadPDF(pdf.content())) {
			assertThat(new PDFTextStripper().getText(document)).contains("请〓〓两位同志落实。");
		}
		RenderedFile docx = Renderers.plain().render(ApprovalSheet.TEMPLATE, Papers.sheet(line), FileFormat.DOCX);
		assertThat(docx.missing()).isEmpty();
	}

	/** Characters of names beyond GB 2312 that the fonts were cut to hold. */
	@Test
	void charactersOfNamesBeyondTheOldSetArePrinted() {
		assertThat(Renderers.plain().missing(new PlanDocument.Names("喆堃珺昇镕犇鑫〔2026〕①㎡"))).isEmpty();
	}

	@Test
	void pagesCanBeDrawnAndAreNotBlank() throws IOException {
		try (PDDocument pdf = opened(Papers.issued(30))) {
			PDFRenderer renderer = new PDFRenderer(pdf);
			for (int page = 0; page < pdf.getNumberOfPages(); page++) {
				var picture = renderer.renderImageWithDPI(page, 30);
				long dark = 0;
				for (int i = 0; i < picture.getWidth() * picture.getHeight(); i++) {
					dark += ((picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) & 0xff) < 0x80) ? 1 : 0;
				}
				assertThat(dark).as("page %d", page + 1).isGreaterThan(100);
			}
		}
	}

	private static PDDocument opened(PlanDocument model) throws IOException {
		return Loader.loadPDF(Renderers.plain().render(PlanDocument.TEMPLATE, model, FileFormat.PDF).content());
	}

	private static String page(PDDocument pdf, int page) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return stripper.getText(pdf);
	}

	private static float positionOf(PDDocument pdf, int page, String text) throws IOException {
		return letters(pdf, page).stream()
			.filter((letter) -> letter.getUnicode().equals(text))
			.reduce((one, later) -> later)
			.orElseThrow()
			.getXDirAdj();
	}

	/** Letters of the text, without page number and mark. */
	private static List<TextPosition> lines(PDDocument pdf, int page) throws IOException {
		return letters(pdf, page).stream()
			.filter((letter) -> letter.getYDirAdj() > 37 * POINTS_PER_MM && letter.getYDirAdj() < 262 * POINTS_PER_MM)
			.toList();
	}

	private static List<TextPosition> letters(PDDocument pdf, int page) throws IOException {
		List<TextPosition> letters = new ArrayList<>();
		PDFTextStripper stripper = new PDFTextStripper() {
			@Override
			protected void writeString(String text, List<TextPosition> positions) {
				letters.addAll(positions);
			}
		};
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		stripper.getText(pdf);
		return letters;
	}

}
