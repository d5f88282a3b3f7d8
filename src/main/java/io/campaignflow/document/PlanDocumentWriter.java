package io.campaignflow.document;

import io.campaignflow.document.PlanDocument.Attachment;
import io.campaignflow.document.PlanDocument.Imprint;
import io.campaignflow.document.PlanDocument.Measures;
import io.campaignflow.document.PlanDocument.Row;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.rendering.OfficialBlock;
import io.campaignflow.rendering.OfficialDates;
import io.campaignflow.rendering.OfficialText;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Measure;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts a plan's text into the form of an official document. */
@Component
class PlanDocumentWriter {

	private final OrgUnits units;

	private final Organs organs;

	private final Words words;

	private final Clock clock;

	PlanDocumentWriter(OrgUnits units, Organs organs, Words words, Clock clock) {
		this.units = units;
		this.organs = organs;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * {@code requirements} are titles by code, {@code files} names of what is attached.
	 */
	PlanDocument write(PlanText text, Map<String, String> requirements, List<String> files) {
		OrgUnit unit = units.get(text.plan().unitCode());
		boolean issued = issued(text);
		LocalDate day = issued ? LocalDate.ofInstant(text.plan().approvedAt(), clock.getZone()) : null;
		List<String> attached = attached(text.content(), files);
		String issuer = organs.issuer(unit);
		return new PlanDocument(issued ? "" : mark(text), issued, issuer, issued ? text.plan().number() : "",
				text.content().title(), organs.recipient(unit), body(text.content()), note(attached), issuer,
				OfficialDates.day(day), measures(text.content(), requirements, attached.size()),
				imprint(unit, OfficialDates.day(day)));
	}

	private List<Imprint> imprint(OrgUnit unit, String day) {
		Imprint printed = new Imprint(organs.printer(unit), words.of("document.imprint.printed", day));
		return organs.copyTo(unit)
			.map((above) -> List.of(new Imprint(words.of("document.imprint.copies", above), ""), printed))
			.orElse(List.of(printed));
	}

	/** Only the text that was approved is the document; earlier ones stay drafts. */
	private static boolean issued(PlanText text) {
		return text.plan().status() == PlanStatus.APPROVED && text.revision() == text.plan().revision();
	}

	private String mark(PlanText text) {
		if (text.plan().status() == PlanStatus.REVOKED) {
			return words.of("document.mark.revoked");
		}
		return text.draft() ? words.of("document.mark.draft") : words.of("document.mark.submitted", text.round());
	}

	private static List<OfficialBlock> body(PlanContent content) {
		OfficialText text = new OfficialText();
		content.sections().forEach((section) -> text.section(section.title(), section.text()));
		return text.blocks();
	}

	private List<String> attached(PlanContent content, List<String> files) {
		List<String> attached = new ArrayList<>();
		if (!content.measures().isEmpty()) {
			attached.add(words.of("document.measures"));
		}
		attached.addAll(files);
		return attached;
	}

	/** One attachment has no number; the names of several stand below each other. */
	private List<Attachment> note(List<String> attached) {
		List<Attachment> lines = new ArrayList<>();
		for (String name : attached) {
			String number = (attached.size() > 1) ? (lines.size() + 1) + "．" : "";
			String label = lines.isEmpty() ? words.of("document.attachment") : "　　　";
			lines.add(new Attachment(label + number, name));
		}
		return lines;
	}

	private Measures measures(PlanContent content, Map<String, String> requirements, int attachments) {
		if (content.measures().isEmpty()) {
			return null;
		}
		List<Row> rows = new ArrayList<>();
		for (Measure measure : content.measures()) {
			rows.add(row(rows.size() + 1, measure, requirements));
		}
		return new Measures(words.of("document.attachment.nth", (attachments > 1) ? "1" : ""),
				words.of("document.measures"), rows);
	}

	private Row row(int no, Measure measure, Map<String, String> requirements) {
		String domain = blank(measure.domain()).isEmpty() ? "" : words.of("Domain." + measure.domain());
		String deadline = (measure.deadline() == null) ? "" : OfficialDates.day(measure.deadline());
		String requirement = blank(measure.requirement());
		return new Row(String.valueOf(no), blank(measure.title()), domain, blank(measure.responsibleUnit()),
				blank(measure.responsiblePerson()), deadline, blank(measure.indicator()),
				requirements.getOrDefault(requirement, requirement));
	}

	private static String blank(String text) {
		return (text == null) ? "" : text;
	}

}
