package io.campaignflow.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.campaignflow.plan.events.PlanEvent.PlanSubmitted;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A chain stays one whoever writes it: nodes in turn, at once, and after a rollback. */
class AuditNodesTests extends AuditedChains {

	@ParameterizedTest
	@EnumSource
	void twoNodesInTurnWriteOneChain(AuditDatabase database) {
		fill(database);
		AuditRecorder other = recorder();
		for (int round = 4; round <= 9; round++) {
			submit(round % 3 == 0 ? recorder : other, round);
		}
		assertThat(trail.verify(ADMIN)).isEqualTo(new AuditVerification(3, 2510, 0, List.of()));
	}

	@ParameterizedTest
	@EnumSource
	void afterARollbackTheChainGoesOnWhereItEnded(AuditDatabase database) {
		fill(database);
		submit(recorder, 4);
		assertThatThrownBy(() -> transaction.executeWithoutResult((status) -> {
			recorder.record(new PlanSubmitted("b", 5, 5, "drafter.150203"));
			TransactionSynchronizationManager.registerSynchronization(new RefusingAtTheEnd());
		})).isInstanceOf(IllegalStateException.class);
		submit(recorder, 5);
		assertThat(trail.verify(ADMIN)).isEqualTo(new AuditVerification(3, 2506, 0, List.of()));
	}

	@ParameterizedTest
	@EnumSource
	void twoNodesAtOnceWriteOneChain(AuditDatabase database) throws Exception {
		fill(database);
		List<AuditRecorder> nodes = List.of(recorder, recorder());
		ExecutorService pool = Executors.newFixedThreadPool(8);
		try {
			List<Callable<Void>> acts = IntStream.range(0, 80).<Callable<Void>>mapToObj((act) -> () -> {
				submit(nodes.get(act % 2), act + 4);
				return null;
			}).toList();
			for (Future<Void> act : pool.invokeAll(acts)) {
				act.get();
			}
		}
		finally {
			pool.shutdown();
		}
		assertThat(trail.verify(ADMIN)).isEqualTo(new AuditVerification(3, 2584, 0, List.of()));
	}

	private void submit(AuditRecorder node, int round) {
		transaction
			.executeWithoutResult((status) -> node.record(new PlanSubmitted("b", round, round, "drafter.150203")));
	}

	/** Stands for a write that fails after the record was written. */
	private static final class RefusingAtTheEnd implements TransactionSynchronization {

		@Override
		public void beforeCommit(boolean readOnly) {
			throw new IllegalStateException("Refused");
		}

	}

}
