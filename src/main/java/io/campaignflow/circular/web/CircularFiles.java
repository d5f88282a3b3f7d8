package io.campaignflow.circular.web;

import io.campaignflow.circular.CircularCharts.Chart;
import io.campaignflow.circular.CircularCharts;
import io.campaignflow.circular.CircularDocuments;
import io.campaignflow.circular.CircularFigures;
import io.campaignflow.circular.Circulars;
import io.campaignflow.rendering.FileFormat;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.web.FileAnswers;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Files of a circular: the document, its charts, the receipts as a workbook. */
@Controller
class CircularFiles {

	private final Circulars circulars;

	private final CircularDocuments documents;

	private final CircularCharts charts;

	private final ReceiptExport receipts;

	CircularFiles(Circulars circulars, CircularDocuments documents, CircularCharts charts, ReceiptExport receipts) {
		this.circulars = circulars;
		this.documents = documents;
		this.charts = charts;
		this.receipts = receipts;
	}

	/** {@code format} docx or pdf. */
	@GetMapping({ "/circulars/{id}/document", "/api/v1/circulars/{id}/document" })
	ResponseEntity<byte[]> document(Actor actor, @PathVariable String id,
			@RequestParam(defaultValue = "PDF") FileFormat format) {
		CircularDocuments.NamedFile named = documents.of(actor, id, format);
		return FileAnswers.named(named.name(), format.mediaType()).body(named.file().content());
	}

	/** A chart as a picture. */
	@GetMapping({ "/circulars/{id}/charts/{chart}", "/api/v1/circulars/{id}/charts/{chart}" })
	ResponseEntity<byte[]> chart(Actor actor, @PathVariable String id, @PathVariable Chart chart) {
		CircularFigures figures = circulars.visible(actor, id).figures();
		if (!charts.of(figures).contains(chart)) {
			throw new NotFound("circular", id);
		}
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_JPEG)
			.cacheControl(CacheControl.noStore())
			.body(charts.draw(figures, chart).jpeg());
	}

	/** The receipts the reader sees, as a workbook. */
	@GetMapping({ "/circulars/{id}/receipts/export", "/api/v1/circulars/{id}/receipts/export" })
	void receipts(Actor actor, @PathVariable String id, @RequestParam(required = false) Boolean read,
			HttpServletResponse response) throws IOException {
		receipts.send(circulars.visible(actor, id), actor, read, response);
	}

}
