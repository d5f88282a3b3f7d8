package io.campaignflow.document;

import io.campaignflow.document.ApprovalSheet.Line;
import io.campaignflow.rendering.DocumentRenderer;
import io.campaignflow.rendering.FileFormat;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes one document nobody asked for, a while after the start: reading fonts and
 * templates for the first time takes seconds that no reader has to wait for then. A
 * template of the customer's that is faulty shows in the log.
 */
@Component
class FirstDocument {

	private final DocumentRenderer renderer;

	private final Words words;

	FirstDocument(DocumentRenderer renderer, Words words) {
		this.renderer = renderer;
		this.words = words;
	}

	@Scheduled(initialDelayString = "${campaignflow.documents.warmup:PT1M}")
	void make() {
		String sheet = words.of("document.sheet");
		Line line = new Line(sheet, sheet, sheet, sheet, sheet, sheet, sheet);
		ApprovalSheet first = new ApprovalSheet(sheet, sheet, sheet, sheet, "", sheet, sheet, "", "", List.of(line), "",
				List.of(), "");
		renderer.render(ApprovalSheet.TEMPLATE, first, FileFormat.DOCX);
		renderer.render(ApprovalSheet.TEMPLATE, first, FileFormat.PDF);
	}

}
