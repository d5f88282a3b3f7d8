package io.campaignflow.attachment;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.SubjectGate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds whom to ask about a subject, at the moment it is asked: owners use attachments
 * themselves.
 */
@Component
class AttachmentOwners {

	private final ObjectProvider<AttachmentOwner> owners;

	private final ObjectProvider<SubjectGate> gates;

	AttachmentOwners(ObjectProvider<AttachmentOwner> owners, ObjectProvider<SubjectGate> gates) {
		this.owners = owners;
		this.gates = gates;
	}

	/**
	 * @throws NotFound where no module has attachments of this name
	 */
	AttachmentOwner inCollection(String collection) {
		return owners.stream()
			.filter(owner -> owner.collection().equals(collection))
			.findFirst()
			.orElseThrow(() -> new NotFound("attachment", collection));
	}

	AttachmentOwner of(String subjectType) {
		return owners.stream()
			.filter(owner -> owner.subjectType().equals(subjectType))
			.findFirst()
			.orElseThrow(() -> new NotFound("attachment", subjectType));
	}

	void requireVisible(Actor actor, String subjectType, String id) {
		gates.stream()
			.filter(gate -> gate.subjectType().equals(subjectType))
			.findFirst()
			.orElseThrow(() -> new NotFound("attachment", subjectType))
			.requireVisible(actor, id);
	}

}
