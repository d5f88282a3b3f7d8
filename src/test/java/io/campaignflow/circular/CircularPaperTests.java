package io.campaignflow.circular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.circular.CircularFigures.UnitLine;
import io.campaignflow.rendering.FileFormat;
import io.campaignflow.rendering.RenderedFile;
import io.campaignflow.shared.NotFound;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A circular on paper and its charts, as they are read by others. */
@CampaignFlowTest
class CircularPaperTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	CircularDocuments documents;

	@Autowired
	CircularCharts charts;

	private CircularScene scene;

	@BeforeEach
	void aScene() {
		scene = beans.createBean(CircularScene.class);
	}

	@Test
	void thePublishedPdfHasItsNumberItsTextAndItsCharts() throws IOException {
		String id = scene.published();
		CircularView view = scene.circulars().get(id);
		RenderedFile pdf = documents.of(scene.office(), id, FileFormat.PDF).file();
		assertThat(pdf.missing()).isEmpty();
		try (PDDocument read = Loader.loadPDF(pdf.content())) {
			String text = new PDFTextStripper().getText(read).replaceAll("\\s", "");
			assertThat(text).contains(view.number(), "方案编报审批情况", "下一步要求", "包头市专项活动办公室", "各单位方案进展", "附件：各单位进展图");
			assertThat(read.getNumberOfPages()).isGreaterThan(1);
		}
		write(pdf, "circular.pdf");
	}

	@Test
	void theWordFileSaysTheSameAndADraftHasNoRedHead() throws IOException {
		String id = scene.compiled();
		RenderedFile word = documents.of(scene.office(), id, FileFormat.DOCX).file();
		write(word, "circular-draft.docx");
		try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(word.content()))) {
			String text = read.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
			assertThat(text).contains("方案编报审批情况", "数据截至", "周通报\n（截至", "附件：各单位进展图").doesNotContain("{{", "文件\n");
			assertThat(read.getAllPictures()).hasSameSizeAs(charts.of(scene.circulars().get(id).figures()));
		}
		scene.done(id, "office.1502", Map.of("decision", "SUBMIT"));
		scene.done(id, "leading.1502", Map.of("decision", "SIGN"));
		write(documents.of(scene.office(), id, FileFormat.DOCX).file(), "circular.docx");
	}

	@Test
	void aPictureManyLookAtIsDrawnOnceAndOtherFiguresAnew() {
		String id = scene.compiled();
		CircularFigures figures = scene.circulars().get(id).figures();
		assertThat(charts.draw(scene.circulars().get(id).figures(), CircularCharts.Chart.PLANS))
			.isSameAs(charts.draw(figures, CircularCharts.Chart.PLANS));
		UnitLine busy = new UnitLine("1", "某区", 9, 1, 8, 0, 0, 0);
		CircularFigures others = new CircularFigures(figures.at(), figures.levels(), figures.items(), figures.groups(),
				List.of(busy), figures.overdue());
		assertThat(charts.draw(others, CircularCharts.Chart.PLANS).jpeg())
			.isNotEqualTo(charts.draw(figures, CircularCharts.Chart.PLANS).jpeg());
	}

	@Test
	void chartsAreDrawnWithLettersOfOurOwn() throws IOException {
		CircularFigures figures = scene.circulars().get(scene.compiled()).figures();
		assertThat(charts.of(figures)).contains(CircularCharts.Chart.PLANS);
		byte[] jpeg = charts.draw(figures, CircularCharts.Chart.PLANS).jpeg();
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
		Files.write(Path.of("target", "circular-chart.jpg"), jpeg);
		long dark = 0;
		long red = 0;
		for (int x = 0; x < image.getWidth(); x++) {
			for (int y = 0; y < image.getHeight(); y++) {
				int rgb = image.getRGB(x, y);
				int r = rgb >> 16 & 0xFF;
				int g = rgb >> 8 & 0xFF;
				dark += (r < 60 && g < 60) ? 1 : 0;
				red += (r > 150 && g < 80) ? 1 : 0;
			}
		}
		assertThat(dark).as("letters").isGreaterThan(300);
		assertThat(red).as("what is late").isGreaterThan(1000);
	}

	@Test
	void whoeverDoesNotSeeItGetsNoPaper() {
		String id = scene.compiled();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> documents.of(scene.actor("office.1505"), id, FileFormat.PDF));
	}

	private static void write(RenderedFile file, String name) throws IOException {
		Files.write(Path.of("target", name), file.content());
	}

}
