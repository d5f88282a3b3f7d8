package io.campaignflow.audit;

import io.campaignflow.plan.events.PlanEvent.PlanSubmitted;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.SubjectGate;
import io.campaignflow.storage.Walking;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A record of three chains on either database, and whoever writes and reads it. */
abstract class AuditedChains {

	static final Actor ADMIN = new Actor("admin", "管理员", Set.of("ADMIN@15"));

	JdbcTemplate jdbc;

	AuditTrail trail;

	AuditRecorder recorder;

	TransactionTemplate transaction;

	/** Three subjects; the first has more entries than one page of the verification. */
	void fill(AuditDatabase database) {
		jdbc = new JdbcTemplate(database.dataSource());
		jdbc.update("delete from audit_entry");
		jdbc.update("delete from audit_head");
		AuditRepository repository = new AuditRepository(jdbc, new Walking(jdbc.getDataSource()));
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
	AuditRecorder recorder() {
		return new AuditRecorder(
				new AuditWriter(new AuditRepository(jdbc, new Walking(jdbc.getDataSource())), new RecentHeads()));
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
