package io.campaignflow.inspection;

import io.campaignflow.storage.Moments;
import io.campaignflow.storage.TransactionMemory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Visits with their people and groups. */
@Repository
class InspectionRepository {

	private static final String INSERT = """
			insert into inspection (id, number_, campaign_id, group_id, issuing_unit, issuing_path, unit_code, unit_path,
			  kind, status, urgency, visit_date, purpose, checklist_id, checklist_version, plan_line_id, disclosed, counted,
			  budget_counted, budget_allowed, office, met, summary, merged_into, end_reason, version, opened_by, opened_at,
			  carried_out_at, carried_out_by, responded_by, responded_at, signed_by, signed_at)
			values (:id, :number, :campaign, :group, :issuer, :issuerPath, :unit, :unitPath,
			  :kind, :status, :urgency, :date, :purpose, :checklist, :checklistVersion, :line, :disclosed, :counted,
			  :budgetCounted, :budgetAllowed, :office, :met, :summary, :merged, :reason, :version, :openedBy, :openedAt,
			  :carriedOutAt, :carriedOutBy, :respondedBy, :respondedAt, :signedBy, :signedAt)""";

	private static final String UPDATE = """
			update inspection set kind = :kind, status = :status, urgency = :urgency, visit_date = :date,
			  purpose = :purpose, checklist_id = :checklist, checklist_version = :checklistVersion,
			  disclosed = :disclosed, counted = :counted, budget_counted = :budgetCounted,
			  budget_allowed = :budgetAllowed, office = :office, met = :met, summary = :summary,
			  merged_into = :merged, end_reason = :reason, version = :version, carried_out_at = :carriedOutAt,
			  carried_out_by = :carriedOutBy, responded_by = :respondedBy, responded_at = :respondedAt,
			  signed_by = :signedBy, signed_at = :signedAt
			where id = :id""";

	private final TransactionMemory<Inspection> memory = new TransactionMemory<>();

	private final JdbcClient jdbc;

	InspectionRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Inspection> find(String id) {
		return memory.recall(id, () -> read("select * from inspection where id = ?", id));
	}

	/** The visit with its row locked until the transaction ends. */
	Optional<Inspection> lock(String id) {
		return memory.recallLocked(id, () -> read("select * from inspection where id = ? for update", id));
	}

	private Optional<Inspection> read(String sql, String id) {
		return jdbc.sql(sql)
			.param(id)
			.query((row, n) -> InspectionRows.read(row, people(List.of(id)).getOrDefault(id, List.of())))
			.optional();
	}

	/** Accounts of those who go, by visit, one query. */
	Map<String, List<String>> people(Collection<String> ids) {
		Map<String, List<String>> people = new HashMap<>();
		if (!ids.isEmpty()) {
			jdbc.sql(
					"select inspection_id, account from inspection_person where inspection_id in (:ids) order by account")
				.param("ids", ids)
				.query(row -> {
					people.computeIfAbsent(row.getString(1), id -> new ArrayList<>()).add(row.getString(2));
				});
		}
		return people;
	}

	/** Groups of a visit: its own and those that joined. */
	List<String> groups(String id) {
		return jdbc.sql("select group_id from inspection_group where inspection_id = ? order by group_id")
			.param(id)
			.query(String.class)
			.list();
	}

	void join(String id, Collection<String> groups) {
		groups.stream()
			.filter(group -> !groups(id).contains(group))
			.forEach(group -> jdbc.sql("insert into inspection_group (inspection_id, group_id) values (?, ?)")
				.params(id, group)
				.update());
	}

	void insert(Inspection visit) {
		Inspection.Identity identity = visit.identity();
		jdbc.sql(INSERT)
			.params(InspectionRows.changing(visit))
			.param("number", identity.number())
			.param("campaign", identity.campaignId())
			.param("group", identity.groupId())
			.param("issuer", identity.issuingUnit())
			.param("issuerPath", identity.issuingPath())
			.param("unit", identity.unitCode())
			.param("unitPath", identity.unitPath())
			.param("line", identity.planLineId())
			.param("openedBy", identity.openedBy())
			.param("openedAt", Moments.stored(identity.openedAt()))
			.update();
		join(visit.id(), List.of(identity.groupId()));
		memory.remember(visit.id(), visit);
	}

	void update(Inspection visit) {
		jdbc.sql(UPDATE).params(InspectionRows.changing(visit)).update();
		memory.remember(visit.id(), visit);
	}

	/** Who goes now, in place of those who went before. */
	void replacePeople(Inspection visit) {
		jdbc.sql("delete from inspection_person where inspection_id = ?").param(visit.id()).update();
		visit.terms()
			.people()
			.forEach(account -> jdbc.sql("insert into inspection_person (inspection_id, account) values (?, ?)")
				.params(visit.id(), account)
				.update());
	}

	/**
	 * Visits that stand where people are to go, of a group or joined by it, on which any
	 * of these people go; by id, so that they are always locked in one order.
	 */
	List<String> ahead(String groupId, Collection<String> accounts) {
		return accounts.isEmpty() ? List.of() : jdbc.sql("""
				select i.id from inspection i join inspection_group g on g.inspection_id = i.id
				where g.group_id = :group and i.status in ('DECIDING', 'SCHEDULED') and exists (
				  select 1 from inspection_person p where p.inspection_id = i.id and p.account in (:accounts))
				order by i.id""").param("group", groupId).param("accounts", accounts).query(String.class).list();
	}

	/**
	 * Visits that are not over, of a group or joined by it; by id, so that they are
	 * always locked in one order.
	 */
	List<String> running(String groupId) {
		return jdbc.sql("""
				select i.id from inspection i join inspection_group g on g.inspection_id = i.id
				where g.group_id = ? and i.status not in ('CLOSED', 'MERGED', 'DROPPED', 'CANCELLED')
				order by i.id""").param(groupId).query(String.class).list();
	}

	/** Ids of a group's own visits that are not over, the next first. */
	List<String> openOf(String groupId) {
		return jdbc.sql("""
				select i.id from inspection i join inspection_group g on g.inspection_id = i.id
				where g.group_id = ? and i.group_id = g.group_id
				  and i.status not in ('CLOSED', 'MERGED', 'DROPPED', 'CANCELLED')
				order by i.visit_date, i.id""").param(groupId).query(String.class).list();
	}

	/** Visits to a unit that count, between two days (both included), without one. */
	List<FiledVisit> counted(String unitCode, LocalDate from, LocalDate until, String without) {
		return jdbc.sql("""
				select id, group_id, issuing_path, visit_date from inspection
				where unit_code = ? and counted and visit_date between ? and ? and id <> ? order by visit_date, id""")
			.params(unitCode, from, until, without)
			.query((row, n) -> new FiledVisit(row.getString(1), row.getString(2), row.getString(3),
					row.getObject(4, LocalDate.class)))
			.list();
	}

}
