package io.campaignflow.flow;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps that are known, and the ways back between them. */
@Repository
class StepRepository {

	private static final RowMapper<StepKey> STEP = (row, n) -> new StepKey(row.getString("process"),
			row.getString("kind"), row.getString("step"), row.getString("step_en"), row.getInt("place"));

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	StepRepository(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Where a plan went back from and to: ids of steps. */
	record Way(String from, String to) {

		String id() {
			return StepKey.digest(from + ">" + to);
		}

	}

	/** Makes sure that these are known. */
	void keep(Collection<StepKey> steps) {
		Map<String, StepKey> wanted = new LinkedHashMap<>();
		steps.forEach((step) -> wanted.put(step.id(), step));
		of(wanted.keySet()).keySet().forEach(wanted::remove);
		batches.batchUpdate("insert into flow_step (id, process, kind, step, step_en, place) values (?, ?, ?, ?, ?, ?)",
				wanted.values()
					.stream()
					.map((step) -> new Object[] { step.id(), step.process(), step.kind(), step.step(), step.stepEn(),
							step.place() })
					.toList());
	}

	Map<String, StepKey> of(Collection<String> ids) {
		return ids.isEmpty() ? Map.of()
				: jdbc.sql("select * from flow_step where id in (:ids)")
					.param("ids", ids)
					.query(STEP)
					.stream()
					.collect(Collectors.toMap(StepKey::id, Function.identity()));
	}

	/** Makes sure that these ways are known. */
	void keepWays(Collection<Way> ways) {
		Map<String, Way> wanted = new LinkedHashMap<>();
		ways.forEach((way) -> wanted.put(way.id(), way));
		ways(wanted.keySet()).keySet().forEach(wanted::remove);
		batches.batchUpdate("insert into flow_way (id, from_step, to_step) values (?, ?, ?)",
				wanted.values().stream().map((way) -> new Object[] { way.id(), way.from(), way.to() }).toList());
	}

	Map<String, Way> ways(Collection<String> ids) {
		Map<String, Way> ways = new HashMap<>();
		if (!ids.isEmpty()) {
			jdbc.sql("select * from flow_way where id in (:ids)").param("ids", ids).query((row) -> {
				ways.put(row.getString("id"), new Way(row.getString("from_step"), row.getString("to_step")));
			});
		}
		return ways;
	}

}
