package io.campaignflow.campaign;

import io.campaignflow.organisation.DemoContacts;
import io.campaignflow.organisation.DemoOrganisation;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the demonstration's leaders in charge of their units, once. */
@Component
@Profile(DemoOrganisation.PROFILES)
@Order(DemoOrganisation.ORDER + 10)
class DemoContactPoints implements ApplicationRunner {

	private final ContactPointRepository points;

	private final DemoContacts contacts;

	private final OrgUnits units;

	DemoContactPoints(ContactPointRepository points, DemoContacts contacts, OrgUnits units) {
		this.points = points;
		this.contacts = contacts;
		this.units = units;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments args) {
		if (points.isEmpty()) {
			Map<String, String> leaders = contacts.leaders();
			Map<String, OrgUnit> known = units.byCodes(leaders.keySet());
			leaders.forEach((unit, leader) -> points.assign(known.get(unit), leader));
		}
	}

}
