package io.campaignflow.rendering;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Makes documents of templates and models. A model is a record whose parts are texts,
 * flags, lists and records of these; its part names are the placeholders of the
 * templates, the same for Word and PDF.
 */
@Service
public class DocumentRenderer {

	private static final ObjectMapper MODELS = new ObjectMapper();

	private final RenderingSlots slots;

	private final DocxRendering docx;

	private final PdfRendering pdf;

	private final Printable printable;

	DocumentRenderer(RenderingSlots slots, DocxRendering docx, PdfRendering pdf, Printable printable) {
		this.slots = slots;
		this.docx = docx;
		this.pdf = pdf;
		this.printable = printable;
	}

	/**
	 * Waits for its turn where many want documents at once.
	 * @throws io.campaignflow.shared.Busy where that takes too long
	 * @throws io.campaignflow.shared.BusinessRuleViolation where the customer's template
	 * or font is faulty, with the fault
	 */
	public RenderedFile render(DocumentTemplate template, Object model, FileFormat format) {
		Map<String, Object> parts = parts(model);
		return slots.within(() -> switch (format) {
			case DOCX ->
				new RenderedFile(format, docx.render(template, Placeholders.of(model.getClass()), parts), List.of());
			case PDF -> new RenderedFile(format, pdf.render(template, printable(parts)), missing(model));
		});
	}

	/** The characters of these models that PDF has to print as 〓, each once. */
	public List<String> missing(Object... models) {
		return List.copyOf(printable.missing(Arrays.stream(models).map(DocumentRenderer::parts).toList()));
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> printable(Map<String, Object> parts) {
		return (Map<String, Object>) printable.printable(parts);
	}

	private static Map<String, Object> parts(Object model) {
		return MODELS.convertValue(model, new TypeReference<>() {
		});
	}

}
