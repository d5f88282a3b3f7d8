package io.campaignflow.campaign;

import io.campaignflow.campaign.events.ContactPointEvent.ContactLeaderAssigned;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.Person;
import io.campaignflow.organisation.UnitSelection;
import java.util.Set;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which leader is in charge of which unit (联系点); one leader a unit. */
@Service
@Transactional
public class ContactPoints {

	private final ContactPointRepository points;

	private final OrgUnits units;

	private final People people;

	private final ApplicationEventPublisher events;

	ContactPoints(ContactPointRepository points, OrgUnits units, People people, ApplicationEventPublisher events) {
		this.points = points;
		this.units = units;
		this.people = people;
		this.events = events;
	}

	/** Account of the leader who is in charge of the unit. */
	@Transactional(readOnly = true)
	public Optional<String> leaderOf(String unitCode) {
		return points.leaderOf(unitCode);
	}

	/**
	 * Puts the leader in charge of the unit instead of whoever was. Only the office or
	 * the leading group of a unit above that the leader belongs to decides this, or an
	 * administrator.
	 * @throws io.campaignflow.shared.NotFound where the person does not see the unit
	 * @throws BusinessRuleViolation where nobody active has the account, or they are no
	 * contact leader of a unit above
	 * @throws io.campaignflow.shared.NotAllowed where another unit's office decides
	 */
	public void assign(Actor actor, String unitCode, String account) {
		OrgUnit unit = units.getVisible(actor, unitCode);
		Actor leader = people.actor(account)
			.orElseThrow(() -> new BusinessRuleViolation("contact-point-nobody", account));
		requireMayAssign(actor, unit, leader);
		points.assign(unit, account);
		events.publishEvent(new ContactLeaderAssigned(unitCode, account, actor.account()));
	}

	/** The same, and says whether anything changed. */
	boolean assignIfOther(Actor actor, String unitCode, String account) {
		boolean same = points.leaderOf(unitCode).filter(account::equals).isPresent();
		if (!same || units.find(unitCode).isEmpty()) {
			assign(actor, unitCode, account);
		}
		return !same;
	}

	/**
	 * Divisions of a level below a unit with their leaders, in the order of their codes.
	 * @throws io.campaignflow.shared.NotFound where the person does not see the unit
	 */
	@Transactional(readOnly = true)
	public ContactList list(Actor actor, String below, Level level, boolean missingOnly, String after) {
		OrgUnit top = units.getVisible(actor, below);
		UnitSelection selection = new UnitSelection(top.code(), Set.of(level), Set.of());
		return new ContactScan(points, units, people).list(selection, missingOnly, after)
			.counted(units.count(selection), points.count(level, top.path()));
	}

	/** The leaders a unit can put in charge of units below it. */
	@Transactional(readOnly = true)
	public List<Person> leadersAt(String unitCode) {
		return people.membersOf(Role.CONTACT_LEADER.at(unitCode));
	}

	/** Whether the person decides who is in charge of units below this one. */
	public boolean mayAssign(Actor actor, String unitCode) {
		return actor.holds(Role.OFFICE.name(), unitCode) || actor.holds(Role.LEADING.name(), unitCode)
				|| actor.holdsAnywhere(Role.ADMIN.name());
	}

	private static void requireMayAssign(Actor actor, OrgUnit unit, Actor leader) {
		List<String> above = unit.codesFromRoot()
			.stream()
			.filter(code -> !code.equals(unit.code()) && leader.holds(Role.CONTACT_LEADER.name(), code))
			.toList();
		if (above.isEmpty()) {
			throw new BusinessRuleViolation("contact-point-not-above", leader.account(), unit.name());
		}
		boolean office = above.stream()
			.anyMatch(code -> actor.holds(Role.OFFICE.name(), code) || actor.holds(Role.LEADING.name(), code));
		if (!office && !actor.holdsAnywhere(Role.ADMIN.name())) {
			throw new NotAllowed("contact-point-office-only");
		}
	}

}
