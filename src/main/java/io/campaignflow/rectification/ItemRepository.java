package io.campaignflow.rectification;

import io.campaignflow.storage.Moments;
import io.campaignflow.storage.TransactionMemory;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The table of items. */
@Repository
class ItemRepository {

	private static final String INSERT = """
			insert into rectification_item (id, campaign_id, year_, seq_no, number_, source, source_ref, office_unit,
			  group_id, found_unit, title, text, place, found_at, parent_id, split_from, merged_into, registered_by,
			  registered_at, status, running, round, version, severity, unit_code, unit_path, person, co_units, deadline,
			  objected, stage, implementers, extension_until, extension_reason, extension_by, satisfaction, assigned_at,
			  applied_at, accepted_at, closed_at, settled_at)
			values (:id, :campaign, :year, :seq, :number, :source, :ref, :office, :group, :found, :title, :text, :place,
			  :foundAt, :parent, :splitFrom, :merged, :registeredBy, :registeredAt, :status, :running, :round, :version,
			  :severity, :unit, :path, :person, :coUnits, :deadline, :objected, :stage, :implementers, :until, :reason,
			  :asker, :face, :assigned, :applied, :accepted, :closed, :settled)""";

	private static final String UPDATE = """
			update rectification_item set merged_into = :merged, status = :status, running = :running, round = :round,
			  version = :version, severity = :severity, unit_code = :unit, unit_path = :path, person = :person,
			  co_units = :coUnits, deadline = :deadline, objected = :objected, stage = :stage,
			  implementers = :implementers, extension_until = :until, extension_reason = :reason, extension_by = :asker,
			  satisfaction = :face, assigned_at = :assigned, applied_at = :applied, accepted_at = :accepted,
			  closed_at = :closed, settled_at = :settled where id = :id""";

	private final TransactionMemory<RectificationItem> memory = new TransactionMemory<>();

	private final JdbcClient jdbc;

	ItemRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<RectificationItem> find(String id) {
		return memory.recall(id, () -> read("select * from rectification_item where id = ?", id));
	}

	/** The item with its row locked until the transaction ends. */
	Optional<RectificationItem> lock(String id) {
		return memory.recallLocked(id, () -> read("select * from rectification_item where id = ? for update", id));
	}

	Optional<RectificationItem> findByNumber(String campaignId, String number) {
		return jdbc.sql("select * from rectification_item where campaign_id = ? and number_ = ?")
			.params(campaignId, number)
			.query(ItemRows.MAPPER)
			.optional();
	}

	/** What was registered from a source before, if anything. */
	Optional<String> idOf(ItemSource source, String ref) {
		return jdbc.sql("select id from rectification_item where source = ? and source_ref = ?")
			.params(source.name(), ref)
			.query(String.class)
			.optional();
	}

	/** Its sub-items, or what it was split into, in the order of their numbers. */
	List<RectificationItem> offspring(String id) {
		return jdbc.sql("""
				select * from rectification_item where parent_id = ? or split_from = ? order by year_, seq_no""")
			.params(id, id)
			.query(ItemRows.MAPPER)
			.list();
	}

	int openSubItems(String id) {
		return jdbc.sql("select count(*) from rectification_item where parent_id = ? and running")
			.param(id)
			.query(Integer.class)
			.single();
	}

	private Optional<RectificationItem> read(String sql, String id) {
		return jdbc.sql(sql).param(id).query(ItemRows.MAPPER).optional();
	}

	void insert(RectificationItem item) {
		ItemIdentity identity = item.identity();
		state(jdbc.sql(INSERT), item).param("campaign", identity.campaignId())
			.param("year", identity.number().year())
			.param("seq", identity.number().sequence())
			.param("number", identity.number().toString())
			.param("source", identity.source().name())
			.param("ref", identity.sourceRef(), Types.VARCHAR)
			.param("office", identity.officeUnit())
			.param("group", identity.groupId(), Types.VARCHAR)
			.param("found", identity.foundUnit())
			.param("title", identity.title())
			.param("text", identity.text())
			.param("place", identity.place(), Types.VARCHAR)
			.param("foundAt", Moments.stored(identity.foundAt()))
			.param("parent", identity.parentId(), Types.VARCHAR)
			.param("splitFrom", identity.splitFrom(), Types.VARCHAR)
			.param("registeredBy", identity.registeredBy())
			.param("registeredAt", Moments.stored(identity.registeredAt()))
			.update();
		memory.remember(item.id(), item);
	}

	void update(RectificationItem item) {
		state(jdbc.sql(UPDATE), item).update();
		memory.remember(item.id(), item);
	}

	private static StatementSpec state(StatementSpec statement, RectificationItem item) {
		ItemState state = item.state();
		statement.param("id", item.id())
			.param("merged", state.mergedInto(), Types.VARCHAR)
			.param("status", state.status().name())
			.param("running", state.status().running())
			.param("round", state.round())
			.param("version", state.version())
			.param("face", (state.satisfaction() == null) ? null : state.satisfaction().name(), Types.VARCHAR);
		return dates(handling(assignment(statement, state.assignment()), state.handling()), state.dates());
	}

	private static StatementSpec assignment(StatementSpec statement, Assignment given) {
		return statement.param("severity", given.severity().name())
			.param("unit", given.unitCode())
			.param("path", given.unitPath())
			.param("person", given.person(), Types.VARCHAR)
			.param("coUnits", ItemRows.json(given.coUnits()))
			.param("deadline", given.deadline(), Types.DATE);
	}

	private static StatementSpec handling(StatementSpec statement, Handling handling) {
		Extension asked = handling.extension();
		return statement.param("objected", handling.objected())
			.param("stage", handling.stage().name())
			.param("implementers", ItemRows.json(handling.implementers()))
			.param("until", (asked == null) ? null : asked.until(), Types.DATE)
			.param("reason", (asked == null) ? null : asked.reason(), Types.VARCHAR)
			.param("asker", (asked == null) ? null : asked.askedBy(), Types.VARCHAR);
	}

	private static StatementSpec dates(StatementSpec statement, Dates dates) {
		return statement.param("assigned", Moments.stored(dates.assigned()), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("applied", Moments.stored(dates.applied()), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("accepted", Moments.stored(dates.accepted()), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("closed", Moments.stored(dates.closed()), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("settled", Moments.stored(dates.settled()), Types.TIMESTAMP_WITH_TIMEZONE);
	}

	/** The numbers of items by id, one query. */
	List<RectificationItem> all(Collection<String> ids) {
		return ids.isEmpty() ? List.of()
				: jdbc.sql("select * from rectification_item where id in (:ids)")
					.param("ids", ids)
					.query(ItemRows.MAPPER)
					.list();
	}

}
