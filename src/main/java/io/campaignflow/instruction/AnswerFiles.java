package io.campaignflow.instruction;

import io.campaignflow.attachment.Attachment;
import io.campaignflow.attachment.Attachments;
import io.campaignflow.attachment.Attachments.Kept;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files of the answers to an instruction: laid there by whoever is to answer, sent with
 * the answer, read by whoever reads it.
 */
@Service
public class AnswerFiles {

	/** Most files taken in one go. */
	private static final int MOST = 9;

	private final Attachments attachments;

	private final InstructionFiles owner;

	private final Instructions instructions;

	private final TransactionTemplate transaction;

	AnswerFiles(Attachments attachments, InstructionFiles owner, Instructions instructions,
			TransactionTemplate transaction) {
		this.attachments = attachments;
		this.owner = owner;
		this.instructions = instructions;
		this.transaction = transaction;
	}

	/** A file as it was sent; the stream is opened once. */
	public record Sent(String name, Supplier<InputStream> bytes) {
	}

	/**
	 * Takes files in for the answer to come: all of them, or none where one is refused.
	 * @throws io.campaignflow.shared.NotFound where the person does not see the
	 * instruction
	 * @throws io.campaignflow.shared.NotAllowed where it is not theirs to answer
	 * @throws io.campaignflow.shared.Conflict where no answer is waited for
	 * @throws BusinessRuleViolation where a file is refused
	 */
	public void add(Actor actor, String id, List<Sent> files) {
		instructions.visible(actor, id);
		transaction.executeWithoutResult(status -> owner.requireMayChange(actor, id));
		if (files.isEmpty() || files.size() > MOST) {
			throw new BusinessRuleViolation("instruction-files-count", MOST);
		}
		List<Kept> kept = files.stream().map(file -> attachments.keep(file.name(), file.bytes().get())).toList();
		transaction.executeWithoutResult(
				status -> kept.forEach(file -> attachments.addKept(actor, InstructionVisibility.SUBJECT, id, file)));
	}

	/** Takes one away again that no answer took along. */
	public void remove(Actor actor, String id, String file) {
		attachments.remove(actor, InstructionVisibility.SUBJECT, id, file);
	}

	public boolean mayAdd(Actor actor, String id) {
		return owner.seesUnsubmitted(actor, id);
	}

	/** Those for the answer to come, as whoever is to answer sees them. */
	public List<Attachment> waiting(Actor actor, String id) {
		return attachments.of(actor, InstructionVisibility.SUBJECT, id)
			.stream()
			.filter(file -> file.fromRevision() == null)
			.toList();
	}

	/** Those that went out with answers, which they name by number from 1 on. */
	public List<Attachment> sent(Actor actor, String id) {
		return attachments.submitted(actor, InstructionVisibility.SUBJECT, id);
	}

}
