package io.campaignflow.document;

import io.campaignflow.rendering.DocumentRenderer;
import io.campaignflow.rendering.FileFormat;
import io.campaignflow.rendering.RenderedFile;
import io.campaignflow.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Plans on paper, for whoever sees the plan. What is printed is read in one short
 * transaction; setting it takes its time outside of any.
 */
@Service
public class PlanDocuments {

	private final PaperReader reader;

	private final DocumentRenderer renderer;

	private final Words words;

	PlanDocuments(PaperReader reader, DocumentRenderer renderer, Words words) {
		this.reader = reader;
		this.renderer = renderer;
		this.words = words;
	}

	/**
	 * The plan as an official document.
	 * @param revision a frozen revision, 0 the draft for those who may write it, null the
	 * newest text the person may read
	 * @throws io.campaignflow.shared.NotFound where the person may not see the plan or
	 * that text
	 * @throws io.campaignflow.shared.BusinessRuleViolation where nothing was submitted
	 * yet, or where a template of the customer's is faulty
	 */
	public NamedFile document(Actor actor, String planId, Integer revision, FileFormat format) {
		PlanDocument document = reader.document(actor, planId, revision);
		return named(document.title() + document.mark(), renderer.render(PlanDocument.TEMPLATE, document, format));
	}

	/**
	 * The approval sheet with every opinion so far.
	 * @throws io.campaignflow.shared.NotFound where the person may not see the plan
	 */
	public NamedFile approvalSheet(Actor actor, String planId, FileFormat format) {
		ApprovalSheet sheet = reader.approvalSheet(actor, planId);
		return named(sheet.title() + words.of("document.sheet"),
				renderer.render(ApprovalSheet.TEMPLATE, sheet, format));
	}

	/** Characters of the newest text and its sheet that PDF prints as 〓. */
	public List<String> missing(Actor actor, String planId) {
		return renderer.missing(reader.document(actor, planId, null), reader.approvalSheet(actor, planId));
	}

	private static NamedFile named(String name, RenderedFile file) {
		return new NamedFile(
				name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip() + "." + file.format().extension(), file);
	}

	/** A file and the name it is saved under. */
	public record NamedFile(String name, RenderedFile file) {
	}

}
