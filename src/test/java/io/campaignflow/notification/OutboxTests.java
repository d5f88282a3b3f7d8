package io.campaignflow.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.campaignflow.campaign.Extensions;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.events.PlanEvent.PlanCopied;
import io.campaignflow.plan.events.PlanEvent.PlanRevoked;
import io.campaignflow.plan.events.PlanEvent.PlanSignedOff;
import io.campaignflow.review.events.ReviewEvent.DueSoon;
import io.campaignflow.review.events.ReviewEvent.Overdue;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.workflow.events.HandingEvent.Urged;
import io.campaignflow.workflow.events.TaskEvent.TaskClosed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What happened is told to those concerned, exactly once, whatever dies in between; on
 * both databases.
 */
abstract class OutboxTests {

	@Autowired
	private ApplicationContext beans;

	@Autowired
	private Dispatcher dispatcher;

	@Autowired
	private OutboxRepository outbox;

	@Autowired
	private Outbox collecting;

	@Autowired
	private FanOut fanOut;

	@Autowired
	private FailedMessages failed;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private JdbcClient jdbc;

	private NotificationScene scene() {
		return new NotificationScene(beans);
	}

	@Test
	void thoseATaskIsOfferedToAreToldAndNobodyElse() {
		String plan = scene().inReview();
		assertThat(scene().told(NotificationScene.FIRST_REVIEWER, plan))
			.extracting(NoticeView::kind, NoticeView::taskId, NoticeView::read)
			.containsExactly(tuple(MessageKind.TASK, scene().task(plan).id(), false));
		assertThat(scene().told("supervisor.1502.2", plan)).isEmpty();
		assertThat(scene().told("office.15", plan)).isEmpty();
	}

	@Test
	void aTaskThatIsOverAsksNobodyAnyMore() {
		String plan = scene().inReview();
		assertThat(scene().told(NotificationScene.DRAFTER, plan)).extracting(NoticeView::read).containsExactly(true);
		assertThat(scene().told(NotificationScene.HEAD, plan)).extracting(NoticeView::read).containsExactly(true);
	}

	@Test
	void aReturnIsOneMessageThatLeadsToTheTask() {
		String plan = scene().inReview();
		scene().told(NotificationScene.DRAFTER, plan);
		scene().move(plan, NotificationScene.FIRST_REVIEWER, NotificationScene.RETURN);
		assertThat(scene().told(NotificationScene.DRAFTER, plan).get(0))
			.extracting(NoticeView::kind, NoticeView::taskId, NoticeView::read)
			.containsExactly(MessageKind.RETURNED, scene().task(plan).id(), false);
		assertThat(scene().told(NotificationScene.DRAFTER, plan)).hasSize(2);
		assertThat(scene().told(NotificationScene.HEAD, plan).get(0).kind()).isEqualTo(MessageKind.RETURNED);
	}

	@Test
	void moreTimeIsToldToWhoeverWorksOnThePlan() {
		String plan = scene().open();
		LocalDate until = LocalDate.now().plusDays(60);
		beans.getBean(Extensions.class)
			.grant(scene().actor("office.15"), beans.getBean(Plans.class).get(plan).campaignId(),
					NotificationScene.UNIT, until, "暴雪封路");
		for (String account : List.of(NotificationScene.DRAFTER, NotificationScene.HEAD)) {
			assertThat(scene().told(account, plan)).filteredOn((notice) -> notice.kind() == MessageKind.EXTENDED)
				.singleElement()
				.satisfies((notice) -> assertThat(beans.getBean(MessageTexts.class).sentence(notice, Locale.CHINESE))
					.contains("延长了期限", "暴雪封路", until.getDayOfMonth() + "日前办结"));
		}
		assertThat(scene().told("head.150204", plan)).isEmpty();
	}

	@Test
	void aDecisionAddsOneRowToTheOutbox() {
		String plan = scene().inReview();
		dispatcher.run();
		scene().move(plan, NotificationScene.FIRST_REVIEWER, NotificationScene.RETURN);
		assertThat(outbox.waiting()).isEqualTo(1);
	}

	@Test
	void whatIsRolledBackIsToldToNobody() {
		String subject = UUID.randomUUID().toString();
		transaction.executeWithoutResult((status) -> {
			collecting.add(fact(subject));
			status.setRollbackOnly();
		});
		dispatcher.run();
		assertThat(count(subject)).isZero();
	}

	@Test
	void aNodeThatDiesWhileItTellsLeavesAllToTheNext() {
		String subject = UUID.randomUUID().toString();
		transaction.executeWithoutResult((status) -> collecting.add(fact(subject)));
		assertThatExceptionOfType(NodeDied.class).isThrownBy(() -> transaction.executeWithoutResult((status) -> {
			fanOut.tell(outbox.take(clock().instant(), Dispatcher.CHUNK));
			assertThat(count(subject)).isEqualTo(1);
			throw new NodeDied();
		}));
		assertThat(count(subject)).isZero();
		dispatcher.run();
		dispatcher.run();
		assertThat(count(subject)).isEqualTo(1);
	}

	@Test
	void twoDispatchersAtOnceTellEachFactOnce() throws InterruptedException, ExecutionException {
		List<String> subjects = IntStream.range(0, 400).mapToObj((n) -> UUID.randomUUID().toString()).toList();
		subjects.forEach((subject) -> transaction.executeWithoutResult((status) -> collecting.add(fact(subject))));
		ExecutorService nodes = Executors.newFixedThreadPool(4);
		try {
			Callable<Integer> node = dispatcher::run;
			for (Future<Integer> told : nodes.invokeAll(List.of(node, node, node, node))) {
				assertThat(told.get()).isNotNegative();
			}
		}
		finally {
			nodes.shutdown();
		}
		dispatcher.run();
		assertThat(jdbc.sql("select count(*) from notification where subject_id in (:subjects)")
			.param("subjects", subjects)
			.query(Integer.class)
			.single()).isEqualTo(400);
		assertThat(subjects).allSatisfy((subject) -> assertThat(count(subject)).isEqualTo(1));
	}

	@Test
	void oneBadRowHoldsNobodyUpAndIsGivenUpInTheEnd() {
		String bad = UUID.randomUUID().toString();
		String good = UUID.randomUUID().toString();
		jdbc.sql("insert into message_outbox (id, happened_at, facts, is_dead, next_try_at, attempts)"
				+ " values (?, ?, '[{\"kind\": \"NO_SUCH_KIND\"}]', false, ?, 0)")
			.params(bad, Stored.time(clock().instant()), Stored.time(clock().instant().minusSeconds(60)))
			.update();
		transaction.executeWithoutResult((status) -> collecting.add(fact(good)));
		dispatcher.run();
		assertThat(count(good)).isEqualTo(1);
		Actor admin = scene().actor("admin");
		for (int attempt = 1; failed.list(admin).stream().noneMatch((failure) -> failure.id().equals(bad)); attempt++) {
			assertThat(attempt).as("attempts until it is given up").isLessThan(10);
			jdbc.sql("update message_outbox set next_try_at = ? where id = ?")
				.params(Stored.time(clock().instant().minus(Duration.ofSeconds(1))), bad)
				.update();
			dispatcher.run();
		}
		assertThat(failed.list(admin)).filteredOn((failure) -> failure.id().equals(bad))
			.first()
			.satisfies((failure) -> assertThat(failure.reason()).contains("Stored by another version"));
		failed.retry(admin, bad);
		assertThat(outbox.take(bad, clock().instant())).hasSize(1);
		outbox.done(List.of(bad));
	}

	@Test
	void urgesCopiesAndDeadlinesAreToldToThoseTheyName() {
		String plan = scene().inReview();
		String task = scene().task(plan).id();
		List<String> holders = List.of(NotificationScene.FIRST_REVIEWER);
		String due = "UserTask_ReviewPlan";
		tell(new Urged("plan", plan, NotificationScene.HEAD, "请尽快", List.of(task), holders));
		assertThat(latest(NotificationScene.FIRST_REVIEWER, plan)).isEqualTo(MessageKind.URGED);
		assertThat(scene().told(NotificationScene.FIRST_REVIEWER, plan).get(0).taskId()).isEqualTo(task);
		tell(new PlanCopied(plan, "", "请阅", List.of("leading.15"), NotificationScene.FIRST_REVIEWER));
		assertThat(latest("leading.15", plan)).isEqualTo(MessageKind.COPIED);
		tell(new DueSoon(plan, 1, "review-plan", due, "督导组", null, holders, clock().instant(), "system"));
		assertThat(latest(NotificationScene.FIRST_REVIEWER, plan)).isEqualTo(MessageKind.DUE_SOON);
		tell(new Overdue(plan, 1, "review-plan", due, "督导组", null, holders, clock().instant(), List.of("OFFICE@15"),
				"system"));
		assertThat(latest(NotificationScene.FIRST_REVIEWER, plan)).isEqualTo(MessageKind.OVERDUE);
		assertThat(latest("office.15", plan)).isEqualTo(MessageKind.ESCALATED);
	}

	@Test
	void whoWasAskedLearnsThatThePlanWasRevoked() {
		String plan = scene().inReview();
		scene().told(NotificationScene.FIRST_REVIEWER, plan);
		String task = scene().task(plan).id();
		transaction.executeWithoutResult((status) -> {
			events.publishEvent(new TaskClosed(task));
			events.publishEvent(new PlanRevoked(plan, "c", NotificationScene.UNIT, "另行部署", "office.15"));
		});
		assertThat(latest(NotificationScene.FIRST_REVIEWER, plan)).isEqualTo(MessageKind.STOPPED);
		assertThat(latest(NotificationScene.DRAFTER, plan)).isEqualTo(MessageKind.STOPPED);
		assertThat(latest(NotificationScene.HEAD, plan)).isEqualTo(MessageKind.STOPPED);
	}

	@Test
	void whoRemarkedLearnsOfTheAnswers() {
		String plan = scene().inReview();
		scene().move(plan, NotificationScene.FIRST_REVIEWER, NotificationScene.RETURN);
		scene().told(NotificationScene.FIRST_REVIEWER, plan);
		tell(new PlanSignedOff(plan, 2, 2, NotificationScene.HEAD));
		assertThat(latest(NotificationScene.FIRST_REVIEWER, plan)).isEqualTo(MessageKind.ANSWERED);
	}

	@Test
	void whoActsForSomebodyAbsentIsToldOfTheirTasks() {
		String proxy = "office.1502";
		jdbc.sql("insert into absence (id, account, proxy, starts_at, ends_at, kinds, recorded_by, recorded_at)"
				+ " values ('told-absence', ?, ?, ?, ?, 'review-plan', 'admin', ?)")
			.params(NotificationScene.FIRST_REVIEWER, proxy, Stored.time(clock().instant().minusSeconds(60)),
					Stored.time(clock().instant().plusSeconds(600)), Stored.time(clock().instant()))
			.update();
		try {
			String plan = scene().inReview();
			assertThat(latest(proxy, plan)).isEqualTo(MessageKind.TASK);
			assertThat(latest(NotificationScene.FIRST_REVIEWER, plan)).isEqualTo(MessageKind.TASK);
		}
		finally {
			jdbc.sql("delete from absence where id = 'told-absence'").update();
		}
	}

	private void tell(Object event) {
		transaction.executeWithoutResult((status) -> events.publishEvent(event));
	}

	private MessageKind latest(String account, String plan) {
		return scene().told(account, plan).get(0).kind();
	}

	@Test
	void onlyAdministratorsSeeWhatWasGivenUp() {
		Actor office = scene().actor("office.15");
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> failed.list(office));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> failed.retry(office, "x"));
	}

	@Test
	void theHeadOfAReturnedPlanSeesWhoReturnedIt() {
		String plan = scene().inReview();
		scene().move(plan, NotificationScene.FIRST_REVIEWER, NotificationScene.RETURN);
		MessageTexts texts = beans.getBean(MessageTexts.class);
		NoticeView told = scene().told(NotificationScene.HEAD, plan).get(0);
		assertThat(texts.sentence(told, java.util.Locale.SIMPLIFIED_CHINESE)).contains("退回修改：").contains(told.title());
		assertThat(texts.sentence(told, java.util.Locale.ENGLISH)).contains("returned it to be changed");
	}

	private Clock clock() {
		return beans.getBean(Clock.class);
	}

	private int count(String subject) {
		return jdbc.sql("select count(*) from notification where subject_id = ?")
			.param(subject)
			.query(Integer.class)
			.single();
	}

	private static Fact fact(String subject) {
		return Fact.about(MessageKind.COPIED, "plan", subject, List.of(NotificationScene.DRAFTER),
				Details.by("office.15", null));
	}

	private static final class NodeDied extends RuntimeException {

	}

}
