package io.campaignflow.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What happened is told exactly once, whatever dies in between; on both databases.
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
	private JdbcClient jdbc;

	private NotificationScene scene() {
		return new NotificationScene(beans);
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
	void onlyAdministratorsSeeWhatWasGivenUp() {
		Actor office = scene().actor("office.15");
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> failed.list(office));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> failed.retry(office, "x"));
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
