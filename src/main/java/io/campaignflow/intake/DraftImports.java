package io.campaignflow.intake;

import io.campaignflow.attachment.Attachments;
import io.campaignflow.attachment.Attachments.Kept;
import io.campaignflow.intake.word.WordDocument;
import io.campaignflow.intake.word.WordDocument.Picture;
import io.campaignflow.intake.word.WordReader;
import io.campaignflow.intake.word.WordUnreadable;
import io.campaignflow.organisation.Domain;
import io.campaignflow.plan.DraftChange;
import io.campaignflow.plan.Writing;
import io.campaignflow.plan.events.PlanEvent.DocumentImported;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Violation;
import io.campaignflow.text.ContentLimits;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.ReadingText;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Word documents taken over into a draft by their headings: read first, then shown with
 * where each piece would go, and nothing changes until its writer has decided about every
 * piece.
 */
@Service
@Transactional
public class DraftImports {

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_TEXT = 300_000;

	private final Writing writing;

	private final ImportRepository imports;

	private final Attachments attachments;

	private final MessageSource messages;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	DraftImports(Writing writing, ImportRepository imports, Attachments attachments, MessageSource messages,
			ApplicationEventPublisher events, Clock clock) {
		this.writing = writing;
		this.imports = imports;
		this.attachments = attachments;
		this.messages = messages;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Reads a document and proposes where its pieces go; the draft stays as it is.
	 * @throws BusinessRuleViolation where the file is none we read
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public ImportProposal propose(Actor actor, String planId, String fileName, InputStream file) {
		writing.requireOpen(actor, planId);
		WordDocument document = read(fileName, file);
		LocalDate today = LocalDate.now(clock);
		List<ImportPiece> pieces = new ImportPlacing(writing.draft(actor, planId).content().sections(),
				rows -> MeasureTable.read(rows, this::nameOf, today), this::kept)
			.place(document.blocks());
		requireUsable(pieces, fileName);
		ImportProposal proposal = new ImportProposal(UUID.randomUUID().toString(), planId, actor.account(),
				shortened(fileName), clock.instant(), pieces);
		imports.insert(proposal);
		return proposal;
	}

	/**
	 * @throws NotFound for everybody but whoever read the document in
	 */
	@Transactional(readOnly = true)
	public ImportProposal get(Actor actor, String planId, String id) {
		writing.requireOpen(actor, planId);
		return imports.find(planId, id, actor.account()).orElseThrow(() -> new NotFound("import", id));
	}

	/**
	 * Takes the pieces over as decided; gives the draft's new version. {@code targets} by
	 * piece, proposals standing for pieces not named; {@code append} goes on after what
	 * stands in a section instead of replacing it.
	 * @throws BusinessRuleViolation where a piece is undecided or cannot go where it
	 * should
	 * @throws io.campaignflow.shared.Conflict where the draft was changed since, or
	 * somebody writes in one of its sections
	 */
	public long confirm(Actor actor, String planId, String id, long version, Map<String, String> targets,
			boolean append) {
		ImportProposal proposal = get(actor, planId, id);
		PlanContent stored = writing.locked(planId).content();
		Map<String, String> decided = decided(proposal, targets, stored.byKey().keySet());
		ImportMerge merge = new ImportMerge(stored, append);
		proposal.pieces().forEach(piece -> merge.put(piece, decided.get(piece.id())));
		long saved = writing.save(actor, planId, new DraftChange(version, merge.content(), List.of()));
		merge.pictures().stream().distinct().forEach(picture -> attachments.addKept(actor, "plan", planId, picture));
		imports.delete(id);
		events.publishEvent(new DocumentImported(planId, proposal.fileName(), merge.sections(), merge.measures(),
				merge.leftOut(), actor.account()));
		return saved;
	}

	@Scheduled(cron = "0 53 3 * * *")
	void forgetOld() {
		imports.forgetBefore(clock.instant().minus(Duration.ofDays(1)));
	}

	private static Map<String, String> decided(ImportProposal proposal, Map<String, String> targets,
			Set<String> sections) {
		List<Violation> faults = new ArrayList<>();
		Map<String, String> decided = proposal.pieces().stream().collect(Collectors.toMap(ImportPiece::id, piece -> {
			String target = Optional.ofNullable(targets.get(piece.id())).orElse(piece.target());
			if (target == null || target.isBlank()) {
				faults.add(Violation.of(piece.id(), "import-undecided", excerpt(piece)));
			}
			else if (!known(target, sections) || !ImportMerge.fits(piece, target)) {
				faults.add(Violation.of(piece.id(), "import-misplaced", excerpt(piece)));
			}
			return Optional.ofNullable(target).orElse("");
		}));
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("import-not-decided", faults);
		}
		return decided;
	}

	private static boolean known(String target, Set<String> sections) {
		return sections.contains(target) || Set
			.of(ImportPiece.LEAVE_OUT, ImportPiece.ATTACHMENT, ImportPiece.NEW_SECTION, ReadingText.MEASURES,
					ImportPiece.TITLE)
			.contains(target);
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

	private static String excerpt(ImportPiece piece) {
		String text = piece.heading().isBlank() ? piece.text() : piece.heading();
		return (text.length() <= 30) ? text : text.substring(0, 30) + "…";
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

	private static String shortened(String name) {
		return (name.length() <= LONGEST_NAME) ? name : name.substring(name.length() - LONGEST_NAME);
	}

}
