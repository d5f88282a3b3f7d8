package io.campaignflow.campaign;

import io.campaignflow.campaign.events.ContactPointEvent.ContactLeaderAssigned;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Person;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Actor;
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
	 * Puts the leader in charge of the unit instead of whoever was.
	 * @throws io.campaignflow.shared.BusinessRuleViolation where nobody active has the
	 * account
	 */
	public void assign(String unitCode, String account) {
		OrgUnit unit = units.get(unitCode);
		people.find(account)
			.filter(Person::active)
			.orElseThrow(() -> new BusinessRuleViolation("contact-point-nobody", account));
		points.assign(unitCode, unit.path(), account);
		events.publishEvent(new ContactLeaderAssigned(unitCode, account, Actor.SYSTEM.account()));
	}

}
