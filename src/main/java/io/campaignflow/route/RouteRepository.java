package io.campaignflow.route;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.campaignflow.shared.LikePattern;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code review_route} and {@code review_route_version}. */
@Repository
class RouteRepository {

	private static final TypeReference<List<RouteRow>> ROWS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	RouteRepository(JdbcClient jdbc, ObjectMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	Optional<RouteView> find(String key) {
		return jdbc.sql("select * from review_route where route_key = ?")
			.param(key)
			.query(RouteRepository::route)
			.optional();
	}

	Optional<RouteView> lock(String key) {
		return jdbc.sql("select * from review_route where route_key = ? for update")
			.param(key)
			.query(RouteRepository::route)
			.optional();
	}

	/** Routes of these units and those without one, shipped ones first. */
	List<RouteView> of(Collection<String> units) {
		String belonging = units.isEmpty() ? "" : " or unit_code in (:units)";
		return jdbc
			.sql("select * from review_route where version_no > 0 and (unit_code is null" + belonging + ")"
					+ " order by coalesce(char_length(unit_path), 0), unit_path, created_at, route_key")
			.param("units", units)
			.query(RouteRepository::route)
			.list();
	}

	/**
	 * What somebody sees: shipped routes, those of these units, and those of units below
	 * these paths; null for all.
	 */
	Page<RouteView> visible(Collection<String> units, List<String> paths, PageQuery page) {
		Map<String, Object> values = new HashMap<>();
		StringBuilder seen = new StringBuilder("version_no > 0");
		if (paths != null) {
			seen.append(" and (unit_code is null");
			named(seen, "unit_code = ", units, values);
			named(seen, "unit_path like ", paths.stream().map(LikePattern::startingWith).toList(), values);
			seen.append(")");
		}
		long total = jdbc.sql("select count(*) from review_route where " + seen)
			.params(values)
			.query(Long.class)
			.single();
		List<RouteView> items = jdbc
			.sql("select * from review_route where " + seen + " order by status, coalesce(char_length(unit_path), 0), "
					+ "unit_path, created_at, route_key limit :size offset :offset")
			.params(values)
			.param("size", page.size())
			.param("offset", page.offset())
			.query(RouteRepository::route)
			.list();
		return new Page<>(items, page.page(), page.size(), total);
	}

	private static void named(StringBuilder sql, String condition, Collection<String> values,
			Map<String, Object> params) {
		values.forEach(value -> {
			String name = "p" + params.size();
			sql.append(" or ").append(condition).append(':').append(name);
			params.put(name, value);
		});
	}

	void insert(RouteView route, String unitPath, String account, OffsetDateTime at) {
		jdbc.sql("""
				insert into review_route (route_key, unit_code, unit_path, title, title_en, status, version_no,
				 created_by, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(route.key(), route.unit(), unitPath, route.title(), route.titleEn(), route.status().name(),
					route.version(), account, at)
			.update();
	}

	void update(RouteView route) {
		jdbc.sql("update review_route set title = ?, title_en = ?, status = ?, version_no = ? where route_key = ?")
			.params(route.title(), route.titleEn(), route.status().name(), route.version(), route.key())
			.update();
	}

	void insert(RouteVersion version) {
		jdbc.sql("""
				insert into review_route_version (route_key, version_no, decision_id, title, title_en, note, route_rows,
				 copied_from, saved_by, saved_at)
				values (:key, :version, :decision, :title, :titleEn, :note, :rows, :from, :by, :at)""")
			.param("key", version.route())
			.param("version", version.version())
			.param("decision", version.decision())
			.param("title", version.title())
			.param("titleEn", version.titleEn())
			.param("note", version.note())
			.param("rows", write(version.rows()))
			.param("from", version.copiedFrom(), Types.VARCHAR)
			.param("by", version.savedBy())
			.param("at", version.savedAt().atOffset(ZoneOffset.UTC))
			.update();
	}

	Optional<RouteVersion> version(String key, int version) {
		return jdbc.sql("select * from review_route_version where route_key = ? and version_no = ?")
			.params(key, version)
			.query((row, n) -> version(row))
			.optional();
	}

	/** A page of the versions, newest first. */
	List<RouteVersion> versions(String key, int limit, long offset) {
		return jdbc.sql("""
				select * from review_route_version where route_key = ? order by version_no desc
				limit ? offset ?""").params(key, limit, offset).query((row, n) -> version(row)).list();
	}

	private static RouteView route(ResultSet row, int n) throws SQLException {
		return new RouteView(row.getString("route_key"), row.getString("unit_code"), row.getString("title"),
				row.getString("title_en"), RouteStatus.valueOf(row.getString("status")), row.getInt("version_no"));
	}

	private RouteVersion version(ResultSet row) throws SQLException {
		return new RouteVersion(row.getString("route_key"), row.getInt("version_no"), row.getString("decision_id"),
				row.getString("title"), row.getString("title_en"), row.getString("note"),
				read(row.getString("route_rows")), row.getString("copied_from"), row.getString("saved_by"),
				row.getObject("saved_at", OffsetDateTime.class).toInstant());
	}

	private String write(List<RouteRow> rows) {
		try {
			return json.writeValueAsString(rows);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException("Rows of a route cannot be written as JSON", ex);
		}
	}

	private List<RouteRow> read(String stored) {
		try {
			return json.readValue(stored, ROWS);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Stored rows of a route cannot be read", ex);
		}
	}

}
