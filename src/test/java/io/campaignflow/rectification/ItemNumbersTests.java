package io.campaignflow.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.shared.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers run per campaign and year without gaps, whoever registers at the same time. */
abstract class ItemNumbersTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	PlatformTransactionManager transactions;

	private LedgerScene scene;

	private String campaign;

	@BeforeEach
	void setScene() {
		scene = beans.createBean(LedgerScene.class);
		campaign = scene.campaign();
	}

	@Test
	void manyAtOnceLeaveNoGapAndNoDouble() throws Exception {
		inParallel(24, n -> () -> register(null));
		assertThat(numbers()).containsExactlyElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
	}

	@Test
	void aRegistrationThatIsRolledBackGivesItsNumberBack() {
		register(null);
		TransactionTemplate transaction = new TransactionTemplate(transactions);
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> transaction.executeWithoutResult(status -> {
				register(null);
				throw new IllegalStateException("the rest of the transaction failed");
			}));
		register(null);
		assertThat(numbers()).containsExactly(1, 2);
	}

	@Test
	void rollbacksAmongManyLeaveNoGap() throws Exception {
		TransactionTemplate transaction = new TransactionTemplate(transactions);
		inParallel(20, n -> () -> transaction.execute(status -> {
			String id = register(null);
			if (n % 3 == 0) {
				status.setRollbackOnly();
			}
			return id;
		}));
		List<Integer> left = numbers();
		assertThat(left).containsExactlyElementsOf(IntStream.rangeClosed(1, left.size()).boxed().toList()).hasSize(13);
	}

	@Test
	void theSameSourceAtTheSameMomentMakesOneItem() throws Exception {
		List<String> made = inParallel(8, n -> () -> register("request-" + campaign));
		assertThat(made).containsOnly(made.get(0));
		assertThat(numbers()).containsExactly(1);
	}

	@Test
	void eachCampaignCountsForItself() {
		register(null);
		campaign = scene.campaign();
		register(null);
		assertThat(numbers()).containsExactly(1);
	}

	private String register(String sourceRef) {
		Registration plain = LedgerScene.registration(campaign, Severity.LOW);
		return scene.items()
			.register(Actor.SYSTEM, new Registration(campaign, plain.source(), sourceRef, plain.unitCode(), null, null,
					Severity.LOW, plain.title(), plain.text(), plain.place(), null, List.of()));
	}

	private List<Integer> numbers() {
		return scene.jdbc()
			.queryForList("select seq_no from rectification_item where campaign_id = ? order by seq_no", Integer.class,
					campaign);
	}

	private interface Work {

		Callable<String> of(int n);

	}

	private static List<String> inParallel(int times, Work work) throws InterruptedException, ExecutionException {
		ExecutorService threads = Executors.newFixedThreadPool(6);
		try {
			List<Future<String>> running = threads.invokeAll(IntStream.range(0, times).mapToObj(work::of).toList());
			List<String> results = new ArrayList<>();
			for (Future<String> one : running) {
				results.add(one.get());
			}
			return results;
		}
		finally {
			threads.shutdownNow();
		}
	}

}
