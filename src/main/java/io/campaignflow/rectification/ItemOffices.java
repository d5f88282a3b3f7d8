package io.campaignflow.rectification;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which unit's office runs an item: the one that registers it; for a finding the one that
 * sent the group; else the nearest above the unit concerned that has anybody.
 */
@Component
class ItemOffices {

	private final People people;

	private final GroupRoster groups;

	private final Campaigns campaigns;

	ItemOffices(People people, GroupRoster groups, Campaigns campaigns) {
		this.people = people;
		this.groups = groups;
		this.campaigns = campaigns;
	}

	/**
	 * @throws NotAllowed where the person works in no office or leading group of the unit
	 * or one above it
	 */
	String of(Actor actor, Registration wanted, OrgUnit unit) {
		List<String> upwards = new ArrayList<>(unit.codesFromRoot());
		Collections.reverse(upwards);
		if (wanted.officeUnit() != null && !upwards.contains(wanted.officeUnit())) {
			throw new BusinessRuleViolation("item-office-not-above", unit.name());
		}
		if (actor.equals(Actor.SYSTEM)) {
			return Optional.ofNullable(wanted.officeUnit())
				.or(() -> sender(wanted, upwards))
				.orElseGet(() -> nearest(upwards, wanted));
		}
		return upwards.stream()
			.filter(code -> wanted.officeUnit() == null || wanted.officeUnit().equals(code))
			.filter(code -> worksFor(actor, code))
			.findFirst()
			.orElseThrow(() -> new NotAllowed("item-register-office-only"));
	}

	static boolean worksFor(Actor actor, String unitCode) {
		return actor.holds(Role.OFFICE.name(), unitCode) || actor.holds(Role.LEADING.name(), unitCode);
	}

	private Optional<String> sender(Registration wanted, List<String> upwards) {
		return (wanted.groupId() == null) ? Optional.empty()
				: groups.byIds(List.of(wanted.groupId()))
					.stream()
					.map(SupervisionGroup::issuingUnit)
					.filter(upwards::contains)
					.findFirst();
	}

	private String nearest(List<String> upwards, Registration wanted) {
		return upwards.stream()
			.skip((upwards.size() > 1) ? 1 : 0)
			.filter(code -> !people.membersOf(Role.OFFICE.at(code)).isEmpty())
			.findFirst()
			.orElseGet(() -> wanted.campaignId().isEmpty() ? upwards.get(upwards.size() - 1)
					: campaigns.get(wanted.campaignId()).issuingUnit());
	}

}
