package io.campaignflow.supervision.process;

import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.supervision.Composition.Member;
import io.campaignflow.supervision.GroupStatus;
import io.campaignflow.supervision.SupervisionGroups;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the model group-dispatch asks; every answer is read from the group itself. */
@Component
public class GroupDispatch {

	private final SupervisionGroups groups;

	GroupDispatch(SupervisionGroups groups) {
		this.groups = groups;
	}

	/** Candidate group of the office that sends the group. */
	public List<String> offices(String groupId) {
		return List.of(Role.OFFICE.at(groups.get(groupId).issuingUnit()));
	}

	/** Candidate group of the leading group that decides on it. */
	public List<String> leading(String groupId) {
		return List.of(Role.LEADING.at(groups.get(groupId).issuingUnit()));
	}

	/** Candidate group of those on duty in it. */
	public List<String> members(String groupId) {
		return List.of(SupervisionGroup.PREFIX + groupId);
	}

	/** Accounts of those who have not signed for the dispatch yet. */
	public List<String> unsigned(String groupId) {
		return groups.get(groupId)
			.planned()
			.members()
			.stream()
			.filter(member -> member.signedAt() == null)
			.map(Member::account)
			.toList();
	}

	/** The office has it again. */
	public boolean confirming(String groupId) {
		return is(groupId, GroupStatus.CONFIRMING);
	}

	/** The leading group approved it. */
	public boolean signing(String groupId) {
		return is(groupId, GroupStatus.SIGNING);
	}

	/** It goes on as it was. */
	public boolean active(String groupId) {
		return is(groupId, GroupStatus.ACTIVE);
	}

	/** It was given up for good. */
	public boolean ended(String groupId) {
		return is(groupId, GroupStatus.ABANDONED);
	}

	private boolean is(String groupId, GroupStatus status) {
		return groups.get(groupId).status() == status;
	}

}
