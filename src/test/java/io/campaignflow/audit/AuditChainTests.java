package io.campaignflow.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.campaignflow.audit.BrokenEntry.Fault;
import io.campaignflow.plan.events.PlanEvent.PlanSubmitted;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.storage.Walking;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way of tampering with the record is found and named, on both databases. */
class AuditChainTests extends AuditedChains {

	private static final Actor DRAFTER = new Actor("drafter.150203", "起草人", Set.of("DRAFTER@150203"));

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

	private List<AuditEntry> entries(String subjectId) {
		AuditQuery query = new AuditQuery("plan", subjectId, null, null, null, null);
		return new AuditRepository(jdbc, new Walking(jdbc.getDataSource())).find(AuditFilter.of(query), "e.seq", 200,
				0);
	}

	private void renumber(String subjectId, int from, int to) {
		jdbc.update("update audit_entry set seq = ? where subject_id = ? and seq = ?", to, subjectId, from);
	}

}
