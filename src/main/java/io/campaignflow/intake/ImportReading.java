package io.campaignflow.intake;

import io.campaignflow.attachment.Attachments;
import io.campaignflow.attachment.Attachments.Kept;
import io.campaignflow.intake.word.WordDocument;
import io.campaignflow.intake.word.WordDocument.Picture;
import io.campaignflow.intake.word.WordReader;
import io.campaignflow.intake.word.WordUnreadable;
import io.campaignflow.organisation.Domain;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.text.ContentLimits;
import io.campaignflow.text.PlanContent.Section;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads a Word document into pieces, each with where it would go. */
@Component
class ImportReading {

	private static final int LONGEST_TEXT = 300_000;

	private final Attachments attachments;

	private final MessageSource messages;

	private final Clock clock;

	ImportReading(Attachments attachments, MessageSource messages, Clock clock) {
		this.attachments = attachments;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * @param sections those of the draft
	 * @throws BusinessRuleViolation where the file is none we read, is empty or too long
	 */
	List<ImportPiece> pieces(String fileName, InputStream file, List<Section> sections) {
		WordDocument document = read(fileName, file);
		LocalDate today = LocalDate.now(clock);
		List<ImportPiece> pieces = new ImportPlacing(sections, rows -> MeasureTable.read(rows, this::nameOf, today),
				this::kept)
			.place(document.blocks());
		requireUsable(pieces, fileName);
		return pieces;
	}

	private static WordDocument read(String fileName, InputStream file) {
		if (!fileName.toLowerCase(Locale.ROOT).endsWith(".docx")) {
			throw new BusinessRuleViolation("import-docx-only", fileName);
		}
		try {
			return WordReader.read(file);
		}
		catch (WordUnreadable refused) {
			throw new BusinessRuleViolation(refused.code(), fileName);
		}
	}

	private static void requireUsable(List<ImportPiece> pieces, String fileName) {
		if (pieces.isEmpty()) {
			throw new BusinessRuleViolation("import-empty", fileName);
		}
		if (pieces.stream().mapToLong(piece -> piece.text().length()).sum() > LONGEST_TEXT
				|| pieces.stream().mapToInt(piece -> piece.measures().size()).sum() > ContentLimits.MEASURES) {
			throw new BusinessRuleViolation("import-too-long", LONGEST_TEXT, ContentLimits.MEASURES);
		}
	}

	/** Pictures of kinds we keep; others can only be left out. */
	private Optional<Kept> kept(Picture picture) {
		try {
			return Optional.of(attachments.keep(picture.name(), new ByteArrayInputStream(picture.bytes())));
		}
		catch (BusinessRuleViolation unfit) {
			return Optional.empty();
		}
	}

	private String nameOf(Domain domain) {
		return messages.getMessage("Domain." + domain.name(), null, Locale.SIMPLIFIED_CHINESE);
	}

}
