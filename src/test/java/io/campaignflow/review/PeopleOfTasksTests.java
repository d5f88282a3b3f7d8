package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.organisation.AbsenceOrder;
import io.campaignflow.organisation.Absences;
import io.campaignflow.organisation.Role;
import io.campaignflow.plan.Copies;
import io.campaignflow.plan.PlanCopy;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.trust.Visitor;
import io.campaignflow.workflow.Batch;
import io.campaignflow.workflow.HandOver;
import io.campaignflow.workflow.HandOverState;
import io.campaignflow.workflow.HandOvers;
import io.campaignflow.workflow.Handing;
import io.campaignflow.workflow.Urging;
import io.campaignflow.workflow.WorkItem;
import io.campaignflow.workflow.WorkQuery;
import io.campaignflow.workflow.WorkQuery.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Review tasks from person to person: given for good, worked out by others, done for
 * somebody who is away, handed over, in batches, urged and copied; in every mode of a
 * step.
 */
@CampaignFlowTest
class PeopleOfTasksTests {

	private static final String DEPUTY = "deputy.89";

	private static final String SECOND = "second.89";

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Handing handing;

	@Autowired
	Absences absences;

	@Autowired
	HandOvers handOvers;

	@Autowired
	Batch batch;

	@Autowired
	Urging urging;

	@Autowired
	Copies copies;

	@Autowired
	ManagementService jobs;

	@Autowired
	JdbcTemplate jdbc;

	@LocalServerPort
	int port;

	private final List<String> recorded = new ArrayList<>();

	private ReviewScene scene;

	@BeforeEach
	void aProvince() {
		scene = beans.createBean(ReviewScene.class);
		scene.provideProvince();
		for (String account : List.of(DEPUTY, SECOND)) {
			if (scene.people().find(account).isEmpty()) {
				scene.appoint(account, ReviewScene.PROVINCE, Role.CONTACT_LEADER);
			}
		}
	}

	/** Everybody is back: the tests share people. */
	@AfterEach
	void everybodyIsBack() {
		recorded.forEach(id -> {
			Actor admin = scene.actor("admin");
			if (!absences.get(admin, id).isOverAt(scene.clock().instant())) {
				absences.end(admin, id);
			}
		});
	}

	@Test
	void aTaskForAnyOfAGroupIsTransferredToSomebodyOutsideOfIt() {
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview();
		WorkItem task = plan.taskOf("supervisor.1502.1");
		handing.transfer(scene.actor("supervisor.1502.1"), task.id(), "office.1505", "请代为审查");
		Actor receiver = scene.actor("office.1505");
		assertThat(scene.plans().visible(receiver, plan.id()).id()).as("the receiver reads the plan")
			.isEqualTo(plan.id());
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(
				() -> scene.tasks().complete(scene.actor("supervisor.1502.1"), task.id(), PlanOnItsWay.APPROVE));
		plan.approvedBy("office.1505").isBeforeOneOf(1, "office.1502");
		assertThat(plan.review().opinions()).extracting(ReviewView.OpinionView::account).containsExactly("office.1505");
	}

	@Test
	void nobodyIsGivenTheReviewOfTheirOwnWork() {
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview();
		Actor supervisor = scene.actor("supervisor.1502.1");
		WorkItem task = plan.taskOf("supervisor.1502.1");
		for (String recused : List.of("drafter.150203", "head.150203", "office.150203")) {
			assertThatExceptionOfType(NotAllowed.class)
				.isThrownBy(() -> handing.transfer(supervisor, task.id(), recused, "请办"));
			assertThatExceptionOfType(NotAllowed.class)
				.isThrownBy(() -> handing.delegate(supervisor, task.id(), recused, "请办"));
			assertThat(handing.obstacle(supervisor, task.id(), recused)).isPresent();
		}
		assertThat(scene.tasks().get(supervisor, task.id()).assignee()).as("nothing was claimed on the way").isNull();
		assertThat(handing.obstacle(supervisor, task.id(), "office.1505")).isEmpty();
	}

	@Test
	void ofAllAVoiceGoesOnAndNobodyGetsTwo() {
		PlanOnItsWay plan = beforeAll();
		String[] five = leading(ReviewScene.PROVINCE);
		WorkItem task = plan.taskOf(five[0]);
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> handing.transfer(scene.actor(five[0]), task.id(), five[1], "请办"));
		handing.transfer(scene.actor(five[0]), task.id(), DEPUTY, "分管同志办理");
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> handing.transfer(scene.actor(five[1]), plan.taskOf(five[1]).id(), DEPUTY, "请办"));
		plan.approvedBy(DEPUTY, five[1], five[2], five[3]).isBeforeEachOf(2, five[4]).approvedBy(five[4]).isApproved();
	}

	@Test
	void ofAShareADelegateWorksOutAndTheOwnerSpeaks() {
		PlanOnItsWay plan = beforeAShare();
		String[] five = leading(ReviewScene.COUNTY);
		WorkItem task = plan.taskOf(five[0]);
		handing.delegate(scene.actor(five[0]), task.id(), DEPUTY, "请核对指标");
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> scene.tasks().complete(scene.actor(DEPUTY), task.id(), PlanOnItsWay.APPROVE));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> scene.tasks().complete(scene.actor(five[0]), task.id(), PlanOnItsWay.APPROVE));
		handing.resolve(scene.actor(DEPUTY), task.id(), "指标可核", PlanOnItsWay.APPROVE);
		plan.approvedBy(five[0], five[1], five[2]).isApproved();
		assertThat(plan.review().opinions()).extracting(ReviewView.OpinionView::account).doesNotContain(DEPUTY);
	}

	@Test
	void aProxyActsForAnyOfAGroupAndTheTaskFallsBackWhenTheAbsenceEnds() {
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview();
		Actor proxy = scene.actor("leader.1505.1");
		WorkItem task = plan.taskOf("supervisor.1502.1");
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> scene.tasks().get(proxy, task.id()));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> scene.plans().visible(proxy, plan.id()));
		String absence = absent("supervisor.1502.1", "leader.1505.1");
		assertThat(inbox(proxy, plan)).extracting(WorkItem::id).containsExactly(task.id());
		assertThat(scene.tasks().absentFor(proxy, inbox(proxy, plan)).get(task.id()).account())
			.isEqualTo("supervisor.1502.1");
		assertThat(scene.plans().visible(proxy, plan.id()).id()).isEqualTo(plan.id());
		scene.tasks().claim(proxy, task.id());
		assertThat(scene.tasks().get(proxy, task.id()).assignee()).as("held by the absent")
			.isEqualTo("supervisor.1502.1");
		absences.end(scene.actor("supervisor.1502.1"), absence);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> scene.tasks().complete(proxy, task.id(), PlanOnItsWay.APPROVE));
		assertThat(inbox(proxy, plan)).isEmpty();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> scene.plans().visible(proxy, plan.id()));
		plan.approvedBy("supervisor.1502.1").isBeforeOneOf(1, "office.1502");
	}

	@Test
	void whatAProxyDecidesSaysForWhom() {
		PlanOnItsWay plan = beforeAll();
		String[] five = leading(ReviewScene.PROVINCE);
		absent(five[0], DEPUTY);
		WorkItem task = plan.taskOf(five[0]);
		scene.tasks().complete(scene.actor(DEPUTY), task.id(), PlanOnItsWay.APPROVE);
		assertThat(plan.review().opinions().get(0)).satisfies(opinion -> {
			assertThat(opinion.account()).isEqualTo(DEPUTY);
			assertThat(opinion.onBehalfOf()).isEqualTo(scene.actor(five[0]).name());
		});
		assertThat(
				jdbc.queryForList("select detail from audit_entry where subject_id = ? and action = 'TaskDoneOnBehalf'",
						String.class, plan.id()))
			.singleElement(InstanceOfAssertFactories.STRING)
			.contains(five[0]);
		WorkItem done = scene.tasks().get(scene.actor(DEPUTY), task.id());
		assertThat(done.completedBy()).isEqualTo(DEPUTY);
		assertThat(done.handling().onBehalfOf()).isEqualTo(five[0]);
		plan.approvedBy(five[1], five[2], five[3], five[4]).isApproved();
	}

	@Test
	void aProxyHasOneVoiceInAStep() {
		PlanOnItsWay plan = beforeAll();
		String[] five = leading(ReviewScene.PROVINCE);
		absent(five[0], five[1]);
		absent(five[2], DEPUTY);
		absent(five[3], DEPUTY);
		WorkItem ofFirst = plan.taskOf(five[0]);
		assertThatExceptionOfType(NotAllowed.class).as("has a voice of his own")
			.isThrownBy(() -> scene.tasks().complete(scene.actor(five[1]), ofFirst.id(), PlanOnItsWay.APPROVE));
		scene.tasks().complete(scene.actor(DEPUTY), plan.taskOf(five[2]).id(), PlanOnItsWay.APPROVE);
		WorkItem ofFourth = plan.taskOf(five[3]);
		assertThatExceptionOfType(NotAllowed.class).as("spoke for another already")
			.isThrownBy(() -> scene.tasks().complete(scene.actor(DEPUTY), ofFourth.id(), PlanOnItsWay.APPROVE));
		plan.isBeforeEachOf(2, five[0], five[1], five[3], five[4]);
	}

	@Test
	void aProxyIsHeldToFourEyesAsAPerson() {
		absent("head.150203", "drafter.150203");
		PlanOnItsWay plan = scene.plan("150203").written().submitted();
		WorkItem task = plan.taskOf("head.150203");
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(
					() -> scene.tasks().complete(scene.actor("drafter.150203"), task.id(), Map.of("decision", "SIGN")))
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("sign-own-draft"));
	}

	@Test
	void aProxyPassesNothingOnAndAbsencesDoNotOverlap() {
		PlanOnItsWay plan = beforeAShare();
		String[] five = leading(ReviewScene.COUNTY);
		WorkItem task = plan.taskOf(five[0]);
		absent(five[0], DEPUTY);
		absent(DEPUTY, SECOND);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> scene.tasks().get(scene.actor(SECOND), task.id()));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> scene.tasks().complete(scene.actor(SECOND), task.id(), PlanOnItsWay.APPROVE));
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> absent(five[0], SECOND))
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("absence-overlaps"));
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> absent(five[1], DEPUTY))
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("absence-proxy-absent"));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> absences.record(scene.actor("drafter.150203"), order(five[1], SECOND)));
	}

	@Test
	void anAbsenceCoversOnlyWhatItIsFor() {
		PlanOnItsWay plan = beforeAShare();
		String[] five = leading(ReviewScene.COUNTY);
		LocalDate today = scene.today();
		recorded.add(absences.record(scene.actor(five[0]),
				new AbsenceOrder(null, DEPUTY, today, today, Set.of("draft-plan"), null, null)));
		recorded.add(absences.record(scene.actor(five[1]),
				new AbsenceOrder(null, DEPUTY, today, today, Set.of("review-plan"), "another-campaign", null)));
		recorded.add(absences.record(scene.actor(five[2]),
				new AbsenceOrder(null, DEPUTY, today, today, Set.of("review-plan"), plan.view().campaignId(), "开会")));
		assertThat(inbox(scene.actor(DEPUTY), plan)).extracting(WorkItem::assignee).containsExactly(five[2]);
	}

	@Test
	void aHandOverMovesWhatItMayAndListsTheRest() {
		String leaver = "leaver.890101";
		if (scene.people().find(leaver).isEmpty()) {
			scene.appoint(leaver, ReviewScene.COUNTY, Role.OFFICE);
		}
		PlanOnItsWay own = scene.plan(ReviewScene.SCHOOL).broughtIntoReview();
		PlanOnItsWay other = scene.plan("150203").broughtIntoReview();
		scene.tasks().claim(scene.actor(leaver), own.taskOf(leaver).id());
		handing.transfer(scene.actor("supervisor.1502.1"), other.taskOf("supervisor.1502.1").id(), leaver, "请办");
		absent(DEPUTY, leaver);
		Actor admin = scene.actor("admin");
		String receiver = "head." + ReviewScene.SCHOOL;
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> handOvers.preview(scene.actor("office.1502"), leaver, receiver));
		assertThat(handOvers.preview(admin, leaver, receiver)).filteredOn(item -> item.code() != null)
			.extracting(HandOver.Item::subjectId)
			.contains(own.id())
			.doesNotContain(other.id());
		String id = handOvers.begin(admin, leaver, receiver, false);
		runJobs();
		HandOver done = handOvers.get(admin, id);
		assertThat(done.finishedAt()).isNotNull();
		assertThat(done.open()).isZero();
		assertThat(other.taskOf(receiver).assignee()).isEqualTo(receiver);
		assertThat(own.open().get(0).assignee()).isEqualTo(leaver);
		assertThat(handOvers.items(admin, id, PageQuery.of(0, 50)).items())
			.filteredOn(item -> item.state() == HandOverState.REFUSED && item.subjectId().equals(own.id()))
			.singleElement()
			.satisfies(item -> assertThat(item.code()).startsWith("review-own"));
		assertThat(absences.entrustedTo(receiver)).extracting(absence -> absence.account()).contains(DEPUTY);
		other.approvedBy(receiver).isBeforeOneOf(1, "office.1502");
		handing.transfer(scene.actor(leaver), own.open().get(0).id(), "office." + ReviewScene.COUNTY, "离任");
	}

	@Test
	void ofABatchEachIsCheckedByItself() {
		String office = "office." + ReviewScene.COUNTY;
		PlanOnItsWay first = scene.plan(ReviewScene.SCHOOL).broughtIntoReview();
		PlanOnItsWay second = scene.plan(ReviewScene.SCHOOL).broughtIntoReview();
		WorkItem one = first.taskOf(office);
		WorkItem two = second.taskOf(office);
		second.approvedBy(office);
		List<Batch.Result> results = batch.complete(scene.actor(office), List.of(one.id(), two.id(), "no-such-task"),
				PlanOnItsWay.APPROVE);
		assertThat(results).extracting(Batch.Result::done).containsExactly(true, false, false);
		assertThat(results.get(1).why()).isInstanceOf(Conflict.class);
		assertThat(results.get(2).why()).isInstanceOf(NotFound.class);
		first.isBeforeEachOf(1, leading(ReviewScene.COUNTY));
		Map<String, Object> withScore = Map.of("decision", "APPROVE", "score", 90);
		WorkItem third = scene.plan(ReviewScene.SCHOOL).broughtIntoReview().taskOf(office);
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> batch.complete(scene.actor(office), List.of(third.id()), withScore))
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("batch-one-by-one"));
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> batch.complete(scene.actor(office),
				IntStream.range(0, 101).mapToObj(String::valueOf).toList(), PlanOnItsWay.APPROVE));
	}

	@Test
	void whoWaitsUrgesAndNotTooOften() {
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview();
		WorkItem task = plan.open().get(0);
		urging.urge(scene.actor("drafter.150203"), task.id(), " 窗口将关，请尽快审 ");
		assertThat(plan.open().get(0).handling().urgedAt()).isNotNull();
		assertThat(urging.of(scene.actor("office.1502"), task.id())).singleElement()
			.satisfies(urge -> assertThat(urge.text()).isEqualTo("窗口将关，请尽快审"));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> urging.urge(scene.actor("office.1502"), task.id(), "再催"))
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("urge-too-soon"));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> urging.urge(scene.actor("drafter.150203"), task.id(), " "));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> urging.urge(scene.actor("drafter.150502"), task.id(), "催"));
		plan.approvedBy("supervisor.1502.1");
		WorkItem next = plan.open().get(0);
		assertThatExceptionOfType(BusinessRuleViolation.class).as("it lies with oneself")
			.isThrownBy(() -> urging.urge(scene.actor("office.1502"), next.id(), "催"))
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("urge-nobody"));
		urging.urge(scene.actor("supervisor.1502.1"), next.id(), "新的环节可以再催");
	}

	@Test
	void copiesAreReadAndNothingMore() {
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview();
		Actor reader = scene.actor("drafter.150502");
		int before = copies.unread(reader);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> scene.plans().visible(reader, plan.id()));
		copies.copy(scene.actor("supervisor.1502.1"), plan.id(), List.of("drafter.150502"), "供参考");
		assertThat(scene.plans().visible(reader, plan.id()).id()).isEqualTo(plan.id());
		assertThat(copies.unread(reader)).isEqualTo(before + 1);
		copies.opened(reader, plan.id());
		assertThat(copies.unread(reader)).isEqualTo(before);
		assertThat(copies.of(scene.actor("supervisor.1502.1"), plan.id())).singleElement().satisfies(copy -> {
			assertThat(copy.isRead()).isTrue();
			assertThat(copy.note()).isEqualTo("供参考");
		});
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> copies.copy(reader, plan.id(), List.of("drafter.150203"), null));
		assertThat(copies.to(reader, PageQuery.of(0, 20)).items()).extracting(PlanCopy::planId).contains(plan.id());
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> scene.tasks().complete(reader, plan.open().get(0).id(), PlanOnItsWay.APPROVE));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> copies.copy(scene.actor("supervisor.1502.1"), plan.id(), List.of("nobody.x"), null));
	}

	@Test
	void theEnginesOwnInterfaceObeysTheSameRules() {
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview();
		String task = plan.taskOf("supervisor.1502.1").id();
		Visitor supervisor = signedIn("supervisor.1502.1");
		Visitor admin = signedIn("admin");
		Visitor proxy = signedIn("leader.1505.1");
		assertThat(supervisor.enginePost("/task/" + task + "/claim", "{\"userId\":\"supervisor.1502.1\"}").statusCode())
			.isEqualTo(204);
		for (Visitor visitor : List.of(supervisor, admin)) {
			for (String move : List.of("assignee", "delegate")) {
				assertThat(
						visitor.enginePost("/task/" + task + "/" + move, "{\"userId\":\"office.1505\"}").statusCode())
					.as(move)
					.isBetween(400, 499);
			}
			assertThat(visitor.enginePost("/task/" + task + "/resolve", "{}").statusCode()).isBetween(400, 499);
		}
		assertThat(plan.open().get(0).assignee()).isEqualTo("supervisor.1502.1");
		String approval = "{\"variables\":{\"decision\":{\"value\":\"APPROVE\"}}}";
		assertThat(proxy.enginePost("/task/" + task + "/submit-form", approval).statusCode()).isEqualTo(403);
		absent("supervisor.1502.1", "leader.1505.1");
		assertThat(proxy.enginePost("/task/" + task + "/submit-form", approval).statusCode()).isBetween(200, 204);
		assertThat(plan.isBeforeOneOf(1, "office.1502").review().opinions().get(0).onBehalfOf()).isNotNull();
	}

	@Test
	void thePagesOfferWhatTheReaderMayDo() {
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview();
		String task = plan.taskOf("supervisor.1502.1").id();
		Visitor supervisor = signedIn("supervisor.1502.1");
		assertThat(supervisor.get("/tasks/" + task + "/moves").body()).contains("转办", "委派", "/plans/" + plan.id());
		assertThat(supervisor.get("/plans/" + plan.id() + "/circulation").body()).contains("抄送");
		assertThat(supervisor.get("/tasks/" + task + "/receivers?text=office.150203").body()).contains("disabled");
		assertThat(
				supervisor.post("/tasks/" + task + "/transfer", Map.of("to", "office.1505", "reason", "")).statusCode())
			.isEqualTo(422);
		assertThat(supervisor.post("/tasks/" + task + "/delegation", Map.of("to", "office.1505", "reason", "请研究"))
			.statusCode()).isEqualTo(200);
		assertThat(supervisor.get("/tasks/" + task + "/moves").body()).contains("收回").doesNotContain("moves-transfer");
		Visitor delegate = signedIn("office.1505");
		assertThat(delegate.get("/tasks/" + task + "/moves").body()).contains("交回", "decision");
		assertThat(delegate.get("/").body()).contains("研办");
		assertThat(delegate
			.post("/tasks/" + task + "/delegation/resolution",
					Map.of("moves-note", "可以同意", "decision", "APPROVE", "summary", "目标清楚"))
			.statusCode()).isEqualTo(200);
		assertThat(supervisor.get("/tasks/" + task + "/moves").body()).contains("可以同意", "data-draft=\"summary\"");
		Visitor drafter = signedIn("drafter.150203");
		assertThat(onSomePage(drafter, "/?view=waiting", "/tasks/" + task + "/urges")).isTrue();
		assertThat(drafter.get("/?view=sent").body()).contains("我发起的", plan.view().title());
		assertThat(drafter.get("/plans/" + plan.id() + "/circulation").body()).contains("催办");
		assertThat(supervisor.post("/tasks/batch", Map.of("task", task)).body()).contains("批量审批");
		assertThat(signedIn("admin").get("/hand-overs?from=supervisor.1502.1&to=office.1505").body()).contains("清单");
	}

	/** Whether one of the first fifty pages of a list shows it. */
	private static boolean onSomePage(Visitor reader, String list, String shown) {
		return IntStream.range(0, 50)
			.mapToObj(page -> reader.get(list + "&page=" + page).body())
			.anyMatch(body -> body.contains(shown));
	}

	@RepeatedTest(3)
	void ofATransferAndACompletionAtOnceExactlyOneHappens() throws Exception {
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview();
		Actor supervisor = scene.actor("supervisor.1502.1");
		WorkItem task = plan.taskOf("supervisor.1502.1");
		scene.tasks().claim(supervisor, task.id());
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService threads = Executors.newFixedThreadPool(2);
		Future<RuntimeException> transfer = threads
			.submit(() -> attempt(start, () -> handing.transfer(supervisor, task.id(), "office.1505", "请办")));
		Future<RuntimeException> completion = threads
			.submit(() -> attempt(start, () -> scene.tasks().complete(supervisor, task.id(), PlanOnItsWay.APPROVE)));
		boolean transferred = transfer.get() == null;
		boolean completed = completion.get() == null;
		threads.shutdown();
		assertThat(transferred).isNotEqualTo(completed);
		RuntimeException refused = transferred ? completion.get() : transfer.get();
		assertThat(refused).isInstanceOf(Refusal.class);
		if (transferred) {
			assertThat(plan.review().opinions()).isEmpty();
			assertThat(plan.open()).singleElement().extracting(WorkItem::assignee).isEqualTo("office.1505");
		}
		else {
			plan.isBeforeOneOf(1, "office.1502");
		}
	}

	private static RuntimeException attempt(CyclicBarrier start, Runnable call) throws Exception {
		start.await();
		try {
			call.run();
			return null;
		}
		catch (RuntimeException refused) {
			return refused;
		}
	}

	private Visitor signedIn(String account) {
		Visitor visitor = new Visitor(port, account, "demo-2026");
		assertThat(visitor.signIn()).endsWith("/");
		return visitor;
	}

	private String absent(String account, String proxy) {
		String id = absences.record(scene.actor("admin"), order(account, proxy));
		recorded.add(id);
		return id;
	}

	private AbsenceOrder order(String account, String proxy) {
		return new AbsenceOrder(account, proxy, scene.today(), scene.today().plusDays(3), Set.of(), null, "出差");
	}

	private List<WorkItem> inbox(Actor actor, PlanOnItsWay plan) {
		WorkQuery query = new WorkQuery(View.MINE, null, null, null, plan.id(), null);
		return scene.tasks().list(actor, query, PageQuery.of(0, 20)).items();
	}

	private void runJobs() {
		while (jobs.createJobQuery().processDefinitionKey("hand-over").withRetriesLeft().count() > 0) {
			jobs.createJobQuery()
				.processDefinitionKey("hand-over")
				.withRetriesLeft()
				.list()
				.forEach(job -> jobs.executeJob(job.getId()));
		}
	}

	private PlanOnItsWay beforeAll() {
		String office = "office." + ReviewScene.PROVINCE;
		return scene.plan(ReviewScene.CITY)
			.broughtIntoReview()
			.approvedBy(office, office)
			.isBeforeEachOf(2, leading(ReviewScene.PROVINCE));
	}

	private PlanOnItsWay beforeAShare() {
		return scene.plan(ReviewScene.SCHOOL)
			.broughtIntoReview()
			.approvedBy("office." + ReviewScene.COUNTY)
			.isBeforeEachOf(1, leading(ReviewScene.COUNTY));
	}

	private static String[] leading(String unit) {
		return new String[] { "a.leading." + unit, "b.leading." + unit, "c.leading." + unit, "d.leading." + unit,
				"e.leading." + unit };
	}

}
