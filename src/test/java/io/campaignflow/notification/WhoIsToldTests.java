package io.campaignflow.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.campaignflow.campaign.Extensions;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.events.PlanEvent.PlanCopied;
import io.campaignflow.plan.events.PlanEvent.PlanRevoked;
import io.campaignflow.plan.events.PlanEvent.PlanSignedOff;
import io.campaignflow.review.events.ReviewEvent.DueSoon;
import io.campaignflow.review.events.ReviewEvent.Overdue;
import io.campaignflow.workflow.events.HandingEvent.Urged;
import io.campaignflow.workflow.events.TaskEvent.TaskClosed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who is told of what, in which words, and where the message leads; on both databases.
 */
abstract class WhoIsToldTests {

	@Autowired
	private ApplicationContext beans;

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

	@Test
	void theHeadOfAReturnedPlanSeesWhoReturnedIt() {
		String plan = scene().inReview();
		scene().move(plan, NotificationScene.FIRST_REVIEWER, NotificationScene.RETURN);
		MessageTexts texts = beans.getBean(MessageTexts.class);
		NoticeView told = scene().told(NotificationScene.HEAD, plan).get(0);
		assertThat(texts.sentence(told, Locale.SIMPLIFIED_CHINESE)).contains("退回修改：").contains(told.title());
		assertThat(texts.sentence(told, Locale.ENGLISH)).contains("returned it to be changed");
	}

	private void tell(Object event) {
		transaction.executeWithoutResult((status) -> events.publishEvent(event));
	}

	private MessageKind latest(String account, String plan) {
		return scene().told(account, plan).get(0).kind();
	}

	private Clock clock() {
		return beans.getBean(Clock.class);
	}

}
