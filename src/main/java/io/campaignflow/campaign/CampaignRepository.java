package io.campaignflow.campaign;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.campaignflow.organisation.Level;
import io.campaignflow.shared.Actor;
import io.campaignflow.storage.TransactionMemory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Campaigns with their windows in tables {@code campaign} and {@code campaign_window}.
 */
@Repository
class CampaignRepository {

	private final TransactionMemory<Campaign> memory = new TransactionMemory<>();

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	CampaignRepository(JdbcClient jdbc, ObjectMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	Optional<Campaign> find(String id) {
		return memory.recall(id, () -> one("select * from campaign where id = :id", id));
	}

	Optional<Campaign> lock(String id) {
		return memory.recallLocked(id, () -> one("select * from campaign where id = :id for update", id));
	}

	private Optional<Campaign> one(String sql, String id) {
		return jdbc.sql(sql).param("id", id).query((row, n) -> read(row, windows(id))).optional();
	}

	List<StartWindow> windows(String id) {
		return jdbc.sql("select level_no, opens, closes from campaign_window where campaign_id = :id order by level_no")
			.param("id", id)
			.query((row, n) -> new StartWindow(Level.values()[row.getInt("level_no")],
					row.getObject("opens", LocalDate.class), row.getObject("closes", LocalDate.class)))
			.list();
	}

	void insert(Campaign campaign, String issuingPath, Actor actor, OffsetDateTime at) {
		CampaignView state = campaign.state();
		jdbc.sql(
				"""
						insert into campaign (id, title, batch, issuing_unit, issuing_path, status, requirements, template, route,
						 route_version, children_wait, scored, min_length, max_length, version, created_by, created_at)
						values (:id, :title, :batch, :unit, :path, :status, :requirements, :template, :route,
						 :routeVersion, :wait, :scored, :min, :max, :version, :by, :at)""")
			.params(params(state))
			.param("routeVersion", state.routeVersion(), Types.INTEGER)
			.param("unit", state.issuingUnit())
			.param("path", issuingPath)
			.param("by", actor.account())
			.param("at", at)
			.update();
		insertWindows(state);
	}

	void update(Campaign campaign) {
		CampaignView state = campaign.state();
		jdbc.sql(
				"""
						update campaign set title = :title, batch = :batch, status = :status, requirements = :requirements,
						 template = :template, route = :route, route_version = :routeVersion, children_wait = :wait, scored = :scored, min_length = :min,
						 max_length = :max, version = :version where id = :id""")
			.params(params(state))
			.param("routeVersion", state.routeVersion(), Types.INTEGER)
			.update();
		jdbc.sql("delete from campaign_window where campaign_id = :id").param("id", state.id()).update();
		insertWindows(state);
		memory.remember(state.id(), campaign);
	}

	private void insertWindows(CampaignView state) {
		state.windows()
			.forEach(window -> jdbc
				.sql("insert into campaign_window (campaign_id, level_no, opens, closes) values (?, ?, ?, ?)")
				.params(state.id(), window.level().ordinal(), window.opens(), window.closes())
				.update());
	}

	private Map<String, Object> params(CampaignView state) {
		return Map.ofEntries(entry("id", state.id()), entry("title", state.title()), entry("batch", state.batch()),
				entry("status", state.status().name()), entry("requirements", write(state.requirements())),
				entry("template", write(state.template())), entry("route", state.route()),
				entry("wait", state.childrenWait()), entry("scored", state.scored()), entry("min", state.minLength()),
				entry("max", state.maxLength()), entry("version", state.version()));
	}

	Campaign read(ResultSet row, List<StartWindow> windows) throws SQLException {
		return new Campaign(new CampaignView(row.getString("id"), row.getString("title"), row.getString("batch"),
				row.getString("issuing_unit"), CampaignStatus.valueOf(row.getString("status")), windows,
				parse(row.getString("requirements"), new TypeReference<List<Requirement>>() {
				}), parse(row.getString("template"), new TypeReference<List<TemplateSection>>() {
				}), row.getString("route"), row.getObject("route_version", Integer.class),
				row.getBoolean("children_wait"), row.getBoolean("scored"), row.getInt("min_length"),
				row.getInt("max_length"), row.getLong("version")));
	}

	private String write(Object value) {
		try {
			return json.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Campaign cannot be written as JSON", ex);
		}
	}

	private <T> T parse(String text, TypeReference<T> type) {
		try {
			return json.readValue(text, type);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Stored campaign cannot be read", ex);
		}
	}

}
