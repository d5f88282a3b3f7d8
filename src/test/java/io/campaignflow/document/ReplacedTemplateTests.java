package io.campaignflow.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.campaignflow.rendering.DocumentRenderer;
import io.campaignflow.rendering.FileFormat;
import io.campaignflow.rendering.Renderers;
import io.campaignflow.shared.BusinessRuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates and fonts of the customer's. */
class ReplacedTemplateTests {

	private static final String HTML = """
			<html xmlns:th="http://www.thymeleaf.org"><head><link rel="stylesheet" href="official.css"/></head>
			<body><h1 th:text="${%s}">title</h1><p>本单位自己的版式 own layout</p></body></html>""";

	@TempDir
	Path folder;

	@Test
	void aWordTemplateOfTheirsIsUsedAndOursForWhatTheyDoNotHave() throws IOException {
		docx("本单位 {{title}} 编号 {{number}}");
		assertThat(words()).isEqualTo("本单位 包头市昆都仑区便民服务与基层减负专项活动实施方案 编号 昆都仑活〔2026〕1号");
		assertThat(pages()).contains("各苏木乡镇、街道：");
	}

	@Test
	void aPageTemplateOfTheirsIsUsedWithOurStyleSheet() throws IOException {
		Files.writeString(folder.resolve("plan-document.html"), HTML.formatted("title"));
		assertThat(pages()).contains("本单位自己的版式").doesNotContain("各苏木乡镇");
	}

	@Test
	void aCorrectedTemplateCountsAtOnce() throws IOException {
		Files.writeString(folder.resolve("plan-document.html"), HTML.formatted("title.nothing"));
		assertThatThrownBy(this::pages).isInstanceOf(BusinessRuleViolation.class);
		Files.writeString(folder.resolve("plan-document.html"), HTML.formatted("title"));
		assertThat(pages()).contains("本单位自己的版式");
	}

	@Test
	void anUnknownPlaceholderIsRefusedAndNamed() throws IOException {
		docx("{{titel}}");
		assertThatThrownBy(this::words).isInstanceOfSatisfying(BusinessRuleViolation.class, (refusal) -> {
			assertThat(refusal.code()).isEqualTo("template-broken");
			assertThat(refusal.args().get(0)).isEqualTo("plan-document.docx");
			assertThat(refusal.args().get(1).toString()).contains("titel");
		});
	}

	@Test
	void aBrokenPartOfTheirsIsNamedThoughTheTemplateIsOurs() throws IOException {
		Files.writeString(folder.resolve("official-parts.html"), "<html><body>no part at all</body></html>");
		assertThatThrownBy(this::pages).isInstanceOfSatisfying(BusinessRuleViolation.class,
				(refusal) -> assertThat(refusal.args().get(0)).isEqualTo("official-parts.html"));
	}

	@Test
	void whatIsNoTemplateAtAllIsRefused() throws IOException {
		Files.writeString(folder.resolve("plan-document.docx"), "no Word file");
		Files.writeString(folder.resolve("plan-document.html"), "<html><body><p>open</body></html>");
		assertThatThrownBy(this::words).isInstanceOf(BusinessRuleViolation.class).hasMessageContaining("docx");
		assertThatThrownBy(this::pages).isInstanceOf(BusinessRuleViolation.class).hasMessageContaining("html");
	}

	/** Whatever a plan says is text: it fills no placeholder and is no markup. */
	@Test
	void placeholdersAndMarkupInAPlanAreText() throws IOException {
		ApprovalSheet.Line line = new ApprovalSheet.Line("第1轮", "{{title}}", "[round]", "同意",
				"<b>${7*7}</b> {{@number}} [[${1+1}]] __${2}__", "组长", "");
		DocumentRenderer renderer = Renderers.plain();
		byte[] pdf = renderer.render(ApprovalSheet.TEMPLATE, Papers.sheet(line), FileFormat.PDF).content();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(new PDFTextStripper().getText(document)).contains("<b>${7*7}</b>", "{{title}}", "[[${1+1}]]");
		}
		byte[] docx = renderer.render(ApprovalSheet.TEMPLATE, Papers.sheet(line), FileFormat.DOCX).content();
		String cells = new XWPFDocument(new ByteArrayInputStream(docx)).getTables().get(1).getText();
		assertThat(cells).contains("{{title}}", "[round]", "<b>${7*7}</b> {{@number}}");
	}

	/** Nothing outside of the folder is fetched, whatever a template asks for. */
	@Test
	void aTemplateReachesNothingOutsideItsFolder() throws IOException {
		Path outside = Files.createTempFile("outside", ".css");
		Files.writeString(outside, "p { display: none }");
		Files.writeString(folder.resolve("plan-document.html"),
				HTML.formatted("title").replace("official.css", outside.toUri().toString()));
		assertThat(pages()).contains("own layout");
		Files.delete(outside);
	}

	@Test
	void aFontOfTheirsIsUsedAndABrokenOneRefused() throws IOException {
		Path fonts = Files.createDirectory(folder.resolve("fonts"));
		Files.copy(Path.of("src/main/resources/documents/fonts/sans.ttf"), fonts.resolve("body.ttf"));
		byte[] pdf = Renderers.with(null, fonts)
			.render(PlanDocument.TEMPLATE, Papers.issued(0), FileFormat.PDF)
			.content();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getPage(1).getResources().getFontNames()).anySatisfy(
					(name) -> assertThat(document.getPage(1).getResources().getFont(name).getName()).contains("Sans"));
		}
		Files.writeString(fonts.resolve("body.ttf"), "no font");
		assertThatThrownBy(
				() -> Renderers.with(null, fonts).render(PlanDocument.TEMPLATE, Papers.issued(0), FileFormat.PDF))
			.isInstanceOfSatisfying(BusinessRuleViolation.class,
					(refusal) -> assertThat(refusal.code()).isEqualTo("font-broken"));
	}

	private String words() throws IOException {
		byte[] docx = Renderers.with(folder, null)
			.render(PlanDocument.TEMPLATE, Papers.issued(1), FileFormat.DOCX)
			.content();
		return new XWPFDocument(new ByteArrayInputStream(docx)).getParagraphs().get(0).getText();
	}

	private String pages() throws IOException {
		byte[] pdf = Renderers.with(folder, null)
			.render(PlanDocument.TEMPLATE, Papers.issued(1), FileFormat.PDF)
			.content();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

	private void docx(String text) throws IOException {
		try (XWPFDocument document = new XWPFDocument();
				OutputStream out = Files.newOutputStream(folder.resolve("plan-document.docx"))) {
			document.createParagraph().createRun().setText(text);
			document.write(out);
		}
	}

}
