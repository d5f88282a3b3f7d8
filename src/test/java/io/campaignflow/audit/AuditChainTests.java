package io.campaignflow.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.campaignflow.audit.BrokenEntry.Fault;
import io.campaignflow.plan.events.PlanEvent.PlanSubmitted;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.SubjectGate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every way of tampering with the record is found and named, on both databases. */
class AuditChainTests {

	private static final Actor ADMIN = new Actor("admin", "管理员", Set.of("ADMIN@15"));

	private static final Actor DRAFTER = new Actor("drafter.150203", "起草人", Set.of("DRAFTER@150203"));

	private JdbcTemplate jdbc;

	private AuditTrail trail;

	private AuditRecorder recorder;

	private TransactionTemplate transaction;

	@ParameterizedTest
	@EnumSource
	void anUntouchedRecordIsWhole(AuditDatabase database) {
		fill(database);
		AuditVerification result = trail.verify(ADMIN);
		assertThat(result).isEqualTo(new AuditVerification(3, 2504, 0, List.of()));
		assertThat(result.intact()).isTrue();
	}

	@ParameterizedTest
	@EnumSource
	void oneChangedByteIsFound(AuditDatabase database) {
		fill(database);
		jdbc.update("update audit_entry set detail = replace(detail, ':2,', ':7,') where subject_id = 'b' and seq = 2");
		assertBroken(new BrokenEntry("plan", "b", 2, 2, Fault.CHANGED));
	}

	@ParameterizedTest
	@EnumSource
	void anotherTimeOrPersonIsFound(AuditDatabase database) {
		fill(database);
		jdbc.update("update audit_entry set actor = 'office.15' where subject_id = 'a' and seq = 1");
		jdbc.update("""
				update audit_entry set happened_at = timestamp with time zone '2026-01-01 00:00:00+00:00'
				where subject_id = 'b' and seq = 3""");
		assertBroken(new BrokenEntry("plan", "a", 1, 1, Fault.CHANGED),
				new BrokenEntry("plan", "b", 3, 3, Fault.CHANGED));
	}

	@ParameterizedTest
	@EnumSource
	void aRemovedRowInTheMiddleIsFound(AuditDatabase database) {
		fill(database);
		jdbc.update("delete from audit_entry where subject_id = 'b' and seq in (2, 3)");
		assertBroken(new BrokenEntry("plan", "b", 2, 3, Fault.MISSING));
	}

	@ParameterizedTest
	@EnumSource
	void aRemovedFirstRowIsFound(AuditDatabase database) {
		fill(database);
		jdbc.update("delete from audit_entry where subject_id = 'b' and seq = 1");
		assertBroken(new BrokenEntry("plan", "b", 1, 1, Fault.MISSING));
	}

	@ParameterizedTest
	@EnumSource
	void aRemovedLastRowIsFound(AuditDatabase database) {
		fill(database);
		jdbc.update("delete from audit_entry where subject_id = 'a' and seq = 2500");
		jdbc.update("delete from audit_entry where subject_id = 'b' and seq = 3");
		assertBroken(new BrokenEntry("plan", "a", 2500, 2500, Fault.MISSING),
				new BrokenEntry("plan", "b", 3, 3, Fault.MISSING));
	}

	@ParameterizedTest
	@EnumSource
	void aWhollyRemovedChainIsFound(AuditDatabase database) {
		fill(database);
		jdbc.update("delete from audit_entry where subject_id = 'b'");
		assertBroken(new BrokenEntry("plan", "b", 1, 3, Fault.MISSING));
	}

	@ParameterizedTest
	@EnumSource
	void twoSwappedRowsAreFound(AuditDatabase database) {
		fill(database);
		renumber("a", 11, -1);
		renumber("a", 12, 11);
		renumber("a", -1, 12);
		assertBroken(new BrokenEntry("plan", "a", 11, 11, Fault.ORDER),
				new BrokenEntry("plan", "a", 12, 12, Fault.ORDER));
	}

	@ParameterizedTest
	@EnumSource
	void twoSwappedRowsAtTheEndAreFound(AuditDatabase database) {
		fill(database);
		renumber("b", 2, -1);
		renumber("b", 3, 2);
		renumber("b", -1, 3);
		assertBroken(new BrokenEntry("plan", "b", 2, 2, Fault.ORDER), new BrokenEntry("plan", "b", 3, 3, Fault.ORDER));
	}

	@ParameterizedTest
	@EnumSource
	void aRewrittenRowWithAFreshHashIsFound(AuditDatabase database) {
		fill(database);
		AuditEntry old = entries("b").get(1);
		AuditEntry forged = new AuditEntry("plan", "b", 2, old.at(), "office.15", old.action(), old.detail(),
				old.previousHash(), "");
		jdbc.update("update audit_entry set actor = 'office.15', hash = ? where subject_id = 'b' and seq = 2",
				ChainHash.of(forged));
		assertBroken(new BrokenEntry("plan", "b", 3, 3, Fault.LINK));
	}

	@ParameterizedTest
	@EnumSource
	void aChangedOrRemovedHeadIsFound(AuditDatabase database) {
		fill(database);
		jdbc.update("update audit_head set last_hash = ? where subject_id = 'b'", ChainHash.START);
		jdbc.update("delete from audit_head where subject_id = 'a'");
		assertBroken(new BrokenEntry("plan", "a", 1, 2500, Fault.ADDED),
				new BrokenEntry("plan", "b", 3, 3, Fault.HEAD));
	}

	@ParameterizedTest
	@EnumSource
	void aRolledBackActLeavesNoEntry(AuditDatabase database) {
		fill(database);
		transaction.executeWithoutResult((status) -> {
			recorder.record(new PlanSubmitted("c", 1, 1, "drafter.150203"));
			status.setRollbackOnly();
		});
		assertThat(trail.verify(ADMIN)).isEqualTo(new AuditVerification(3, 2504, 0, List.of()));
	}

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

	@ParameterizedTest
	@EnumSource
	void everybodyReadsWhatTheyMaySeeAndOnlyThat(AuditDatabase database) {
		fill(database);
		List<AuditEntry> entries = trail.of(DRAFTER, "plan", "b", PageQuery.of(0, 2)).items();
		assertThat(entries).extracting(AuditEntry::seq).containsExactly(3L, 2L);
		assertThat(entries.get(0).detail())
			.isEqualTo("{\"planId\":\"b\",\"round\":3,\"revision\":3,\"actor\":\"drafter.150203\"}");
		assertThatThrownBy(() -> trail.of(DRAFTER, "plan", "a", PageQuery.of(0, 2))).isInstanceOf(NotFound.class);
		assertThatThrownBy(() -> trail.of(DRAFTER, "campaign", "b", PageQuery.of(0, 2))).isInstanceOf(NotFound.class);
		assertThatThrownBy(() -> trail.search(DRAFTER, AuditQuery.ALL, PageQuery.of(0, 2)))
			.isInstanceOf(NotAllowed.class);
		assertThatThrownBy(() -> trail.verify(DRAFTER)).isInstanceOf(NotAllowed.class);
	}

	@ParameterizedTest
	@EnumSource
	void administratorsSearchByPersonSubjectAndAct(AuditDatabase database) {
		fill(database);
		assertThat(trail.search(ADMIN, AuditQuery.ALL, PageQuery.of(0, 20)).total()).isEqualTo(2504);
		AuditQuery byHead = new AuditQuery(null, null, "head.150203", "PlanSubmitted", null, null);
		assertThat(trail.search(ADMIN, byHead, PageQuery.of(0, 20)).items()).extracting(AuditEntry::subjectId)
			.containsExactly("c");
	}

	private void assertBroken(BrokenEntry... expected) {
		AuditVerification result = trail.verify(ADMIN);
		assertThat(result.broken()).containsExactlyInAnyOrder(expected);
		assertThat(result.faults()).isEqualTo(expected.length);
		assertThat(result.intact()).isFalse();
	}

	/** Three subjects; the first has more entries than one page of the verification. */
	private void fill(AuditDatabase database) {
		jdbc = new JdbcTemplate(database.dataSource());
		jdbc.update("delete from audit_entry");
		jdbc.update("delete from audit_head");
		AuditRepository repository = new AuditRepository(jdbc);
		trail = new AuditTrail(repository, List.of(new OnlyPlanB()));
		recorder = recorder();
		transaction = new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
		transaction.executeWithoutResult((status) -> {
			IntStream.rangeClosed(1, 2500).forEach((n) -> recorder.record(new PlanSubmitted("a", n, n, "system")));
			IntStream.rangeClosed(1, 3).forEach((n) -> recorder.record(new PlanSubmitted("b", n, n, "drafter.150203")));
			recorder.record(new PlanSubmitted("c", 1, 1, "head.150203"));
		});
	}

	/** What a node has of its own. */
	private AuditRecorder recorder() {
		return new AuditRecorder(new AuditWriter(new AuditRepository(jdbc), new RecentHeads()));
	}

	private void submit(AuditRecorder node, int round) {
		transaction
			.executeWithoutResult((status) -> node.record(new PlanSubmitted("b", round, round, "drafter.150203")));
	}

	private List<AuditEntry> entries(String subjectId) {
		AuditQuery query = new AuditQuery("plan", subjectId, null, null, null, null);
		return new AuditRepository(jdbc).find(AuditFilter.of(query), "e.seq", 200, 0);
	}

	private void renumber(String subjectId, int from, int to) {
		jdbc.update("update audit_entry set seq = ? where subject_id = ? and seq = ?", to, subjectId, from);
	}

	/** Stands for a write that fails after the record was written. */
	private static final class RefusingAtTheEnd implements TransactionSynchronization {

		@Override
		public void beforeCommit(boolean readOnly) {
			throw new IllegalStateException("Refused");
		}

	}

	/** Everybody sees plan b, nobody another. */
	private static final class OnlyPlanB implements SubjectGate {

		@Override
		public String subjectType() {
			return "plan";
		}

		@Override
		public void requireVisible(Actor actor, String id) {
			if (!"b".equals(id)) {
				throw new NotFound("plan", id);
			}
		}

	}

}
