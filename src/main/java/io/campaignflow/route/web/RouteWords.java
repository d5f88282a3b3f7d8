package io.campaignflow.route.web;

import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.review.StepMode;
import io.campaignflow.review.StepOwner;
import io.campaignflow.route.RouteVersion;
import io.campaignflow.route.RouteView;
import io.campaignflow.route.UnitField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of routes name: the choices of a row, units and people. */
@Component
class RouteWords {

	private final OrgUnits units;

	private final People people;

	RouteWords(OrgUnits units, People people) {
		this.units = units;
		this.people = people;
	}

	void choices(Model model) {
		model.addAttribute("kinds", PlanKind.values());
		model.addAttribute("levels", Level.values());
		model.addAttribute("unitFields", UnitField.values());
		model.addAttribute("roles", List.of(Role.OFFICE, Role.LEADING, Role.CONTACT_LEADER, Role.SUPERVISOR));
		model.addAttribute("owners", StepOwner.values());
		model.addAttribute("modes", StepMode.values());
	}

	/** Names of the units routes belong to, by code. */
	Map<String, String> unitNames(Collection<RouteView> routes) {
		return units.names(routes.stream().map(RouteView::unit).filter(Objects::nonNull).toList());
	}

	/** Names of those who saved versions, by account. */
	Map<String, String> savers(Collection<RouteVersion> versions) {
		return people.names(versions.stream().map(RouteVersion::savedBy).collect(Collectors.toSet()));
	}

}
