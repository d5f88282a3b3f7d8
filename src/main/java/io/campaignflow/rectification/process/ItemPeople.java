package io.campaignflow.rectification.process;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import io.campaignflow.rectification.ItemAftercare;
import io.campaignflow.rectification.RectificationItems;
import io.campaignflow.rectification.ItemVerifiers;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Whom the tasks of the model rectification are offered to. Where a unit has nobody in a
 * role, the next unit above that has somebody is asked.
 */
@Component
public class ItemPeople {

	private final RectificationItems items;

	private final ItemVerifiers verifiers;

	private final ItemAftercare aftercare;

	private final OrgUnits units;

	private final People people;

	ItemPeople(RectificationItems items, ItemVerifiers verifiers, ItemAftercare aftercare, OrgUnits units,
			People people) {
		this.items = items;
		this.verifiers = verifiers;
		this.aftercare = aftercare;
		this.units = units;
		this.people = people;
	}

	/** The office that runs the item. */
	public String office(String itemId) {
		return nearest(Role.OFFICE, items.get(itemId).officeUnit());
	}

	/** The leading group of that office's unit. */
	public String leading(String itemId) {
		return nearest(Role.LEADING, items.get(itemId).officeUnit());
	}

	/** Account of the responsible person. */
	public String person(String itemId) {
		return items.get(itemId).person();
	}

	/** Heads of the responsible unit. */
	public String heads(String itemId) {
		return nearest(Role.HEAD, items.get(itemId).unitCode());
	}

	public String verifiers(String itemId) {
		return verifiers.of(itemId);
	}

	/** Accounts that are asked how satisfied they are. */
	public List<String> raisers(String itemId) {
		return aftercare.accountsToAsk(itemId);
	}

	private String nearest(Role role, String unitCode) {
		List<String> codes = units.get(unitCode).codesFromRoot();
		return IntStream.rangeClosed(1, codes.size())
			.mapToObj(up -> role.at(codes.get(codes.size() - up)))
			.filter(group -> !people.membersOf(group).isEmpty())
			.findFirst()
			.orElse(Role.ADMIN.at(Role.SYSTEM_WIDE));
	}

}
