package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.absence.AbsenceOrder;
import io.campaignflow.absence.Absences;
import io.campaignflow.organisation.Person;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.review.ReviewView.StepView;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Refusal;
import io.campaignflow.workflow.Handing;
import io.campaignflow.workflow.Urging;
import io.campaignflow.workflow.WorkItem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Any of the people of some plans does anything, in any order, entitled or not, and after
 * each move it is looked up whether somebody has the plan, whether aggregate, worklist
 * and engine agree, and whether every opinion that was taken is still there.
 */
final class RandomDay {

	/** What people (and the clock) do, each as often as its weight says. */
	enum Kind {

		SUBMIT(14), SIGN(10), GIVE_BACK(2), APPROVE(30), RETURN(8), CLAIM(4), RELEASE(4), WITHDRAW(4), ADD_STEP(6),
		TAKE_BACK_STEP(8), TRANSFER(6), DELEGATE(6), RESOLVE(6), TAKE_BACK(2), URGE(2), ABSENCE(1), TIMER(3), REVOKE(1);

		private final int weight;

		Kind(int weight) {
			this.weight = weight;
		}

	}

	/** The doors besides those of {@link ReviewScene}. */
	record Doors(Handing handing, Absences absences, Urging urging, ManagementService jobs, JdbcTemplate jdbc) {
	}

	private static final List<Kind> URN = Stream.of(Kind.values())
		.flatMap(kind -> Stream.generate(() -> kind).limit(kind.weight))
		.toList();

	private static final List<String> UNITS = List.of("150203", ReviewScene.CITY, ReviewScene.COUNTY,
			ReviewScene.SCHOOL);

	private final ReviewScene scene;

	private final Doors doors;

	private final Random random;

	private final List<String> cast = new ArrayList<>();

	private final List<PlanOnItsWay> plans = new ArrayList<>();

	private final Map<String, Integer> opinions = new HashMap<>();

	private final Map<Kind, Integer> made = new EnumMap<>(Kind.class);

	private final Map<String, Actor> absences = new LinkedHashMap<>();

	private int refused;

	RandomDay(ReviewScene scene, Doors doors, long seed) {
		this.scene = scene;
		this.doors = doors;
		this.random = new Random(seed);
		cast.addAll(List.of("drafter.150203", "head.150203", "supervisor.1502.1", "member.1502.1", "office.1502",
				"leader.1502.1", "supervisor.15.2", "office.15", "office.89", "office.8901", "office.890101001"));
		for (String unit : List.of(ReviewScene.CITY, ReviewScene.COUNTY, ReviewScene.SCHOOL)) {
			cast.addAll(List.of("drafter." + unit, "head." + unit, "office." + unit));
		}
		for (String unit : List.of(ReviewScene.PROVINCE, ReviewScene.COUNTY)) {
			Stream.of("a", "b", "c", "d", "e").forEach(letter -> cast.add(letter + ".leading." + unit));
		}
		UNITS.forEach(unit -> plans.add(scene.plan(unit)));
		UNITS.forEach(unit -> plans.add(scene.plan(unit)));
	}

	/** How often each kind of move was accepted. */
	Map<Kind, Integer> made() {
		return made;
	}

	int refused() {
		return refused;
	}

	List<PlanOnItsWay> plans() {
		return plans;
	}

	/** One move, and what is left behind. */
	void move() {
		int at = random.nextInt(plans.size());
		PlanOnItsWay plan = plans.get(at);
		Kind kind = URN.get(random.nextInt(URN.size()));
		try {
			if (attempt(kind, plan)) {
				made.merge(kind, 1, Integer::sum);
			}
		}
		catch (Refusal refusal) {
			refused++;
		}
		if (isSound(plan)) {
			plans.set(at, scene.plan(UNITS.get(at % UNITS.size())));
		}
	}

	/** Gives whether there was anything to do it with. */
	private boolean attempt(Kind kind, PlanOnItsWay plan) {
		List<WorkItem> open = plan.open();
		WorkItem task = open.get(random.nextInt(open.size()));
		Actor actor = somebody(task);
		switch (kind) {
			case SUBMIT -> submit(plan, task, actor);
			case SIGN -> scene.tasks().complete(actor, task.id(), Map.of("decision", "SIGN"));
			case GIVE_BACK ->
				scene.tasks().complete(actor, task.id(), Map.of("decision", "GIVE_BACK", "reason", "请再核对数字。"));
			case APPROVE -> opinion(plan, task, actor, PlanOnItsWay.APPROVE);
			case RETURN -> opinion(plan, task, actor, returned());
			case CLAIM -> scene.tasks().claim(actor, task.id());
			case RELEASE -> scene.tasks().release(actor, task.id());
			case WITHDRAW -> scene.moves().withdraw(actor, plan.id(), plan.seen());
			case ADD_STEP -> scene.moves().addStep(actor, plan.id(), step(plan));
			case TAKE_BACK_STEP -> {
				return takenBack(plan, actor);
			}
			case TRANSFER -> doors.handing().transfer(actor, task.id(), anybody(), "外出开会，请代为办理。");
			case DELEGATE -> doors.handing().delegate(actor, task.id(), anybody(), "请先提出意见。");
			case RESOLVE -> doors.handing().resolve(actor, task.id(), "建议同意。", Map.of());
			case TAKE_BACK -> doors.handing().takeBack(actor, task.id());
			case URGE -> doors.urging().urge(actor, task.id(), "请尽快办理。");
			case ABSENCE -> absences.put(doors.absences()
				.record(actor, new AbsenceOrder(null, anybody(), scene.today(), scene.today(), Set.of(), null, "休假")),
					actor);
			case TIMER -> {
				return timer(plan);
			}
			case REVOKE -> scene.moves().revoke(actor, plan.id(), "单位撤并。");
		}
		return true;
	}

	/** Nobody is away any more. */
	void end() {
		absences.forEach((id, actor) -> doors.absences().end(actor, id));
		absences.clear();
	}

	private void submit(PlanOnItsWay plan, WorkItem task, Actor actor) {
		plan.written(actor.account(), true);
		scene.tasks().complete(actor, task.id(), Map.of("confirmed", true));
	}

	private void opinion(PlanOnItsWay plan, WorkItem task, Actor actor, Map<String, Object> answers) {
		scene.tasks().complete(actor, task.id(), answers);
		opinions.merge(plan.id(), 1, Integer::sum);
	}

	private Map<String, Object> returned() {
		String to = random.nextBoolean() ? "DRAFTER" : String.valueOf(random.nextInt(5));
		return Map.of("decision", "RETURN", "grounds", List.of("NOT_OPERABLE"), "comments",
				List.of(Map.of("section", "measures", "text", "请写明指标。")), "returnTo", to, "resubmit",
				random.nextBoolean() ? "STRAIGHT_BACK" : "RUN_AGAIN");
	}

	private NewStep step(PlanOnItsWay plan) {
		StepPlace place = random.nextBoolean() ? StepPlace.BEFORE : StepPlace.AFTER;
		StepMode mode = StepMode.values()[random.nextInt(StepMode.values().length)];
		List<String> asked = Stream.generate(this::anybody)
			.distinct()
			.limit((mode == StepMode.SINGLE) ? 1 : 1 + random.nextInt(3))
			.toList();
		return new NewStep(plan.seen(), place, asked, mode, (mode == StepMode.SHARE) ? 50 : null, 2, "请先把关。");
	}

	/** Mostly by whoever added the step. */
	private boolean takenBack(PlanOnItsWay plan, Actor actor) {
		List<StepView> added = plan.review().steps().stream().filter(step -> step.added() != null).toList();
		if (added.isEmpty()) {
			return false;
		}
		StepView step = added.get(random.nextInt(added.size()));
		Actor by = random.nextInt(4) == 0 ? actor : scene.actor(step.added().by());
		scene.moves().takeBackStep(by, plan.id(), step.id());
		return true;
	}

	private boolean timer(PlanOnItsWay plan) {
		ProcessInstance process = scene.processes()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(plan.id())
			.singleResult();
		List<Job> jobs = doors.jobs().createJobQuery().processInstanceId(process.getId()).timers().list();
		if (jobs.isEmpty()) {
			return false;
		}
		doors.jobs().executeJob(jobs.get(random.nextInt(jobs.size())).getId());
		return true;
	}

	/** Mostly somebody who has the task, or lent it to somebody. */
	private Actor somebody(WorkItem task) {
		if (random.nextInt(10) < 2) {
			return scene.actor(anybody());
		}
		if (task.isDelegated() && random.nextInt(4) == 0) {
			return scene.actor(task.owner());
		}
		List<String> holders = people(task);
		return scene.actor(holders.get(random.nextInt(holders.size())));
	}

	private String anybody() {
		return cast.get(random.nextInt(cast.size()));
	}

	/**
	 * Nothing is lost and somebody has it; gives whether the plan has come to its end.
	 */
	private boolean isSound(PlanOnItsWay plan) {
		PlanView view = plan.view();
		List<WorkItem> open = plan.open();
		assertThat(taken(plan)).as("opinions of %s", plan.id()).isEqualTo(opinions.getOrDefault(plan.id(), 0));
		long processes = scene.processes().createProcessInstanceQuery().processInstanceBusinessKey(plan.id()).count();
		boolean ended = view.status() == PlanStatus.APPROVED || view.status() == PlanStatus.REVOKED;
		assertThat(processes).isEqualTo(ended ? 0 : 1);
		assertThat(open.isEmpty()).as("tasks of a plan that is %s", view.status()).isEqualTo(ended);
		assertThat(open).extracting(WorkItem::element).allMatch(element -> belongs(element, view.status()));
		assertThat(open).allSatisfy(this::somebodyHasIt);
		return ended;
	}

	private int taken(PlanOnItsWay plan) {
		return doors.jdbc()
			.queryForObject("select count(*) from review_opinion where plan_id = ? and carried_from is null",
					Integer.class, plan.id());
	}

	private static boolean belongs(String element, PlanStatus status) {
		return switch (status) {
			case DRAFTING, RETURNED -> element.equals("UserTask_DraftPlan");
			case SIGNING -> element.equals("UserTask_SignOffPlan");
			default -> element.startsWith("UserTask_ReviewPlan");
		};
	}

	private void somebodyHasIt(WorkItem task) {
		assertThat(people(task)).as("who has %s", task).isNotEmpty().allSatisfy(account -> scene.actor(account));
	}

	private List<String> people(WorkItem task) {
		if (task.assignee() != null) {
			return List.of(task.assignee());
		}
		return task.candidates().stream().flatMap(this::members).toList();
	}

	private Stream<String> members(String candidate) {
		boolean group = candidate.contains("@");
		return group ? scene.people().membersOf(candidate).stream().map(Person::account) : Stream.of(candidate);
	}

}
