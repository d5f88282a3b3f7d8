package io.campaignflow.demo;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.organisation.GroupDuty;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.supervision.CompositionOrder.Choice;
import io.campaignflow.supervision.CompositionOrder;
import io.campaignflow.supervision.FormOrder;
import io.campaignflow.supervision.GroupForming;
import io.campaignflow.supervision.GroupKind;
import io.campaignflow.supervision.GroupQuery;
import io.campaignflow.supervision.GroupView;
import io.campaignflow.supervision.SupervisionGroups;
import io.campaignflow.workflow.Tasks;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Two patrol groups on their way, once: one of a city is being confirmed, one of the
 * region is being formed. Made by the people whose turn it is.
 */
@Component
@Profile("demo & !prod")
class GroupStories {

	private static final String REGION = "15";

	private static final String CITY = "1502";

	private final SupervisionGroups groups;

	private final GroupForming forming;

	private final Tasks tasks;

	private final People people;

	GroupStories(SupervisionGroups groups, GroupForming forming, Tasks tasks, People people) {
		this.groups = groups;
		this.forming = forming;
		this.tasks = tasks;
		this.people = people;
	}

	void tell(CampaignView campaign) {
		if (isTold()) {
			return;
		}
		form(campaign, REGION, "supervisor.15.1", "member.15.2");
		String id = form(campaign, CITY, "supervisor.1502.1", "member.1502.2");
		tasks.complete(office(CITY), tasks.openOf(id).get(0).id(), Map.of("decision", "SUBMIT"));
	}

	private boolean isTold() {
		GroupQuery patrols = new GroupQuery(null, REGION, true, GroupKind.PATROL, null, null);
		return groups.list(office(REGION), patrols, PageQuery.of(0, 1)).total() > 0;
	}

	private String form(CampaignView campaign, String unit, String leader, String member) {
		Actor office = office(unit);
		String id = forming.form(office, new FormOrder(unit, GroupKind.PATROL, campaign.id(), null));
		GroupView begun = groups.get(id);
		forming.compose(office, id, new CompositionOrder(begun.version(), begun.name(),
				List.of(new Choice(leader, GroupDuty.LEADER), new Choice(member, GroupDuty.MEMBER)), List.of(), null));
		return id;
	}

	private Actor office(String unit) {
		String account = people.membersOf(Role.OFFICE.at(unit)).get(0).account();
		return people.actor(account).orElseThrow();
	}

}
