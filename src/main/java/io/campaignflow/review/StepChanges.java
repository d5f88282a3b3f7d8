package io.campaignflow.review;

import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import io.campaignflow.plan.PlanView;
import io.campaignflow.review.events.ReviewEvent.StepAdded;
import io.campaignflow.review.events.ReviewEvent.StepTakenBack;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Steps added to a route by a reviewer who holds the present step's task (加签), and taken
 * back while nobody has acted in them (减签).
 */
@Component
class StepChanges {

	private final ReviewRepository reviews;

	private final OpinionRepository opinions;

	private final CarriedOpinions carried;

	private final StepSearch search;

	private final AddedTitles titles;

	private final People people;

	private final Tasks tasks;

	private final ReviewProcess process;

	private final ApplicationEventPublisher events;

	StepChanges(ReviewRepository reviews, OpinionRepository opinions, CarriedOpinions carried, StepSearch search,
			AddedTitles titles, People people, Tasks tasks, ReviewProcess process, ApplicationEventPublisher events) {
		this.reviews = reviews;
		this.opinions = opinions;
		this.carried = carried;
		this.search = search;
		this.titles = titles;
		this.people = people;
		this.tasks = tasks;
		this.process = process;
		this.events = events;
	}

	/** The review has to be locked; gives the id of the new step. */
	int add(Actor actor, Review review, PlanView plan, NewStep wanted) {
		requireMayAdd(actor, review, plan);
		AdditionRules.check(wanted, review, Recusal.of(review, plan), search, people);
		Addition addition = new Addition(actor.account(), actor.name(), wanted.reason(), wanted.place(),
				review.current().id(), wanted.people());
		RouteStep route = wanted.route(titles.chinese(wanted.people()), titles.english(wanted.people()));
		ReviewStep step = review.add(actor, route, addition, unheard(plan.id()));
		reviews.update(review);
		events.publishEvent(new StepAdded(plan.id(), plan.round(), step.id(), route.title(), wanted.place().name(),
				wanted.people(), wanted.mode().name(), wanted.workingDays(), wanted.reason(), actor.account()));
		if (wanted.place() == StepPlace.BEFORE) {
			process.stepsChanged(actor, plan.id());
		}
		return step.id();
	}

	void requireMayAdd(Actor actor, Review review, PlanView plan) {
		review.requireUndecided();
		if (tasks.openOf(plan.id()).stream().noneMatch(task -> tasks.mayAct(actor, task))) {
			throw new NotAllowed("step-added-by-holder-only");
		}
		Recusal.of(review, plan).require(actor, review.current().route().whose());
	}

	/** Who holds the open tasks: with them the step goes on after the added one. */
	private List<String> unheard(String planId) {
		return tasks.openOf(planId).stream().map(WorkItem::assignee).filter(Objects::nonNull).sorted().toList();
	}

	/** The review has to be locked. */
	void takeBack(Actor actor, Review review, PlanView plan, int id) {
		ReviewStep step = review.steps().find(id).orElseThrow(() -> new NotFound("step", id));
		requireMayTakeBack(actor, review, plan, step);
		boolean present = review.takeBack(actor, step);
		if (present) {
			carried.over(review, plan);
		}
		reviews.update(review);
		events
			.publishEvent(new StepTakenBack(plan.id(), plan.round(), step.id(), step.route().title(), actor.account()));
		if (present) {
			process.stepsChanged(actor, plan.id());
		}
	}

	void requireMayTakeBack(Actor actor, Review review, PlanView plan, ReviewStep step) {
		if (!step.isAdded()) {
			throw new NotAllowed("step-of-the-route");
		}
		boolean office = actor.holds(Role.OFFICE.name(), review.terms().launchingUnit());
		if (!office && !step.added().by().equals(actor.account())) {
			throw new NotAllowed("step-taken-back-by-adder-only", step.added().name());
		}
		opinions.ofStep(plan.id(), step.id()).stream().findFirst().ifPresent(opinion -> {
			throw new Conflict("step-acted-in", null, opinion.name(), opinion.decision());
		});
		review.requireRemovable(step);
	}

}
