package io.campaignflow.supervision.events;

import io.campaignflow.shared.DomainEvent;
import java.time.Instant;
import java.util.List;

/** What happens to a supervision group. */
public sealed interface GroupEvent extends DomainEvent {

	String groupId();

	@Override
	default String subjectType() {
		return "group";
	}

	@Override
	default String subjectId() {
		return groupId();
	}

	/** The office begins to form it. */
	record GroupFormed(String groupId, String name, String issuingUnit, String kind,
			String actor) implements GroupEvent {
	}

	/** The office chose its people and units by hand: accounts and codes. */
	record GroupComposed(String groupId, List<String> members, List<String> units, String actor) implements GroupEvent {
	}

	/** Its people are chosen; units come next. */
	record GroupSubmitted(String groupId, String actor) implements GroupEvent {
	}

	/** Units were proposed for it. */
	record UnitsProposed(String groupId, List<String> units, String actor) implements GroupEvent {
	}

	record GroupConfirmed(String groupId, String actor) implements GroupEvent {
	}

	record GroupApproved(String groupId, String actor) implements GroupEvent {
	}

	record GroupGivenBack(String groupId, String reason, String actor) implements GroupEvent {
	}

	record GroupRecalled(String groupId, String reason, String actor) implements GroupEvent {
	}

	/** Letters went out to these units. */
	record LettersIssued(String groupId, List<String> units, String actor) implements GroupEvent {
	}

	/** One of its people signed for the dispatch, the work rules and the discipline. */
	record DispatchSigned(String groupId, String actor) implements GroupEvent {
	}

	/** One of its people cannot go. */
	record DispatchDeclined(String groupId, String reason, String actor) implements GroupEvent {
	}

	/** On duty as given from now on: accounts and codes of units. */
	record GroupOnDuty(String groupId, List<String> members, List<String> units, String actor) implements GroupEvent {
	}

	/** Tasks somebody who left held go to another member. */
	record TasksMovedAlong(String groupId, String from, String to, String handOver,
			String actor) implements GroupEvent {
	}

	/** The office changes a group on duty. */
	record GroupChangeAsked(String groupId, String reason, List<String> members, List<String> units,
			String actor) implements GroupEvent {
	}

	/** The change was given up; the group goes on as it was. */
	record GroupChangeDropped(String groupId, String actor) implements GroupEvent {
	}

	/** It was given up before it was on duty. */
	record GroupAbandoned(String groupId, String actor) implements GroupEvent {
	}

	record ClosingAsked(String groupId, String reason, String actor) implements GroupEvent {
	}

	/** Its closing report is there, and it is on duty no more. */
	record GroupDissolved(String groupId, String actor) implements GroupEvent {
	}

	/** Open tasks of it are due soon. */
	record GroupDueSoon(String groupId, String kind, List<String> holders, Instant due,
			String actor) implements GroupEvent {
	}

	/** Open tasks of it are overdue; {@code escalatedTo} learns of it. */
	record GroupOverdue(String groupId, String kind, List<String> holders, Instant due, List<String> escalatedTo,
			String actor) implements GroupEvent {
	}

}
