package io.campaignflow.plan;

import io.campaignflow.shared.NotFound;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.Revision;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What lies in a plan's file: frozen texts, remarks, and who was admitted to it. */
@Component
class PlanRecord {

	private final RevisionRepository revisions;

	private final RemarkRepository remarks;

	private final ReaderRepository readers;

	PlanRecord(RevisionRepository revisions, RemarkRepository remarks, ReaderRepository readers) {
		this.revisions = revisions;
		this.remarks = remarks;
		this.readers = readers;
	}

	List<Revision> revisions(Plan plan) {
		return revisions.of(plan.id());
	}

	Revision revision(Plan plan, int n) {
		return revisions.find(plan.id(), n).orElseThrow(() -> new NotFound("revision", n));
	}

	List<PlanContent.Section> sections(Plan plan) {
		return revisions.find(plan.id(), plan.state().revision())
			.map(revision -> revision.content().sections())
			.orElse(List.of());
	}

	List<Remark> remarks(String planId) {
		return remarks.of(planId);
	}

	void admit(String planId, Collection<String> admitted) {
		readers.admit(planId, admitted);
	}

}
