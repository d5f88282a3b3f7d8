package io.campaignflow.plan;

import io.campaignflow.text.PlanContent;
import io.campaignflow.text.Reanchoring;
import io.campaignflow.text.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps remarks with their passages through revisions and the text being written. */
@Component
class RemarkPlaces {

	private final RemarkRepository remarks;

	private final RevisionRepository revisions;

	RemarkPlaces(RemarkRepository remarks, RevisionRepository revisions) {
		this.remarks = remarks;
		this.revisions = revisions;
	}

	/** A new revision: every remark that is not settled follows its passage. */
	void follow(Revision revision) {
		List<Remark> open = remarks.of(revision.planId())
			.stream()
			.filter((remark) -> !remark.standing().settled())
			.toList();
		remarks.place(in(revision.planId(), revision.content(), revision.n(), open));
	}

	/**
	 * The same remarks with their places in a later text; those made on that very
	 * revision stay. A passage that was lost is looked for from where it stood last.
	 */
	List<Remark> in(String planId, PlanContent content, int revision, List<Remark> found) {
		Map<Integer, List<Remark>> byRevision = found.stream()
			.collect(Collectors.groupingBy((remark) -> remark.place().revision()));
		List<Remark> placed = new ArrayList<>();
		byRevision.forEach((from, there) -> {
			if (from == revision || from == 0) {
				placed.addAll(there);
				return;
			}
			Reanchoring edit = new Reanchoring(revisions.find(planId, from).orElseThrow().content(), content, revision);
			there.forEach((remark) -> placed.add(remark.at(edit.follow(remark.place(), remark.quote()))));
		});
		return found.stream().map((remark) -> sameIn(placed, remark)).toList();
	}

	private static Remark sameIn(List<Remark> placed, Remark remark) {
		return placed.stream().filter((each) -> each.id().equals(remark.id())).findFirst().orElseThrow();
	}

}
