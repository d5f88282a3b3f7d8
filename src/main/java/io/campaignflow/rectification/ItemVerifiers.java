package io.campaignflow.rectification;

import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Person;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who verifies an item on the spot and visits it again: the supervision group that its
 * office's unit sent to the responsible unit, else that office, else the offices above;
 * the administrators where none has anybody free. Free is who neither implemented the
 * item nor writes or leads for the responsible unit.
 */
@Service
@Transactional(readOnly = true)
public class ItemVerifiers {

	private static final List<Role> OF_THE_UNIT = List.of(Role.DRAFTER, Role.HEAD);

	private final ItemDesk desk;

	private final GroupRoster groups;

	private final OrgUnits units;

	private final People people;

	ItemVerifiers(ItemDesk desk, GroupRoster groups, OrgUnits units, People people) {
		this.desk = desk;
		this.groups = groups;
		this.units = units;
		this.people = people;
	}

	/** Their candidate group. */
	public String of(String id) {
		RectificationItem item = desk.find(id);
		String office = item.identity().officeUnit();
		Stream<String> group = groups.covering(item.state().assignment().unitCode(), office)
			.map(SupervisionGroup::candidateGroup)
			.stream();
		List<String> upwards = units.get(office).codesFromRoot();
		Stream<String> offices = IntStream.rangeClosed(1, upwards.size())
			.mapToObj(up -> Role.OFFICE.at(upwards.get(upwards.size() - up)));
		return Stream.concat(group, offices)
			.filter(candidate -> isFree(candidate, item))
			.findFirst()
			.orElse(Role.ADMIN.at(Role.SYSTEM_WIDE));
	}

	private boolean isFree(String candidate, RectificationItem item) {
		return people.freeOf(candidate, OF_THE_UNIT, item.state().assignment().unitCode())
			.stream()
			.map(Person::account)
			.anyMatch(account -> !item.state().handling().implementers().contains(account));
	}

	/**
	 * @throws io.campaignflow.shared.NotAllowed to whoever implemented the item, in
	 * whatever round, or writes or leads for the responsible unit
	 */
	public void requireMayJudge(Actor actor, String id) {
		RectificationItem item = desk.find(id);
		item.requireNotImplementedBy(actor);
		String unit = item.state().assignment().unitCode();
		if (OF_THE_UNIT.stream().anyMatch(role -> actor.holds(role.name(), unit))) {
			throw new NotAllowed("item-own-unit");
		}
	}

}
