package io.campaignflow.rectification;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Person;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.UnitNames;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out whom and what an office means, and says everything that is not clear. */
@Component
class AssignmentCheck {

	/** Nothing is given more time than this, in years. */
	private static final int LONGEST_YEARS = 2;

	private static final int MOST_CO_UNITS = 20;

	private static final List<Role> RESPONSIBLE = List.of(Role.HEAD, Role.DRAFTER, Role.OFFICE, Role.LEADING);

	private final OrgUnits units;

	private final UnitNames unitNames;

	private final People people;

	private final Clock clock;

	AssignmentCheck(OrgUnits units, UnitNames unitNames, People people, Clock clock) {
		this.units = units;
		this.unitNames = unitNames;
		this.people = people;
		this.clock = clock;
	}

	/** An assignment with the names of its unit and person. */
	record Checked(Assignment assignment, OrgUnit unit, Person person) {
	}

	/**
	 * @throws io.campaignflow.shared.BusinessRuleViolation with everything that is
	 * unclear or refused
	 */
	Checked check(RectificationItem item, AssignmentOrder order) {
		ItemWords words = new ItemWords();
		words.allow("note", order.note(), ItemWords.REASON);
		deadline(words, order.deadline());
		OrgUnit office = units.get(item.identity().officeUnit());
		Optional<OrgUnit> unit = unit(words, "unit", order.unit(), office);
		Optional<Person> person = unit.flatMap(found -> person(words, order.person(), found));
		List<String> helping = coUnits(words, order.coUnits(), office);
		unit.ifPresent(found -> helping.remove(found.code()));
		words.settle("item-assignment-incomplete");
		Severity severity = Optional.ofNullable(order.severity()).orElse(item.state().assignment().severity());
		OrgUnit given = unit.orElseThrow();
		return new Checked(new Assignment(given.code(), given.path(), person.orElseThrow().account(), helping,
				order.deadline(), severity), given, person.orElseThrow());
	}

	private void deadline(ItemWords words, LocalDate day) {
		LocalDate today = LocalDate.now(clock);
		if (day == null) {
			words.fault("deadline", "item-text-missing");
		}
		else if (!day.isAfter(today)) {
			words.fault("deadline", "item-deadline-past");
		}
		else if (day.isAfter(today.plusYears(LONGEST_YEARS))) {
			words.fault("deadline", "item-deadline-far", LONGEST_YEARS);
		}
	}

	private Optional<OrgUnit> unit(ItemWords words, String field, String said, OrgUnit office) {
		if (said == null || said.isBlank()) {
			words.fault(field, "item-text-missing");
			return Optional.empty();
		}
		List<OrgUnit> found = unitNames.within(office, said.strip());
		if (found.size() != 1) {
			words.fault(field, found.isEmpty() ? "item-unit-unknown" : "item-unit-ambiguous", shortened(said),
					office.name());
			return Optional.empty();
		}
		return Optional.of(found.get(0));
	}

	private List<String> coUnits(ItemWords words, List<String> said, OrgUnit office) {
		List<String> codes = new ArrayList<>();
		if (said.size() > MOST_CO_UNITS) {
			words.fault("coUnits", "item-co-units-too-many", MOST_CO_UNITS);
			return codes;
		}
		for (int i = 0; i < said.size(); i++) {
			unit(words, "coUnits[" + i + "].unit", said.get(i), office).map(OrgUnit::code)
				.filter(code -> !codes.contains(code))
				.ifPresent(codes::add);
		}
		return codes;
	}

	private Optional<Person> person(ItemWords words, String said, OrgUnit unit) {
		List<Person> found = candidates(unit.code()).stream()
			.filter(person -> said == null || said.isBlank() || person.account().equals(said.strip())
					|| person.name().equals(said.strip()))
			.toList();
		if (found.isEmpty()) {
			boolean named = said != null && !said.isBlank();
			words.fault("person", named ? "item-person-unknown" : "item-unit-without-people",
					named ? shortened(said) : unit.name(), unit.name());
			return Optional.empty();
		}
		return Optional.of(found.get(0));
	}

	/** Who can be made responsible at a unit, heads first. */
	List<Person> candidates(String unitCode) {
		Map<String, Person> found = new LinkedHashMap<>();
		RESPONSIBLE.stream()
			.flatMap(role -> people.membersOf(role.at(unitCode)).stream())
			.forEach(person -> found.putIfAbsent(person.account(), person));
		return List.copyOf(found.values());
	}

	private static String shortened(String said) {
		String text = said.strip();
		return (text.length() <= 50) ? text : text.substring(0, 50) + "…";
	}

}
