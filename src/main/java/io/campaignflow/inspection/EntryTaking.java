package io.campaignflow.inspection;

import io.campaignflow.shared.Texts;
import io.campaignflow.inspection.AnswerRepository.Taken;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes one entry, once, whatever becomes of the others in its call: each stands behind a
 * save point of its own.
 */
@Component
class EntryTaking {

	private static final Pattern KEY = Pattern.compile("[0-9A-Za-z-]{8,36}");

	private final Inspections inspections;

	private final InspectionRepository visits;

	private final Answers answers;

	private final AnswerRepository entries;

	private final VisitPhotos photos;

	private final TransactionTemplate apart;

	EntryTaking(Inspections inspections, InspectionRepository visits, Answers answers, AnswerRepository entries,
			VisitPhotos photos, PlatformTransactionManager transactions) {
		this.inspections = inspections;
		this.visits = visits;
		this.answers = answers;
		this.entries = entries;
		this.photos = photos;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
	}

	/**
	 * An outcome for each entry, in their order. The row of the visit is locked before
	 * the first save point: going back to one lets go of every lock that came after it.
	 */
	List<EntryOutcome> take(Actor actor, String id, List<VisitEntry> given) {
		visits.lock(id);
		return given.stream().map(entry -> take(actor, id, entry)).toList();
	}

	private EntryOutcome take(Actor actor, String id, VisitEntry entry) {
		try {
			return apart.execute(status -> taken(actor, id, entry));
		}
		catch (Conflict overtaken) {
			boolean both = overtaken.theirs() != null;
			return new EntryOutcome(entry.key(), entry.edit(),
					both ? EntryOutcome.Result.CONFLICT : EntryOutcome.Result.REFUSED, version(overtaken.theirs()),
					overtaken.theirs(), overtaken);
		}
		catch (Refusal refusal) {
			return new EntryOutcome(entry.key(), entry.edit(), EntryOutcome.Result.REFUSED, 0, null, refusal);
		}
	}

	private EntryOutcome taken(Actor actor, String id, VisitEntry entry) {
		if (entry.key() == null || !KEY.matcher(entry.key()).matches() || entry.kind() == null) {
			throw new BusinessRuleViolation("visit-entry-malformed");
		}
		Optional<Taken> before = before(id, entry);
		if (before.isEmpty() || before.get().edit() < entry.edit()) {
			InspectionView visit = inspections.requireCarryingOut(actor, id);
			before = before(id, entry);
			if (before.isEmpty() || before.get().edit() < entry.edit()) {
				long version = write(actor, visit, entry, before.map(Taken::version).orElse(entry.version()));
				entries.take(entry.key(), new Taken(id, entry.edit(), version));
				return EntryOutcome.stored(entry, version);
			}
		}
		return EntryOutcome.stored(entry, before.get().version());
	}

	/** The same entry of an earlier call. */
	private Optional<Taken> before(String id, VisitEntry entry) {
		Optional<Taken> before = entries.taken(entry.key());
		if (before.isPresent() && !before.get().inspectionId().equals(id)) {
			throw new BusinessRuleViolation("visit-entry-malformed");
		}
		return before;
	}

	private long write(Actor actor, InspectionView visit, VisitEntry entry, long expected) {
		return switch (entry.kind()) {
			case ANSWER, REMARK -> answers.record(actor, visit, entry, expected);
			case FINDING ->
				inspections
					.recordFinding(actor, visit.id(),
							new FindingEntry(entry.finding(), expected, Texts.blankToNull(entry.item()), entry.text(),
									entry.severity(), entry.place(), entry.at()))
					.version();
			case FINDING_REMOVAL -> {
				inspections.removeFinding(actor, visit.id(), String.valueOf(entry.finding()), expected);
				photos.loosen(visit.id(), entry.finding());
				yield expected;
			}
		};
	}

	private static long version(Object theirs) {
		if (theirs instanceof AnswerView answer) {
			return answer.version();
		}
		return (theirs instanceof FindingView finding) ? finding.version() : 0;
	}

}
