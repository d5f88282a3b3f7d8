package io.campaignflow.inspection;

import io.campaignflow.checklist.ChecklistVersion;
import io.campaignflow.checklist.Evaluation;
import io.campaignflow.inspection.events.VisitRecordEvent.AnswersRecorded;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Violation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is written down while a visit is carried out: answers and remarks here, findings
 * through {@link Inspections}, photos through {@link VisitPhotos}. Entries come from
 * phones that were without network, late, twice, and beside those of colleagues.
 */
@Service
public class VisitRecords implements CarryOutCheck {

	/** Entries of one call. */
	public static final int MOST = 300;

	private final VisitAccess access;

	private final Inspections inspections;

	private final Answers answers;

	private final EntryTaking taking;

	private final PhotoRepository photos;

	private final PhotoTwins twins;

	private final ApplicationEventPublisher events;

	VisitRecords(VisitAccess access, Inspections inspections, Answers answers, EntryTaking taking,
			PhotoRepository photos, PhotoTwins twins, ApplicationEventPublisher events) {
		this.access = access;
		this.inspections = inspections;
		this.answers = answers;
		this.taking = taking;
		this.photos = photos;
		this.twins = twins;
		this.events = events;
	}

	/**
	 * @throws NotFound where the person may not read what this visit writes down
	 */
	@Transactional(readOnly = true)
	public VisitSheet sheet(Actor actor, String id) {
		InspectionView visit = access.requireReadable(actor, id);
		ChecklistVersion checklist = answers.checklist(visit);
		WrittenAnswers written = answers.of(id);
		List<PhotoView> taken = photos.of(id);
		Set<String> shown = taken.stream().map(PhotoView::item).filter(Objects::nonNull).collect(Collectors.toSet());
		return new VisitSheet(visit, checklist, written.answers(), written.remarks(), inspections.findings(id), taken,
				twins.of(actor, id), written.evaluated(checklist, shown), access.writes(actor, visit));
	}

	/**
	 * Takes entries one by one: one that is refused does not keep the others out.
	 * @return an outcome for each, in their order
	 * @throws NotFound where the person may not see the visit
	 */
	@Transactional
	public List<EntryOutcome> take(Actor actor, String id, List<VisitEntry> entries) {
		if (entries.size() > MOST || entries.stream().anyMatch(Objects::isNull)) {
			throw new BusinessRuleViolation("visit-too-many-entries", MOST);
		}
		access.requireReadable(actor, id);
		List<EntryOutcome> outcomes = taking.take(actor, id, entries);
		Set<String> stored = outcomes.stream()
			.filter(outcome -> outcome.result() == EntryOutcome.Result.STORED)
			.map(EntryOutcome::key)
			.collect(Collectors.toSet());
		List<String> items = entries.stream()
			.filter(entry -> entry.kind() == VisitEntry.Kind.ANSWER && stored.contains(entry.key()))
			.map(VisitEntry::item)
			.distinct()
			.toList();
		if (!items.isEmpty()) {
			events.publishEvent(new AnswersRecorded(id, items.size(), String.join(", ", items), actor.account()));
		}
		return outcomes;
	}

	/** What the answers mean today; no visibility check. */
	@Transactional(readOnly = true)
	public Evaluation evaluation(String id) {
		ChecklistVersion checklist = answers.checklist(inspections.get(id));
		return answers.of(id).evaluated(checklist, photos.items(id));
	}

	/**
	 * Who was met ({@code met}) and the {@code summary} as written so far, where they
	 * are; no visibility check.
	 */
	@Transactional(readOnly = true)
	public Map<String, String> remarks(String id) {
		return answers.of(id).remarks().stream().collect(Collectors.toMap(AnswerView::item, AnswerView::value));
	}

	@Override
	@Transactional(readOnly = true)
	public List<Violation> missing(String inspectionId) {
		return evaluation(inspectionId).missing()
			.stream()
			.map(missing -> Violation.of("checklist",
					(missing.lack() == Evaluation.Lack.ANSWER) ? "visit-item-unanswered" : "visit-item-without-photo",
					missing.text()))
			.toList();
	}

}
