package io.campaignflow.launch;

import io.campaignflow.organisation.Domain;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.UnitSelection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code campaign_launch}. */
@Repository
class LaunchRepository {

	private static final String COLUMNS = "id, campaign_id, cause, parent_plan_id, root_unit, levels, domains, status,"
			+ " total, opened, created, chunks, chunks_started, chunks_done, started_by";

	private final JdbcClient jdbc;

	LaunchRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(Launch launch) {
		jdbc.sql("insert into campaign_launch (" + COLUMNS + ", started_at)"
				+ " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(launch.id(), launch.campaignId(), launch.cause().name(), launch.parentPlanId(),
					launch.selection().root(), join(launch.selection().levels()), join(launch.selection().domains()),
					launch.status().name(), launch.total(), launch.opened(), launch.created(), launch.chunks(),
					launch.chunksStarted(), launch.chunksDone(), launch.account(), OffsetDateTime.now())
			.update();
	}

	void update(Launch launch) {
		jdbc.sql("""
				update campaign_launch set levels = ?, domains = ?, status = ?, total = ?, opened = ?, created = ?,
				 chunks = ?, chunks_started = ?, chunks_done = ?, started_by = ?, finished_at = ? where id = ?""")
			.params(join(launch.selection().levels()), join(launch.selection().domains()), launch.status().name(),
					launch.total(), launch.opened(), launch.created(), launch.chunks(), launch.chunksStarted(),
					launch.chunksDone(), launch.account(), launch.isOpen() ? null : OffsetDateTime.now(), launch.id())
			.update();
	}

	Optional<Launch> find(String id) {
		return jdbc.sql("select " + COLUMNS + " from campaign_launch where id = ?")
			.param(id)
			.query(this::read)
			.optional();
	}

	Optional<Launch> lock(String id) {
		return jdbc.sql("select " + COLUMNS + " from campaign_launch where id = ? for update")
			.param(id)
			.query(this::read)
			.optional();
	}

	/** The office's latest launch of the campaign. */
	Optional<Launch> latest(String campaignId) {
		return jdbc
			.sql("select " + COLUMNS + " from campaign_launch where campaign_id = ? and cause = 'OFFICE'"
					+ " order by started_at desc, id limit 1")
			.param(campaignId)
			.query(this::read)
			.optional();
	}

	private Launch read(ResultSet row, int n) throws SQLException {
		UnitSelection selection = new UnitSelection(row.getString("root_unit"),
				split(row.getString("levels"), Level::valueOf), split(row.getString("domains"), Domain::valueOf));
		return new Launch(row.getString("id"), row.getString("campaign_id"),
				Launch.Cause.valueOf(row.getString("cause")), row.getString("parent_plan_id"), selection,
				LaunchStatus.valueOf(row.getString("status")), row.getInt("total"), row.getInt("opened"),
				row.getInt("created"), row.getInt("chunks"), row.getInt("chunks_started"), row.getInt("chunks_done"),
				row.getString("started_by"));
	}

	private static String join(Collection<? extends Enum<?>> constants) {
		return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
	}

	private static <E> Set<E> split(String names, Function<String, E> constant) {
		return Arrays.stream(names.split(","))
			.filter(name -> !name.isEmpty())
			.map(constant)
			.collect(Collectors.toSet());
	}

}
