package io.campaignflow.inspection;

import io.campaignflow.checklist.Answer;
import io.campaignflow.checklist.AnswerRules;
import io.campaignflow.checklist.ChecklistItem;
import io.campaignflow.checklist.ChecklistVersion;
import io.campaignflow.checklist.Checklists;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.Violation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes answers and remarks down; whoever calls holds the row of the visit. */
@Component
class Answers {

	/** Who was met, and what is to be said of the whole. */
	static final Set<String> REMARKS = Set.of("met", "summary");

	/** Stands before remarks among the answers; no key of an item begins so. */
	static final String REMARK = "~";

	/** Characters of who was met; the summary may be longer. */
	private static final int LONGEST_MET = 500;

	private final AnswerRepository answers;

	private final Checklists checklists;

	private final Clock clock;

	Answers(AnswerRepository answers, Checklists checklists, Clock clock) {
		this.answers = answers;
		this.checklists = checklists;
		this.clock = clock;
	}

	/** Null where the visit has none. */
	ChecklistVersion checklist(InspectionView visit) {
		return (visit.checklistId() == null) ? null : checklists.version(visit.checklistId(), visit.checklistVersion());
	}

	WrittenAnswers of(String inspectionId) {
		return WrittenAnswers.of(answers.of(inspectionId));
	}

	/**
	 * Gives the stored version.
	 * @param expected the version the writer saw
	 * @throws Conflict with the stored {@link AnswerView} where it is another one
	 */
	long record(Actor actor, InspectionView visit, VisitEntry entry, long expected) {
		Answer answer = new Answer(entry.value(), entry.note());
		return (entry.kind() == VisitEntry.Kind.REMARK) ? remark(actor, visit, entry, answer, expected)
				: answer(actor, visit, entry, answer, expected);
	}

	private long answer(Actor actor, InspectionView visit, VisitEntry entry, Answer answer, long expected) {
		ChecklistVersion checklist = checklist(visit);
		ChecklistItem item = (checklist == null || entry.item() == null) ? null
				: checklist.item(entry.item()).orElse(null);
		if (item == null) {
			throw new BusinessRuleViolation("visit-item-unknown");
		}
		AnswerRules.fault(item, answer).ifPresent(Answers::refuse);
		return put(actor, visit, item.key(), answer, entry.at(), expected);
	}

	private long remark(Actor actor, InspectionView visit, VisitEntry entry, Answer answer, long expected) {
		if (entry.item() == null || !REMARKS.contains(entry.item())) {
			throw new BusinessRuleViolation("visit-item-unknown");
		}
		int longest = entry.item().equals("met") ? LONGEST_MET : AnswerRules.LONGEST;
		if (answer.value().length() > longest) {
			refuse(Violation.of(entry.item(), "answer-too-long", longest));
		}
		AnswerRules.words(entry.item(), answer).ifPresent(Answers::refuse);
		return put(actor, visit, REMARK + entry.item(), answer, entry.at(), expected);
	}

	private long put(Actor actor, InspectionView visit, String item, Answer answer, Instant at, long expected) {
		AnswerView stored = answers.find(visit.id(), item).orElse(null);
		if (stored != null && stored.says(answer)) {
			return stored.version();
		}
		long version = (stored == null) ? 0 : stored.version();
		if (version != expected) {
			throw new Conflict("visit-answered-meanwhile", (stored == null) ? nothing(item) : stored);
		}
		AnswerView next = new AnswerView(item, answer.value(), answer.note(), version + 1, actor.account(), moment(at));
		if (stored == null) {
			answers.insert(visit.id(), next);
		}
		else {
			answers.update(visit.id(), next);
		}
		return next.version();
	}

	private AnswerView nothing(String item) {
		return new AnswerView(item, "", "", 0, Actor.SYSTEM.account(), clock.instant());
	}

	/** What the phone's clock says, unless it is in the future. */
	private Instant moment(Instant said) {
		Instant now = clock.instant();
		return (said == null || said.isAfter(now) || said.isBefore(Instant.EPOCH)) ? now : said;
	}

	private static void refuse(Violation fault) {
		throw new BusinessRuleViolation("visit-answer-refused", List.of(fault));
	}

}
