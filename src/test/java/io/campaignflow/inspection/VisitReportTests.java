package io.campaignflow.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.inspection.VisitEntry.Kind;
import io.campaignflow.inspection.photo.PhotoSamples;
import io.campaignflow.rendering.FileFormat;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;

/**
 * The report says what was written down, as Word and as PDF, to those who may read it.
 */
@CampaignFlowTest
class VisitReportTests {

	@Autowired
	ApplicationContext beans;

	@Autowired
	AutowireCapableBeanFactory factory;

	@Autowired
	VisitRecords records;

	@Autowired
	VisitPhotos photos;

	@Autowired
	ReportFiles reports;

	private VisitToCarryOut visit;

	private Actor leader;

	@BeforeEach
	void aVisitThatFoundSomething() {
		visit = VisitToCarryOut.today(beans);
		leader = factory.createBean(VisitScene.class).actor(VisitToCarryOut.LEADER);
		String finding = UUID.randomUUID().toString();
		records.take(leader, visit.id(),
				List.of(entry(Kind.ANSWER, "a", "NO", null, null), entry(Kind.ANSWER, "b", "YES", null, null),
						entry(Kind.ANSWER, "c", "4", null, null), entry(Kind.REMARK, "met", "社区主任。", null, null),
						entry(Kind.REMARK, "summary", "总体良好。", null, null),
						entry(Kind.FINDING, null, null, finding, "证明事项清单没有公示")));
		byte[] picture = PhotoSamples.withNotes(PhotoSamples.jpeg(PhotoSamples.scene(7, 1600, 1200), 0.9), 1);
		photos.add(leader, visit.id(),
				new PhotoUpload(UUID.randomUUID().toString(), null, finding, null, null, null, picture));
	}

	private static VisitEntry entry(Kind kind, String item, String value, String finding, String text) {
		return new VisitEntry(UUID.randomUUID().toString(), 1, kind, 0, null, item, value, "", finding, text, "办事大厅",
				Severity.SERIOUS);
	}

	private static void saysEverything(String text) {
		assertThat(text.replaceAll("\\s", ""))
			.contains("草稿", "见到的人：社区主任。", "计分项满分20分，扣10分，得10分，得分率50.0%。", "1.证明事项清单没有公示。（较重，地点：办事大厅）", "总体良好。", "计分明细",
					"窗口公示a", "有问题", "现场照片", "问题1", "2026年3月12日09:41", "北纬40.6500，东经109.8400")
			.doesNotContain("。。");
	}

	@Test
	void asWord() throws IOException {
		byte[] file = reports.file(leader, visit.id(), FileFormat.DOCX).file().content();
		Files.createDirectories(Path.of("target", "documents"));
		Files.write(Path.of("target", "documents", "visit-report.docx"), file);
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
				XWPFWordExtractor text = new XWPFWordExtractor(document)) {
			saysEverything(text.getText());
			assertThat(text.getText()).doesNotContain("{{");
			assertThat(document.getAllPictures()).hasSize(1);
		}
	}

	@Test
	void asPdf() throws IOException {
		byte[] file = reports.file(leader, visit.id(), FileFormat.PDF).file().content();
		Files.createDirectories(Path.of("target", "documents"));
		Files.write(Path.of("target", "documents", "visit-report.pdf"), file);
		try (PDDocument document = Loader.loadPDF(file)) {
			saysEverything(new PDFTextStripper().getText(document));
			assertThat(document.getPage(document.getNumberOfPages() - 1).getResources().getXObjectNames()).hasSize(1);
		}
	}

	@Test
	void forThoseWhoMayReadIt() {
		VisitScene scene = factory.createBean(VisitScene.class);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> reports.file(scene.actor("head." + visit.unit()), visit.id(), FileFormat.PDF));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> reports.preview(scene.actor("drafter.150502"), visit.id()));
	}

}
