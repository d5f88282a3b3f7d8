package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.campaignflow.PostgresDatabase;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.workflow.WorkItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One of two nodes is killed (SIGKILL) while eight people decide at both: every decision
 * that was acknowledged is there once, and no task is stuck.
 */
class NodeKilledTests {

	private static final int PLANS = 125;

	private static final int PEOPLE = 8;

	/** Acknowledged decisions after which the node is killed. */
	private static final int BEFORE = 150;

	private static final List<String> REVIEWERS = List.of("supervisor.1502.1", "office.1502", "leader.1502.1",
			"supervisor.15.2");

	private static final String APPROVAL = "{\"decision\":\"APPROVE\",\"summary\":\"同意\"}";

	private static final Duration LONGEST = Duration.ofSeconds(120);

	private static Node survivor;

	private static NodeProcess victim;

	private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

	private final CountDownLatch soon = new CountDownLatch(BEFORE);

	@BeforeAll
	static void start() {
		String database = PostgresDatabase.newDatabase();
		String[] arguments = { "--spring.datasource.url=" + database, "--spring.datasource.username=postgres",
				"--spring.datasource.password=" };
		survivor = Node.start(database, "test", arguments);
		victim = NodeProcess.start("test", arguments);
	}

	@AfterAll
	static void stop() {
		victim.kill();
		survivor.close();
	}

	@Test
	void everyAcknowledgedDecisionIsThereOnceAndNothingIsStuck() throws Exception {
		Journey journey = new Journey(survivor.beans());
		List<String> plans = new ArrayList<>();
		for (int i = 0; i < PLANS; i++) {
			plans.add(journey.open(journey.campaign(), "150203"));
			journey.toReview(plans.get(i));
		}
		await().atMost(LONGEST).until(() -> victim.isReady());
		ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
		try {
			List<Future<Void>> work = IntStream.range(0, PEOPLE)
				.mapToObj(nth -> people.submit(reviewing(journey, every(PEOPLE, nth, plans), nth % 2 == 0)))
				.toList();
			soon.await();
			victim.kill();
			for (Future<Void> person : work) {
				person.get();
			}
		}
		finally {
			people.shutdownNow();
		}
		assertThat(plans).allMatch(plan -> journey.plans().get(plan).status() == PlanStatus.APPROVED);
		assertThat(plans).allMatch(plan -> journey.tasks().openOf(plan).isEmpty());
		assertThat(acknowledged).as("some after the kill").hasSizeGreaterThan(BEFORE).allMatch(this::isThereOnce);
	}

	private static List<String> every(int step, int from, List<String> plans) {
		return IntStream.iterate(from, i -> i < plans.size(), i -> i + step).mapToObj(plans::get).toList();
	}

	private Callable<Void> reviewing(Journey journey, List<String> plans, boolean atVictim) {
		return () -> {
			boolean there = atVictim;
			for (String plan : plans) {
				for (String reviewer : REVIEWERS) {
					there = decide(journey.task(plan), reviewer, there);
				}
			}
			return null;
		};
	}

	/**
	 * Gives whether the node is still there. Who got no answer asks the other node:
	 * either the decision was taken, or it is taken now.
	 */
	private boolean decide(WorkItem task, String reviewer, boolean atVictim) {
		String path = "/api/v1/tasks/" + task.id() + "/completion";
		if (atVictim) {
			try {
				acknowledge(task, new Visitor(victim.port(), reviewer, "demo-2026").call("POST", path, APPROVAL));
				return true;
			}
			catch (UncheckedIOException ex) {
				assertThat(ex.getCause()).as("the line broke").isInstanceOf(IOException.class);
			}
		}
		HttpResponse<String> answer = new Visitor(survivor.port(), reviewer, "demo-2026").call("POST", path, APPROVAL);
		if (atVictim && answer.statusCode() == 409) {
			return false;
		}
		acknowledge(task, answer);
		return false;
	}

	private void acknowledge(WorkItem task, HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
		acknowledged.add(task.id());
		soon.countDown();
	}

	private boolean isThereOnce(String task) {
		JdbcTemplate jdbc = survivor.beans().getBean(JdbcTemplate.class);
		List<String> about = jdbc.queryForList(
				"select subject_id from work_item where id = ? and completed_by is not null", String.class, task);
		return about.size() == 1
				&& Stream.of("review_opinion where plan_id", "audit_entry where action = 'OpinionGiven' and subject_id")
					.allMatch(rows -> jdbc.queryForObject("select count(*) from " + rows + " = ?", Integer.class,
							about.get(0)) == REVIEWERS.size());
	}

}
