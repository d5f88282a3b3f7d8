package io.campaignflow.inspection;

import io.campaignflow.attachment.AttachmentOwner;
import io.campaignflow.shared.Actor;
import org.springframework.stereotype.Component;

/** Files of visits, photos among them: those who go add and remove them on the visit. */
@Component
class InspectionFiles implements AttachmentOwner {

	static final String TYPE = "inspection";

	private static final int MOST = 120;

	private final Inspections inspections;

	InspectionFiles(Inspections inspections) {
		this.inspections = inspections;
	}

	@Override
	public String subjectType() {
		return TYPE;
	}

	@Override
	public String collection() {
		return "inspections";
	}

	@Override
	public int mostFiles(int usual) {
		return MOST;
	}

	@Override
	public void requireMayChange(Actor actor, String id) {
		inspections.requireCarryingOut(actor, id);
	}

	@Override
	public boolean seesUnsubmitted(Actor actor, String id) {
		return VisitAccess.reads(actor, inspections.visible(actor, id));
	}

	/** A visit submits nothing; its files are seen as it is. */
	@Override
	public int revision(String id) {
		return 0;
	}

}
