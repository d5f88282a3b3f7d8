package io.campaignflow.attachment;

import io.campaignflow.attachment.events.AttachmentEvent.AttachmentAdded;
import io.campaignflow.attachment.events.AttachmentEvent.AttachmentRemoved;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The files of all subjects: the one door to them. Whoever sees a subject sees the files
 * that went out with its submissions; those that did not yet are seen by the people its
 * owner names.
 */
@Service
public class Attachments {

	private final AttachmentOwners owners;

	private final AttachmentRepository attachments;

	private final Incoming incoming;

	private final Scanning scanning;

	private final StoredContent content;

	private final AttachmentSettings settings;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Attachments(AttachmentOwners owners, AttachmentRepository attachments, Incoming incoming, Scanning scanning,
			StoredContent content, AttachmentSettings settings, TransactionTemplate transaction,
			ApplicationEventPublisher events, Clock clock) {
		this.owners = owners;
		this.attachments = attachments;
		this.incoming = incoming;
		this.scanning = scanning;
		this.content = content;
		this.settings = settings;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Files that lie with the subject now; for people who do not see its draft those of
	 * the last submission.
	 * @throws NotFound where the person may not see the subject
	 */
	public List<Attachment> of(Actor actor, String subjectType, String id) {
		owners.requireVisible(actor, subjectType, id);
		AttachmentOwner owner = owners.of(subjectType);
		List<Attachment> all = attachments.of(subjectType, id);
		if (owner.seesUnsubmitted(actor, id)) {
			return all.stream().filter(each -> each.untilRevision() == null).toList();
		}
		int last = owner.revision(id);
		return all.stream().filter(each -> each.in(last)).toList();
	}

	/** Files that went out with one submission. */
	public List<Attachment> ofRevision(Actor actor, String subjectType, String id, int revision) {
		owners.requireVisible(actor, subjectType, id);
		return attachments.of(subjectType, id).stream().filter(each -> each.in(revision)).toList();
	}

	/** How many lie with a subject now. No visibility check. */
	public int count(String subjectType, String id) {
		return attachments.there(subjectType, id);
	}

	/**
	 * Files that lie with a subject now and may not go out with a submission: infected,
	 * or not scanned although a scanner is set up. No visibility check.
	 */
	public List<Attachment> heldBack(String subjectType, String id) {
		return attachments.of(subjectType, id)
			.stream()
			.filter(each -> each.untilRevision() == null && scanning.holdsBack(each.scan()))
			.toList();
	}

	/**
	 * Takes a file in. Its kind is told by its content; where a scanner is set up it is
	 * asked before the file can be had.
	 * @throws BusinessRuleViolation where the file is refused; nothing of it stays
	 */
	public Attachment add(Actor actor, String subjectType, String id, String name, InputStream bytes) {
		owners.requireVisible(actor, subjectType, id);
		transaction.executeWithoutResult(status -> owners.of(subjectType).requireMayChange(actor, id));
		return attach(actor, subjectType, id, incoming.receive(name, bytes));
	}

	/** Keeps bytes for later, for at least a day; gives what {@link #addKept} takes. */
	public Kept keep(String name, InputStream bytes) {
		Incoming.Received received = incoming.receive(name, bytes);
		scanning.scan(received.sha256());
		return new Kept(received.name(), received.sha256(), received.size());
	}

	/** Attaches bytes that were kept. */
	public Attachment addKept(Actor actor, String subjectType, String id, Kept kept) {
		owners.requireVisible(actor, subjectType, id);
		return attach(actor, subjectType, id, new Incoming.Received(kept.name(), kept.sha256(), kept.size()));
	}

	/**
	 * Takes a file away from the subject. Submissions it went out with keep it.
	 * @throws NotFound where there is none (any more)
	 */
	public void remove(Actor actor, String subjectType, String id, String attachment) {
		owners.requireVisible(actor, subjectType, id);
		transaction.executeWithoutResult(status -> {
			AttachmentOwner owner = owners.of(subjectType);
			owner.requireMayChange(actor, id);
			Attachment found = attachments.find(subjectType, id, attachment)
				.filter(each -> each.untilRevision() == null)
				.orElseThrow(() -> new NotFound("attachment", attachment));
			if (found.fromRevision() == null) {
				attachments.delete(attachment);
			}
			else {
				attachments.end(attachment, owner.revision(id));
			}
			events.publishEvent(new AttachmentRemoved(subjectType, id, found.name(), found.sha256(), actor.account()));
		});
	}

	/**
	 * A file with its bytes; whoever opened it closes it.
	 * @throws NotFound where the person may not see it
	 * @throws BusinessRuleViolation where a scan found something or is still to come
	 */
	public OpenFile open(Actor actor, String subjectType, String id, String attachment) {
		owners.requireVisible(actor, subjectType, id);
		Attachment found = attachments.find(subjectType, id, attachment)
			.filter(each -> each.fromRevision() != null || owners.of(subjectType).seesUnsubmitted(actor, id))
			.orElseThrow(() -> new NotFound("attachment", attachment));
		if (!found.scan().readable()) {
			boolean infected = found.scan() == ScanState.INFECTED;
			throw new BusinessRuleViolation(infected ? "file-infected" : "file-not-scanned", found.name());
		}
		return new OpenFile(found, content.open(found.sha256()));
	}

	/** Everything that lies with the subject now goes out with this submission. */
	public void freeze(String subjectType, String id, int revision) {
		attachments.freeze(subjectType, id, revision);
	}

	/** What this person laid there goes out with this submission; of others nothing. */
	public void freeze(String subjectType, String id, int revision, Actor addedBy) {
		attachments.freeze(subjectType, id, revision, addedBy.account());
	}

	/**
	 * Files that ever went out with a submission, also those taken away since.
	 * @throws NotFound where the person may not see the subject
	 */
	public List<Attachment> submitted(Actor actor, String subjectType, String id) {
		owners.requireVisible(actor, subjectType, id);
		return attachments.of(subjectType, id).stream().filter(each -> each.fromRevision() != null).toList();
	}

	/** Files a person laid there that went out with no submission yet. */
	public List<Attachment> waiting(Actor addedBy, String subjectType, String id) {
		return attachments.of(subjectType, id)
			.stream()
			.filter(each -> each.fromRevision() == null && each.addedBy().equals(addedBy.account()))
			.toList();
	}

	private Attachment attach(Actor actor, String subjectType, String id, Incoming.Received file) {
		String attachment = UUID.randomUUID().toString();
		transaction.executeWithoutResult(status -> {
			owners.of(subjectType).requireMayChange(actor, id);
			requireRoom(subjectType, id, file);
			attachments.insert(attachment, subjectType, id, file.name(), file.sha256(), actor.account(),
					clock.instant());
			events.publishEvent(
					new AttachmentAdded(subjectType, id, file.name(), file.size(), file.sha256(), actor.account()));
		});
		scanning.scan(file.sha256());
		return attachments.find(subjectType, id, attachment).orElseThrow();
	}

	private void requireRoom(String subjectType, String id, Incoming.Received file) {
		List<Attachment> there = attachments.of(subjectType, id)
			.stream()
			.filter(each -> each.untilRevision() == null)
			.toList();
		int most = owners.of(subjectType).mostFiles(settings.maxFiles());
		if (there.size() >= most) {
			throw new BusinessRuleViolation("attachments-too-many", most);
		}
		long total = file.size() + there.stream().mapToLong(Attachment::size).sum();
		if (total > settings.maxTotal().toBytes()) {
			throw new BusinessRuleViolation("attachments-too-large", settings.maxTotal().toMegabytes());
		}
		if (there.stream().anyMatch(each -> each.name().equals(file.name()) && each.sha256().equals(file.sha256()))) {
			throw new BusinessRuleViolation("attachment-twice", file.name());
		}
	}

	/** Bytes that were taken in and belong to nothing yet; {@code size} in bytes. */
	public record Kept(String name, String sha256, long size) {
	}

	/** A file that can be read now. */
	public record OpenFile(Attachment attachment, InputStream bytes) {
	}

}
