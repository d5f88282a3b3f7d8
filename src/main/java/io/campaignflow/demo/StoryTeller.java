package io.campaignflow.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Person;
import io.campaignflow.organisation.Role;
import io.campaignflow.plan.Draft;
import io.campaignflow.plan.DraftChange;
import io.campaignflow.plan.DraftChange.Answer;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.Remark;
import io.campaignflow.shared.Actor;
import io.campaignflow.text.PlanContent;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Moves one plan of the demonstration: each move is made by the person whose turn it is,
 * through the same doors and rules as on the portal.
 */
@Component
@Profile("demo & !prod")
class StoryTeller {

	private final Plans plans;

	private final Tasks tasks;

	private final People people;

	private final OrgUnits units;

	private final Clock clock;

	private final PlanTexts texts;

	StoryTeller(Plans plans, Tasks tasks, People people, OrgUnits units, Clock clock, ObjectMapper json) {
		this.plans = plans;
		this.tasks = tasks;
		this.people = people;
		this.units = units;
		this.clock = clock;
		this.texts = PlanTexts.load(json);
	}

	void move(CampaignView campaign, String planId, StoryMove move, int nth) {
		switch (move) {
			case WRITE -> write(planId, plan -> written(campaign, plan));
			case RECYCLE -> write(planId, plan -> recycled(campaign, plan));
			case SUBMIT -> complete(planId, Map.of("confirmed", true));
			case SIGN -> complete(planId, Map.of("decision", "SIGN"));
			case GIVE_BACK -> complete(planId, Map.of("decision", "GIVE_BACK", "reason", texts.answers()));
			case APPROVE -> complete(planId, texts.approval(nth));
			case RETURN -> complete(planId, texts.returnAnswers(nth));
		}
	}

	private PlanContent written(CampaignView campaign, PlanView plan) {
		return texts.planOf(units.get(plan.unitCode()), campaign, LocalDate.now(clock), plan.round());
	}

	private PlanContent recycled(CampaignView campaign, PlanView plan) {
		OrgUnit neighbour = units.get(texts.recycled().from());
		return texts.recycledBy(units.get(plan.unitCode()), neighbour, campaign, LocalDate.now(clock));
	}

	private void write(String planId, Function<PlanView, PlanContent> text) {
		PlanView plan = plans.get(planId);
		Actor drafter = actorOf(Role.DRAFTER.at(plan.unitCode()));
		Draft draft = plans.draft(drafter, planId);
		List<Answer> answers = draft.remarks()
			.stream()
			.filter(remark -> !remark.answered())
			.map(Remark::id)
			.map(id -> new Answer(id, texts.answers()))
			.toList();
		plans.save(drafter, planId, new DraftChange(draft.version(), text.apply(plan), answers));
	}

	private void complete(String planId, Map<String, Object> answers) {
		WorkItem task = tasks.openOf(planId).get(0);
		tasks.complete(holder(task), task.id(), answers);
	}

	private Actor holder(WorkItem task) {
		String candidate = task.holders().get(0);
		return candidate.contains("@") ? actorOf(candidate) : people.actor(candidate).orElseThrow();
	}

	private Actor actorOf(String candidateGroup) {
		Person person = people.membersOf(candidateGroup).get(0);
		return people.actor(person.account()).orElseThrow();
	}

}
