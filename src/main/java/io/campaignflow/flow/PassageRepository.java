package io.campaignflow.flow;

import io.campaignflow.storage.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of ended stays and of how far they are counted. */
@Repository
class PassageRepository {

	private static final String INSERT = """
			insert into flow_passage (id, step_id, subject_type, subject_id, title, campaign_id, unit_code, unit_path,
			unit_2, unit_3, level_name, round, since, until, minutes, limit_minutes, late, how, by_account)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	PassageRepository(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Up to when stays are counted ({@code ended}) and queues were; null before. */
	record Mark(Instant ended, Instant queued) {
	}

	/** Held until the transaction ends; empty where another node counts. */
	Optional<Mark> lockMark() {
		return jdbc.sql("select * from flow_mark for update skip locked").query((row, n) -> mark(row)).optional();
	}

	/** The same, waiting for a node that counts. */
	void awaitMark() {
		jdbc.sql("select * from flow_mark for update").query((row, n) -> mark(row)).single();
	}

	Mark mark() {
		return jdbc.sql("select * from flow_mark").query((row, n) -> mark(row)).single();
	}

	void countedUntil(Instant ended) {
		jdbc.sql("update flow_mark set ended_until = ?").param(Moments.stored(ended)).update();
	}

	void queuedAt(Instant at) {
		jdbc.sql("update flow_mark set queued_at = ?").param(Moments.stored(at)).update();
	}

	Set<String> known(Collection<String> ids) {
		return ids.isEmpty() ? Set.of()
				: new HashSet<>(jdbc.sql("select id from flow_passage where id in (:ids)")
					.param("ids", ids)
					.query(String.class)
					.list());
	}

	void insert(List<Passage> passages) {
		List<Object[]> rows = new ArrayList<>();
		passages.forEach((passage) -> rows.add(row(passage)));
		batches.batchUpdate(INSERT, rows);
	}

	private static Object[] row(Passage passage) {
		Passage.Of of = passage.of();
		return new Object[] { passage.id(), passage.step().id(), of.subjectType(), of.subjectId(), of.title(),
				of.campaignId(), of.unitCode(), of.unitPath(), UnitPath.code(of.unitPath(), 2),
				UnitPath.code(of.unitPath(), 3), of.level().name(), passage.round(), Moments.stored(passage.since()),
				Moments.stored(passage.until()), passage.minutes(), passage.limitMinutes(), passage.late(),
				passage.how(), passage.by() };
	}

	private static Mark mark(ResultSet row) throws SQLException {
		return new Mark(Moments.read(row, "ended_until"), Moments.read(row, "queued_at"));
	}

}
