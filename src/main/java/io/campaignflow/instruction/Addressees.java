package io.campaignflow.instruction;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * To whom an instruction may be addressed: the head and the office of the unit (of the
 * next unit above that has somebody, where it has nobody), and whoever has an open task
 * of the subject in hand. Nobody instructs themselves.
 */
@Component
class Addressees {

	private static final List<Role> ROLES = List.of(Role.HEAD, Role.OFFICE);

	private final OrgUnits units;

	private final People people;

	private final Tasks tasks;

	Addressees(OrgUnits units, People people, Tasks tasks) {
		this.units = units;
		this.people = people;
		this.tasks = tasks;
	}

	/** Candidate groups and accounts, the head first. */
	List<String> of(Actor leader, String unitCode, String subjectId) {
		Stream<String> groups = ROLES.stream().flatMap(role -> nearest(role, unitCode, leader).stream());
		Stream<String> holders = tasks.openOf(subjectId)
			.stream()
			.map(WorkItem::assignee)
			.filter(account -> account != null && !account.equals(leader.account()));
		return Stream.concat(groups, holders).distinct().toList();
	}

	/**
	 * @throws BusinessRuleViolation where it may not be addressed to them
	 */
	void require(Actor leader, String addressee, String unitCode, String subjectId) {
		if (addressee == null || !of(leader, unitCode, subjectId).contains(addressee)) {
			throw new BusinessRuleViolation("instruction-incomplete",
					List.of(Violation.of("addressee", "instruction-addressee-unknown")));
		}
	}

	private Optional<String> nearest(Role role, String unitCode, Actor leader) {
		List<String> codes = units.get(unitCode).codesFromRoot();
		return IntStream.rangeClosed(1, codes.size())
			.mapToObj(up -> role.at(codes.get(codes.size() - up)))
			.filter(group -> people.membersOf(group).stream().anyMatch(one -> !one.account().equals(leader.account())))
			.findFirst();
	}

}
