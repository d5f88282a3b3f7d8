package io.campaignflow.demo;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.circular.CircularKind;
import io.campaignflow.circular.CircularOrder;
import io.campaignflow.circular.CircularQuery;
import io.campaignflow.circular.Circulars;
import io.campaignflow.circular.Compiling;
import io.campaignflow.instruction.Instructing;
import io.campaignflow.instruction.InstructionOrder;
import io.campaignflow.instruction.InstructionQuery;
import io.campaignflow.instruction.Instructions;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.workflow.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * One instruction of a leader and one published circular, once: made, signed and answered
 * by the people whose turn it is.
 */
@Component
@Profile("demo & !prod")
class LeaderStories {

	private static final String CITY = "1502";

	private static final String BANNER = "150203";

	private static final int WEEK = 6;

	private final Instructing instructing;

	private final Instructions instructions;

	private final Compiling compiling;

	private final Circulars circulars;

	private final Tasks tasks;

	private final People people;

	private final Clock clock;

	LeaderStories(Instructing instructing, Instructions instructions, Compiling compiling, Circulars circulars,
			Tasks tasks, People people, Clock clock) {
		this.instructing = instructing;
		this.instructions = instructions;
		this.compiling = compiling;
		this.circulars = circulars;
		this.tasks = tasks;
		this.people = people;
		this.clock = clock;
	}

	void tell(CampaignView campaign) {
		Actor leading = one(Role.LEADING.at(CITY));
		if (instructions.list(leading, InstructionQuery.about("unit", BANNER), PageQuery.of(0, 1)).total() == 0) {
			instructing.give(leading, new InstructionOrder("unit", BANNER, "请对照挂图逐项理清滞后原因，明确责任人和完成日期，三个工作日内报告。",
					Role.HEAD.at(BANNER), 3));
		}
		Actor office = one(Role.OFFICE.at(CITY));
		CircularQuery own = new CircularQuery(null, null, campaign.id(), CITY, false, null);
		if (circulars.list(office, own, PageQuery.of(0, 1)).total() == 0) {
			publish(campaign, office, leading);
		}
	}

	private void publish(CampaignView campaign, Actor office, Actor leading) {
		LocalDate today = LocalDate.now(clock);
		String id = compiling.compile(office, new CircularOrder(CITY, campaign.id(), CircularKind.WEEKLY,
				today.minusDays(WEEK), today, Level.COUNTY));
		tasks.complete(office, tasks.openOf(id).get(0).id(), Map.of("decision", "SUBMIT"));
		tasks.complete(leading, tasks.openOf(id).get(0).id(), Map.of("decision", "SIGN"));
	}

	private Actor one(String group) {
		return people.actor(people.membersOf(group).get(0).account()).orElseThrow();
	}

}
