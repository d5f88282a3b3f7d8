package io.campaignflow.organisation.web;

import java.util.List;

import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Person;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Supervision groups over REST. */
@RestController
class GroupCalls {

	private final GroupRoster groups;

	private final OrgUnits units;

	private final People people;

	GroupCalls(GroupRoster groups, OrgUnits units, People people) {
		this.groups = groups;
		this.units = units;
		this.people = people;
	}

	/** The groups a visible unit has sent. */
	@GetMapping("/api/v1/groups")
	Page<Group> sentBy(Actor actor, @RequestParam String unit, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size) {
		String sender = this.units.getVisible(actor, unit).code();
		return this.groups.sentBy(sender, PageQuery.of(page, size)).map(this::group);
	}

	private Group group(SupervisionGroup group) {
		List<String> members = this.people.membersOf(group.candidateGroup()).stream().map(Person::account).toList();
		return new Group(group.id(), group.issuingUnit(), group.number(), group.name(), members,
				this.groups.unitsOf(group.id()));
	}

	record Group(String id, String issuingUnit, int number, String name, List<String> members, List<String> units) {
	}

}
