package io.campaignflow.recusal;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.LikePattern;
import io.campaignflow.storage.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whose recorded facts a person sees: their own and those of people in their charge. */
@Component
class RecusalSight {

	private final OrgUnits units;

	RecusalSight(OrgUnits units) {
		this.units = units;
	}

	Filter filter(Actor actor, RecusalQuery query) {
		Filter filter = seen(actor);
		if (!query.text().isEmpty()) {
			String wanted = query.text().toLowerCase(Locale.ROOT);
			filter = filter.and("(p.name like ? or p.account like ?)", LikePattern.containing(wanted),
					LikePattern.startingWith(wanted));
		}
		return query.unit().isEmpty() ? filter : filter.and("f.unit_code = ?", query.unit());
	}

	private Filter seen(Actor actor) {
		if (actor.holdsAnywhere(Role.ADMIN.name())) {
			return Filter.everything();
		}
		Set<String> offices = actor.heldAt(Role.OFFICE.name());
		Filter charge = Filter.within(this.units.byCodes(offices).values().stream().map(OrgUnit::path).toList())
			.and("h.held_from <= ? and (h.held_until is null or h.held_until >= ?)", People.today(), People.today());
		List<Object> params = new ArrayList<>(List.of(actor.account()));
		params.addAll(charge.params());
		return new Filter("(f.account = ? or f.account in (select h.account from position_held h "
				+ "join org_unit w on w.code = h.unit_code where " + charge.sql() + "))", params);
	}

}
