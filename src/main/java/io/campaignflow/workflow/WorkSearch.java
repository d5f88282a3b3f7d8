package io.campaignflow.workflow;

import io.campaignflow.absence.StandIn;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.workflow.WorkQuery.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Lists of the worklist. Each name a person is offered tasks under is read by itself, in
 * the order of an index and no further than the page wanted, and only then merged: so the
 * time does not grow with the number of open tasks. The total is counted up to
 * {@link WorkCounts#LARGEST} beyond the page.
 */
@Repository
class WorkSearch {

	private final JdbcTemplate jdbc;

	private final WorkFilters filters;

	private final Proxying proxying;

	private final Contracts contracts;

	WorkSearch(JdbcTemplate jdbc, WorkFilters filters, Proxying proxying, Contracts contracts) {
		this.jdbc = jdbc;
		this.filters = filters;
		this.proxying = proxying;
		this.contracts = contracts;
	}

	Page<WorkItem> list(Actor actor, WorkQuery query, PageQuery page) {
		return switch (query.view()) {
			case MINE, GROUPS -> inbox(actor, query, page);
			case DONE -> plain(done(actor, query), "w.completed_at desc, w.id", page);
			case SENT -> plain(begun(actor, query), "w.completed_at desc, w.id", page);
			case WAITING -> plain(waiting(actor, query), "w.due_at, w.id", page);
		};
	}

	private Page<WorkItem> inbox(Actor actor, WorkQuery query, PageQuery page) {
		long last = page.offset() + page.size();
		Sql rows = Sql.of("select * from work_item where id in (select id from (")
			.then(boxes(actor, query, last))
			.then(") b order by due_at, id limit ? offset ?) order by due_at, id", page.size(), page.offset());
		long furthest = last + WorkCounts.LARGEST;
		Sql count = Sql.of("select count(*) from (").then(boxes(actor, query, furthest)).then(") b");
		return page(rows, count, furthest, page);
	}

	/**
	 * Ids and deadlines out of every box of the person, none longer than {@code limit}.
	 */
	private Sql boxes(Actor actor, WorkQuery query, long limit) {
		List<Sql> boxes = new ArrayList<>();
		if (query.view() == View.MINE) {
			boxes.add(Sql.of("(select w.id, w.due_at from work_item w where w.held_by = ?", actor.account())
				.then(filters.all(query))
				.then(" order by w.due_at, w.id limit ?)", limit));
		}
		Set<String> holders = query.view() == View.MINE ? actor.holders() : actor.groups();
		holders.forEach(holder -> boxes.add(offers(holder, query, Sql.of(""), limit)));
		if (query.view() == View.MINE) {
			proxying.of(actor).forEach(standIn -> boxes.addAll(inPlaceOf(standIn, query, limit)));
		}
		return boxes.isEmpty() ? Sql.of("select id, due_at from work_item where 1 = 0") : Sql.join(" union ", boxes);
	}

	/**
	 * What somebody who is away holds or is offered, as far as the proxy acts for them.
	 */
	private List<Sql> inPlaceOf(StandIn standIn, WorkQuery query, long limit) {
		Sql covered = WorkFilters.covered(standIn);
		List<Sql> boxes = new ArrayList<>();
		boxes.add(Sql.of("(select w.id, w.due_at from work_item w where w.held_by = ?", standIn.absent().account())
			.then(covered)
			.then(filters.all(query))
			.then(" order by w.due_at, w.id limit ?)", limit));
		standIn.absent().holders().forEach(holder -> boxes.add(offers(holder, query, covered, limit)));
		return boxes;
	}

	Set<String> subjects(List<StandIn> standIns, String subjectType) {
		WorkQuery any = WorkQuery.of(View.MINE);
		List<Sql> boxes = standIns.stream()
			.flatMap(standIn -> inPlaceOf(standIn, any, WorkCounts.LARGEST).stream())
			.toList();
		Sql found = Sql.of("select distinct subject_id from work_item where id in (select id from (")
			.then(Sql.join(" union ", boxes))
			.then(") b) and subject_type = ?", subjectType);
		return Set.copyOf(jdbc.queryForList(found.text(), String.class, found.values()));
	}

	private Sql offers(String holder, WorkQuery query, Sql covered, long limit) {
		boolean joined = query.campaign() != null || query.unit() != null || query.subjectId() != null
				|| !covered.text().isEmpty();
		return Sql.of("(select o.task_id as id, o.due_at from work_offer o")
			.then(joined ? " join work_item w on w.id = o.task_id" : "")
			.then(" where o.holder = ? and o.is_open = true", holder)
			.then(filters.due("o", query))
			.then(query.kind() == null ? Sql.of("") : Sql.of(" and o.kind = ?", query.kind()))
			.then(joined ? filters.subjects(query) : Sql.of(""))
			.then(covered)
			.then(" order by o.due_at, o.task_id limit ?)", limit);
	}

	private Sql done(Actor actor, WorkQuery query) {
		return Sql.of(" from work_item w where w.completed_by = ?", actor.account()).then(filters.all(query));
	}

	/** What this person began, each subject once, as they submitted it last. */
	private Sql begun(Actor actor, WorkQuery query) {
		List<Object> kinds = contracts.beginning();
		return Sql.of(" from work_item w where w.completed_by = ?", actor.account())
			.then(kinds.isEmpty() ? Sql.of(" and 1 = 0")
					: new Sql(" and w.kind in (" + Sql.marks(kinds.size()) + ")", kinds))
			.then(" and not exists (select 1 from work_item l where l.subject_id = w.subject_id and l.kind = w.kind"
					+ " and l.completed_by = w.completed_by and l.completed_at > w.completed_at)")
			.then(filters.all(query));
	}

	/**
	 * What passed this person's hands, or was delegated by them, and now lies with
	 * others.
	 */
	private Sql waiting(Actor actor, WorkQuery query) {
		List<Object> mine = List.copyOf(actor.holders());
		return Sql
			.of(" from work_item w where w.completed_at is null and (w.owner_account = ? or w.subject_id in "
					+ "(select d.subject_id from work_item d where d.completed_by = ?))", actor.account(),
					actor.account())
			.then(" and (w.held_by is null or w.held_by <> ?)", actor.account())
			.then(new Sql(" and not exists (select 1 from work_offer o where o.task_id = w.id and o.is_open = true"
					+ " and o.holder in (" + Sql.marks(mine.size()) + "))", mine))
			.then(filters.all(query));
	}

	private Page<WorkItem> plain(Sql from, String order, PageQuery page) {
		long furthest = page.offset() + page.size() + WorkCounts.LARGEST;
		Sql rows = Sql.of("select w.*")
			.then(from)
			.then(" order by " + order + " limit ? offset ?", page.size(), page.offset());
		Sql count = Sql.of("select count(*) from (select 1").then(from).then(" limit ?) c", furthest);
		return page(rows, count, furthest, page);
	}

	private Page<WorkItem> page(Sql rows, Sql count, long furthest, PageQuery page) {
		List<WorkItem> items = jdbc.query(rows.text(), WorkRows.ROW, rows.values());
		Long total = jdbc.queryForObject(count.text(), Long.class, count.values());
		return new Page<>(items, page.page(), page.size(), Math.min(total, furthest));
	}

}
