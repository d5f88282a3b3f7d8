package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.review.Notes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;

/**
 * What reviewers write down among themselves never stands on paper, whoever prints it.
 */
@CampaignFlowTest
class PrintedNotesTests {

	private static final String NOTE = "仅供内部掌握的话";

	@Autowired
	private ApplicationContext beans;

	@Autowired
	private Notes notes;

	@Autowired
	private TestRestTemplate rest;

	@Test
	void aNoteStandsNeitherOnTheSheetNorInTheDocument() throws IOException {
		Journey journey = new Journey(beans);
		String plan = journey.open(journey.campaign(), "150203");
		journey.toReview(plan);
		notes.write(journey.actor("supervisor.1502.1"), plan, NOTE);
		journey.approve(plan);
		for (String reader : List.of("supervisor.1502.1", "office.1502", "drafter.150203", "admin")) {
			String sheet = word(reader, plan, "/approval-sheet") + pdf(reader, plan, "/approval-sheet");
			assertThat(sheet).as(reader).contains("同意").doesNotContain(NOTE);
			assertThat(word(reader, plan, "/document")).as(reader).contains("机井").doesNotContain(NOTE);
		}
	}

	private String word(String account, String plan, String paper) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file(account, plan, paper, "docx")));
				XWPFWordExtractor text = new XWPFWordExtractor(document)) {
			return text.getText();
		}
	}

	private String pdf(String account, String plan, String paper) throws IOException {
		try (PDDocument document = Loader.loadPDF(file(account, plan, paper, "pdf"))) {
			return new PDFTextStripper().getText(document);
		}
	}

	private byte[] file(String account, String plan, String paper, String format) {
		return rest.withBasicAuth(account, "demo-2026")
			.getForObject("/api/v1/plans/" + plan + paper + "?format=" + format, byte[].class);
	}

}
