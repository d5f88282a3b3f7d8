package io.campaignflow.intake;

import io.campaignflow.attachment.Attachments;
import io.campaignflow.plan.DraftChange;
import io.campaignflow.plan.Writing;
import io.campaignflow.plan.events.PlanEvent.DocumentImported;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import io.campaignflow.text.PlanContent;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
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

	private final Writing writing;

	private final ImportRepository imports;

	private final ImportReading reading;

	private final Attachments attachments;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	DraftImports(Writing writing, ImportRepository imports, ImportReading reading, Attachments attachments,
			ApplicationEventPublisher events, Clock clock) {
		this.writing = writing;
		this.imports = imports;
		this.reading = reading;
		this.attachments = attachments;
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
		List<ImportPiece> pieces = reading.pieces(fileName, file, writing.draft(actor, planId).content().sections());
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
		Map<String, String> decided = new ImportDecision(targets, stored.byKey().keySet()).of(proposal);
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

	private static String shortened(String name) {
		return (name.length() <= LONGEST_NAME) ? name : name.substring(name.length() - LONGEST_NAME);
	}

}
