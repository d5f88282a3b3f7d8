package io.campaignflow.attachment;

import org.springframework.stereotype.Component;

/** What a name in an address stands for. */
@Component
public class SubjectNames {

	private final AttachmentOwners owners;

	SubjectNames(AttachmentOwners owners) {
		this.owners = owners;
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where no subject of this name has files
	 */
	public String typeOf(String collection) {
		return owners.inCollection(collection).subjectType();
	}

}
