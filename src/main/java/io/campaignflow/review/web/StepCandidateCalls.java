package io.campaignflow.review.web;

import io.campaignflow.organisation.Colleague;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.PeopleSearch;
import io.campaignflow.organisation.Role;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whom an added step can ask, looked up as one types: people and offices of the units
 * above the plan's and of the caller's own units. Who has to keep out is said when the
 * step is added.
 */
@RestController
class StepCandidateCalls {

	private static final int MOST = 20;

	private static final int LONGEST = 64;

	private static final List<Role> REVIEWING = List.of(Role.OFFICE, Role.LEADING, Role.CONTACT_LEADER, Role.SUPERVISOR,
			Role.HEAD);

	private static final List<Role> AS_A_WHOLE = List.of(Role.OFFICE, Role.LEADING);

	private final Plans plans;

	private final OrgUnits units;

	private final PeopleSearch search;

	private final MessageSource messages;

	StepCandidateCalls(Plans plans, OrgUnits units, PeopleSearch search, MessageSource messages) {
		this.plans = plans;
		this.units = units;
		this.search = search;
		this.messages = messages;
	}

	/** {@code text} is part of a name, an account or a unit's name. */
	@GetMapping({ "/plans/{id}/steps/candidates", "/api/v1/plans/{id}/steps/candidates" })
	List<Candidate> candidates(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String text) {
		Set<String> around = around(actor, plans.visible(actor, id));
		String wanted = text.replaceAll("\\p{Cntrl}", "").strip();
		String part = wanted.substring(0, Math.min(LONGEST, wanted.length()));
		Stream<Candidate> people = search.find(around, REVIEWING, part, MOST).stream().map(this::candidate);
		return Stream.concat(people, offices(around, part)).limit(MOST).toList();
	}

	/** The units above the plan's, and those where the caller holds a position. */
	private Set<String> around(Actor actor, PlanView plan) {
		Set<String> codes = new TreeSet<>(units.get(plan.unitCode()).codesFromRoot());
		actor.groups()
			.stream()
			.map(group -> group.substring(group.indexOf('@') + 1))
			.filter(code -> units.find(code).isPresent())
			.forEach(codes::add);
		codes.remove(plan.unitCode());
		return codes;
	}

	private Stream<Candidate> offices(Set<String> codes, String part) {
		return codes.stream()
			.flatMap(code -> units.find(code).stream())
			.flatMap(unit -> AS_A_WHOLE.stream().map(role -> office(unit, role)))
			.filter(office -> office.name().contains(part));
	}

	private Candidate office(OrgUnit unit, Role role) {
		return new Candidate(role.at(unit.code()), said("review.page.holder", unit.name(), word(role)),
				said("review.page.holders.any"));
	}

	private Candidate candidate(Colleague one) {
		return new Candidate(one.account(), one.name(), said("review.page.holder", one.unitName(), word(one.role())));
	}

	private String word(Role role) {
		return said("Role." + role);
	}

	private String said(String key, Object... args) {
		return messages.getMessage(key, args, LocaleContextHolder.getLocale());
	}

	/**
	 * {@code who} is an account or a candidate group, {@code about} tells the person from
	 * others of the name.
	 */
	record Candidate(String who, String name, String about) {
	}

}
