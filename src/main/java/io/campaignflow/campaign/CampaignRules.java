package io.campaignflow.campaign;

import io.campaignflow.campaign.RouteCatalogue.RouteChoice;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a campaign must be before it is stored. All broken rules are named at once, each
 * at its field.
 */
final class CampaignRules {

	static final int LONGEST_TITLE = 100;

	static final int LONGEST_PLAN = 200_000;

	private final CampaignForm form;

	private final Level issuer;

	private final Map<String, RouteChoice> routes;

	private final List<Violation> violations = new ArrayList<>();

	private CampaignRules(CampaignForm form, Level issuer, Map<String, RouteChoice> routes) {
		this.form = form;
		this.issuer = issuer;
		this.routes = routes;
	}

	static void requireSound(CampaignForm form, OrgUnit issuer, List<RouteChoice> routes) {
		List<Violation> found = new CampaignRules(form, issuer.level(), byKey(routes)).check();
		if (!found.isEmpty()) {
			throw new BusinessRuleViolation("campaign-faulty", found);
		}
	}

	private List<Violation> check() {
		text("title", form.title());
		text("batch", form.batch());
		violations.addAll(WindowRules.check(form.windows(), issuer));
		violations.addAll(RequirementRules.check(form.requirements()));
		violations.addAll(TemplateRules.check(form.template(), form.requirements()));
		routeExists();
		lengthsAreInOrder();
		return violations;
	}

	private void text(String field, String text) {
		violations.addAll(Texts.required(field, text, LONGEST_TITLE));
	}

	private void routeExists() {
		RouteChoice route = (form.route() == null) ? null : routes.get(form.route());
		if (route == null) {
			violations.add(Violation.of("route", "campaign-route-unknown"));
		}
		else if (form.routeVersion() != null && (form.routeVersion() < 1 || form.routeVersion() > route.version())) {
			violations.add(Violation.of("route", "campaign-route-version-unknown", form.routeVersion()));
		}
	}

	private static Map<String, RouteChoice> byKey(List<RouteChoice> routes) {
		return routes.stream().collect(Collectors.toMap(RouteChoice::key, Function.identity()));
	}

	private void lengthsAreInOrder() {
		if (form.minLength() < 0 || form.minLength() > LONGEST_PLAN) {
			violations.add(Violation.of("minLength", "campaign-length-range", LONGEST_PLAN));
		}
		if (form.maxLength() < 1 || form.maxLength() > LONGEST_PLAN) {
			violations.add(Violation.of("maxLength", "campaign-length-range", LONGEST_PLAN));
		}
		else if (form.maxLength() < form.minLength()) {
			violations.add(Violation.of("maxLength", "campaign-length-order"));
		}
	}

}
