package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.organisation.Role;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import io.campaignflow.workflow.WorkItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** People who decide in the same moment, each in a thread of their own. */
@CampaignFlowTest
class ReviewRaceTests {

	private static final List<String> RACERS = IntStream.rangeClosed(1, 8).mapToObj(n -> "racer." + n).toList();

	@Autowired
	AutowireCapableBeanFactory beans;

	private ReviewScene scene;

	@BeforeEach
	void aProvince() {
		scene = beans.createBean(ReviewScene.class);
		scene.provideProvince();
		if (scene.people().find(RACERS.get(0)).isEmpty()) {
			RACERS.forEach(racer -> scene.appoint(racer, ReviewScene.COUNTY, Role.OFFICE));
		}
	}

	@RepeatedTest(3)
	void ofEightPeopleAtOneTaskExactlyOneDecides() throws Exception {
		PlanOnItsWay plan = scene.plan(ReviewScene.SCHOOL).broughtIntoReview();
		WorkItem task = plan.taskOf(RACERS.get(0));
		List<Optional<RuntimeException>> results = atOnce(
				RACERS.stream().map(racer -> decision(racer, task, PlanOnItsWay.APPROVE)).toList());
		assertThat(results).filteredOn(Optional::isEmpty).hasSize(1);
		String winner = RACERS.get(results.indexOf(Optional.<RuntimeException>empty()));
		assertThat(results).filteredOn(Optional::isPresent)
			.extracting(Optional::get)
			.hasSize(7)
			.allSatisfy(refused -> assertThat(refused).isInstanceOfSatisfying(Conflict.class,
					conflict -> assertThat(conflict.args()).containsExactly(scene.actor(winner).name())));
		assertThat(plan.review().opinions()).extracting(ReviewView.OpinionView::account).containsExactly(winner);
		plan.isBeforeEachOf(1, leading(ReviewScene.COUNTY).toArray(String[]::new));
	}

	@RepeatedTest(3)
	void ofAllEveryVoiceIsHeardWhenFourSpeakAtOnce() throws Exception {
		List<String> leading = leading(ReviewScene.PROVINCE);
		PlanOnItsWay plan = scene.plan(ReviewScene.CITY).broughtIntoReview().approvedBy("office.89", "office.89");
		assertThat(atOnce(leading.subList(0, 4)
			.stream()
			.map(account -> decision(account, plan.taskOf(account), PlanOnItsWay.APPROVE))
			.toList())).containsOnly(Optional.empty());
		assertThat(plan.review().opinions()).hasSize(6);
		plan.isBeforeEachOf(2, leading.get(4)).approvedBy(leading.get(4)).isApproved();
	}

	@RepeatedTest(3)
	void ofTwoWhoReturnAtOnceOneSendsItBackOnce() throws Exception {
		List<String> leading = leading(ReviewScene.PROVINCE);
		PlanOnItsWay plan = scene.plan(ReviewScene.CITY).broughtIntoReview().approvedBy("office.89", "office.89");
		Map<String, Object> returned = Map.of("decision", "RETURN", "grounds", List.of("NOT_OPERABLE"), "summary",
				"请修改。");
		List<Optional<RuntimeException>> results = atOnce(leading.subList(0, 2)
			.stream()
			.map(account -> decision(account, plan.taskOf(account), returned))
			.toList());
		assertThat(results).filteredOn(Optional::isEmpty).hasSize(1);
		assertThat(plan.isBeforeItsDrafter(PlanStatus.RETURNED).view().round()).isEqualTo(2);
		assertThat(plan.review().opinions()).hasSize(3);
	}

	/** What refused the decision; nothing where it was taken. */
	private Callable<Optional<RuntimeException>> decision(String account, WorkItem task, Map<String, Object> answers) {
		Actor actor = scene.actor(account);
		return () -> {
			try {
				scene.tasks().complete(actor, task.id(), answers);
				return Optional.empty();
			}
			catch (RuntimeException refused) {
				return Optional.of(refused);
			}
		};
	}

	private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
		CyclicBarrier start = new CyclicBarrier(calls.size());
		ExecutorService threads = Executors.newFixedThreadPool(calls.size());
		try {
			List<Future<T>> running = calls.stream().map(call -> threads.submit(() -> {
				start.await();
				return call.call();
			})).toList();
			List<T> results = new ArrayList<>();
			for (Future<T> each : running) {
				results.add(each.get());
			}
			return results;
		}
		finally {
			threads.shutdown();
		}
	}

	private static List<String> leading(String unit) {
		return List.of("a.leading." + unit, "b.leading." + unit, "c.leading." + unit, "d.leading." + unit,
				"e.leading." + unit);
	}

}
