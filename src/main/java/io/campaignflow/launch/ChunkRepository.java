package io.campaignflow.launch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Table {@code launch_chunk}. */
@Repository
class ChunkRepository {

	private final JdbcTemplate jdbc;

	ChunkRepository(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void insert(List<Chunk> chunks) {
		jdbc.batchUpdate("insert into launch_chunk (id, launch_id, n, wave, after_code, last_code, units, state)"
				+ " values (?, ?, ?, ?, ?, ?, ?, ?)", chunks, 500, (row, chunk) -> {
					row.setString(1, chunk.id());
					row.setString(2, chunk.launchId());
					row.setInt(3, chunk.n());
					row.setInt(4, chunk.wave());
					row.setString(5, chunk.afterCode());
					row.setString(6, chunk.lastCode());
					row.setInt(7, chunk.units());
					row.setString(8, chunk.state().name());
				});
	}

	Chunk get(String id) {
		return jdbc.queryForObject("select * from launch_chunk where id = ?", (row, n) -> read(row), id);
	}

	/** The chunks of the first wave that has some to start, in order. */
	List<Chunk> nextWave(String launchId, int limit) {
		return jdbc.query("""
				select * from launch_chunk where launch_id = ? and state = 'PENDING' and wave =
				 (select min(wave) from launch_chunk where launch_id = ? and state = 'PENDING')
				order by n limit ?""", (row, n) -> read(row), launchId, launchId, limit);
	}

	/** Whether chunks of a wave before this one are not done yet. */
	boolean anyOpenBefore(String launchId, int wave) {
		return !jdbc
			.queryForList("select n from launch_chunk where launch_id = ? and state <> 'DONE' and wave < ? limit 1",
					Integer.class, launchId, wave)
			.isEmpty();
	}

	void mark(Collection<Chunk> chunks, Chunk.State state) {
		jdbc.batchUpdate("update launch_chunk set state = ? where id = ?",
				chunks.stream().map(chunk -> new Object[] { state.name(), chunk.id() }).toList());
	}

	/** Units of those of the chunks that belong to the launch. */
	int unitsOf(String launchId, Collection<String> chunkIds) {
		return chunkIds.stream().mapToInt(id -> unitsOf(launchId, id)).sum();
	}

	private int unitsOf(String launchId, String chunkId) {
		return jdbc.queryForObject("select coalesce(sum(units), 0) from launch_chunk where id = ? and launch_id = ?",
				Integer.class, chunkId, launchId);
	}

	private static Chunk read(ResultSet row) throws SQLException {
		return new Chunk(row.getString("id"), row.getString("launch_id"), row.getInt("n"), row.getInt("wave"),
				row.getString("after_code"), row.getString("last_code"), row.getInt("units"),
				Chunk.State.valueOf(row.getString("state")));
	}

}
