package io.campaignflow.checklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.campaignflow.shared.LikePattern;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code checklist} and {@code checklist_version}. */
@Repository
class ChecklistRepository {

	private static final TypeReference<List<ChecklistSection>> SECTIONS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	ChecklistRepository(JdbcClient jdbc, ObjectMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	Optional<ChecklistView> find(String id) {
		return jdbc.sql("select * from checklist where id = ?")
			.param(id)
			.query(ChecklistRepository::checklist)
			.optional();
	}

	Optional<ChecklistView> lock(String id) {
		return jdbc.sql("select * from checklist where id = ? for update")
			.param(id)
			.query(ChecklistRepository::checklist)
			.optional();
	}

	/** Those of these units that visits can take, higher units first. */
	List<ChecklistView> active(Collection<String> units) {
		return units.isEmpty() ? List.of() : jdbc.sql("""
				select * from checklist where status = 'ACTIVE' and unit_code in (:units)
				order by unit_path, title, id""").param("units", units).query(ChecklistRepository::checklist).list();
	}

	/** Those of these units and those within these paths; null paths mean everything. */
	Page<ChecklistView> visible(Collection<String> units, List<String> paths, PageQuery page) {
		String where = ChecklistSight.condition(units, paths);
		JdbcClient.StatementSpec count = jdbc.sql("select count(*) from checklist where " + where);
		JdbcClient.StatementSpec list = jdbc
			.sql("select * from checklist where " + where
					+ " order by status, unit_path, title, id limit :size offset :offset")
			.param("size", page.size())
			.param("offset", page.offset());
		return new Page<>(bound(list, units, paths).query(ChecklistRepository::checklist).list(), page.page(),
				page.size(), bound(count, units, paths).query(Long.class).single());
	}

	private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, Collection<String> units,
			List<String> paths) {
		JdbcClient.StatementSpec bound = statement.param("units", units);
		for (int i = 0; paths != null && i < paths.size(); i++) {
			bound = bound.param("path" + i, LikePattern.startingWith(paths.get(i)));
		}
		return bound;
	}

	void insert(ChecklistView made, String unitPath, String by, Instant at) {
		jdbc.sql("""
				insert into checklist (id, unit_code, unit_path, title, status, version_no, frozen, edits, created_by,
				created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(made.id(), made.unit(), unitPath, made.title(), made.status().name(), made.version(), made.frozen(),
					made.edits(), by, at.atOffset(ZoneOffset.UTC))
			.update();
	}

	void update(ChecklistView changed) {
		jdbc.sql("update checklist set title = ?, status = ?, version_no = ?, frozen = ?, edits = ? where id = ?")
			.params(changed.title(), changed.status().name(), changed.version(), changed.frozen(), changed.edits(),
					changed.id())
			.update();
	}

	/** Writes a version, or an unused one again. */
	void put(ChecklistVersion version) {
		int rewritten = jdbc.sql("""
				update checklist_version set title = ?, note = ?, sections = ?, saved_by = ?, saved_at = ?
				where checklist_id = ? and version_no = ? and used_at is null""")
			.params(version.title(), version.note(), written(version.sections()), version.savedBy(),
					version.savedAt().atOffset(ZoneOffset.UTC), version.checklist(), version.version())
			.update();
		if (rewritten == 0) {
			jdbc.sql("""
					insert into checklist_version (checklist_id, version_no, title, note, sections, saved_by, saved_at)
					values (?, ?, ?, ?, ?, ?, ?)""")
				.params(version.checklist(), version.version(), version.title(), version.note(),
						written(version.sections()), version.savedBy(), version.savedAt().atOffset(ZoneOffset.UTC))
				.update();
		}
	}

	void used(String id, int version, Instant at) {
		jdbc.sql("update checklist_version set used_at = ? where checklist_id = ? and version_no = ?")
			.params(at.atOffset(ZoneOffset.UTC), id, version)
			.update();
	}

	Optional<ChecklistVersion> version(String id, int version) {
		return jdbc.sql("select * from checklist_version where checklist_id = ? and version_no = ?")
			.params(id, version)
			.query((rs, row) -> version(rs))
			.optional();
	}

	List<ChecklistVersion> versions(String id, int size, long offset) {
		return jdbc
			.sql("select * from checklist_version where checklist_id = ? order by version_no desc limit ? offset ?")
			.params(id, size, offset)
			.query((rs, row) -> version(rs))
			.list();
	}

	private static ChecklistView checklist(ResultSet rs, int row) throws SQLException {
		return new ChecklistView(rs.getString("id"), rs.getString("unit_code"), rs.getString("title"),
				ChecklistStatus.valueOf(rs.getString("status")), rs.getInt("version_no"), rs.getBoolean("frozen"),
				rs.getInt("edits"));
	}

	private ChecklistVersion version(ResultSet rs) throws SQLException {
		OffsetDateTime used = rs.getObject("used_at", OffsetDateTime.class);
		return new ChecklistVersion(rs.getString("checklist_id"), rs.getInt("version_no"), rs.getString("title"),
				rs.getString("note"), read(rs.getString("sections")), rs.getString("saved_by"),
				rs.getObject("saved_at", OffsetDateTime.class).toInstant(), (used == null) ? null : used.toInstant());
	}

	private String written(List<ChecklistSection> sections) {
		try {
			return json.writeValueAsString(sections);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("sections of a checklist cannot be written", ex);
		}
	}

	private List<ChecklistSection> read(String sections) {
		try {
			return json.readValue(sections, SECTIONS);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("stored sections of a checklist cannot be read", ex);
		}
	}

}
