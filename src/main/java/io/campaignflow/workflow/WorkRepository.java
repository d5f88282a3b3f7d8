package io.campaignflow.workflow;

import io.campaignflow.shared.Actor;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows of the worklist: one a task, one a task and holder it is offered to. */
@Repository
class WorkRepository {

	/** Stands for no deadline, so that lists sort by an index without nulls. */
	static final OffsetDateTime NO_DEADLINE = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

	private static final String ADD = """
			insert into work_item (id, kind, definition, process, element, subject_type, subject_id, title, unit_code,
			unit_name, unit_path, campaign_id, round, step, assignee, held_by, created_at, due_at, soon_at, business_key,
			offered_to, step_en) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String OFFER = """
			insert into work_offer (task_id, holder, is_open, kind, due_at, soon_at) values (?, ?, ?, ?, ?, ?)""";

	private final JdbcTemplate jdbc;

	WorkRepository(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** {@code soon} is from when on it counts as due soon. */
	void add(NewTask created, WorkSubject subject, String unitPath, OffsetDateTime soon) {
		TaskAtHand task = created.task();
		OffsetDateTime due = due(created.dueAt());
		jdbc.update(ADD, task.id(), task.form(), created.definition(), task.process(), task.element(), subject.type(),
				subject.id(), subject.title(), subject.unitCode(), subject.unitName(), unitPath, subject.campaignId(),
				subject.round(), subject.step(), created.assignee(), created.assignee(), at(created.createdAt()), due,
				soon, task.subjectId(), String.join(" ", created.candidates()), subject.stepEn());
		boolean open = created.assignee() == null;
		List<Object[]> offers = created.candidates()
			.stream()
			.map(holder -> new Object[] { task.id(), holder, open, task.form(), due, soon })
			.toList();
		if (!offers.isEmpty()) {
			jdbc.batchUpdate(OFFER, offers);
		}
	}

	/** Gives whether the task was still open and in the hands it was thought to be in. */
	boolean hand(WorkItem before, TaskChange change) {
		int open = jdbc.update("""
				update work_item set assignee = ?, held_by = ?, owner_account = ?, delegation = ?
				where id = ? and completed_at is null and assignee is not distinct from cast(? as varchar(64))""",
				change.assignee(), change.assignee(), change.owner(), change.delegation(), before.id(),
				before.assignee());
		jdbc.update("update work_offer set is_open = ? where task_id = ?", change.assignee() == null, before.id());
		return open == 1;
	}

	/**
	 * Gives whether the task was still open. Its offers end; whom it was offered to
	 * stands in the task itself, so that they learn who completed it.
	 */
	boolean complete(String taskId, Actor actor, Instant now) {
		String behalf = actor.behalf() == null ? null : actor.behalf().account();
		int open = jdbc.update("""
				update work_item set assignee = ?, held_by = null, completed_by = ?, completed_at = ?, on_behalf_of = ?
				where id = ? and completed_at is null""", actor.account(), actor.account(), at(now), behalf, taskId);
		jdbc.update("delete from work_offer where task_id = ?", taskId);
		return open == 1;
	}

	void postpone(String taskId, Instant dueAt, OffsetDateTime soon) {
		OffsetDateTime due = due(dueAt);
		jdbc.update("update work_item set due_at = ?, soon_at = ? where id = ? and completed_at is null", due, soon,
				taskId);
		jdbc.update("update work_offer set due_at = ?, soon_at = ? where task_id = ?", due, soon, taskId);
	}

	/** The row stays, so that whoever had the task learns what ended it. */
	void end(String taskId, Ending ending, Instant now) {
		jdbc.update("""
				update work_item set held_by = null, completed_at = ?, ended_how = ?, ended_by = ?
				where id = ? and completed_at is null""", at(now), ending.code(), ending.by(), taskId);
		jdbc.update("update work_offer set is_open = false where task_id = ? and is_open = true", taskId);
	}

	/** What ended a task that nobody completed. */
	Optional<Ending> endingOf(String taskId) {
		return jdbc
			.query("select ended_how, ended_by from work_item where id = ? and ended_how is not null",
					(row, index) -> new Ending(row.getString(1), row.getString(2)), taskId)
			.stream()
			.findFirst();
	}

	void remove(String taskId) {
		jdbc.update("delete from work_item where id = ? and completed_at is null", taskId);
		jdbc.update("delete from work_offer where task_id = ?", taskId);
	}

	Optional<WorkItem> find(String taskId) {
		return jdbc.query("select * from work_item where id = ?", WorkRows.ROW, taskId).stream().findFirst();
	}

	List<WorkItem> offeredTo(String holder, int limit) {
		return jdbc.query("""
				select w.* from work_offer o join work_item w on w.id = o.task_id
				where o.holder = ? and w.completed_at is null order by o.due_at, w.id fetch first ? rows only""",
				WorkRows.ROW, holder, limit);
	}

	/** The engine's id of the process definition of a task. */
	String definitionOf(String taskId) {
		return jdbc.queryForObject("select definition from work_item where id = ?", String.class, taskId);
	}

	/** The task as contracts know it. */
	TaskAtHand atHand(WorkItem item) {
		return new TaskAtHand(item.id(), item.kind(), item.process(), item.element(), businessKeyOf(item.id()));
	}

	/** The business key of a task's process. */
	String businessKeyOf(String taskId) {
		return jdbc.queryForObject("select business_key from work_item where id = ?", String.class, taskId);
	}

	List<WorkItem> openOf(String subjectId) {
		return jdbc.query("""
				select * from work_item where subject_id = ? and completed_at is null
				order by created_at, id""", WorkRows.ROW, subjectId);
	}

	List<WorkItem> openOf(Collection<String> subjectIds) {
		return jdbc.query("select * from work_item where subject_id in (" + Sql.marks(subjectIds.size())
				+ ") and completed_at is null order by created_at, id", WorkRows.ROW, subjectIds.toArray());
	}

	List<WorkItem> doneOf(String subjectId, int limit) {
		return jdbc.query("""
				select * from work_item where subject_id = ? and completed_by is not null
				order by completed_at desc, id limit ?""", WorkRows.ROW, subjectId, limit);
	}

	/** Whether the unit a task concerns lies in one of these subtrees. */
	boolean liesWithin(String taskId, Collection<String> paths) {
		String path = jdbc.queryForObject("select unit_path from work_item where id = ?", String.class, taskId);
		return paths.stream().anyMatch(path::startsWith);
	}

	/** Whether somebody completed a task of a subject. */
	boolean hasCompleted(String account, String subjectId) {
		return jdbc.queryForObject("select count(*) from work_item where subject_id = ? and completed_by = ?",
				Integer.class, subjectId, account) > 0;
	}

	boolean isOffered(String taskId, Actor actor) {
		List<Object> args = new ArrayList<>(List.of(taskId));
		Collection<String> holders = actor.holders();
		args.addAll(holders);
		String sql = "select count(*) from work_offer where task_id = ? and holder in (" + Sql.marks(holders.size())
				+ ")";
		return jdbc.queryForObject(sql, Integer.class, args.toArray()) > 0;
	}

	static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static OffsetDateTime due(Instant dueAt) {
		return dueAt == null ? NO_DEADLINE : at(dueAt);
	}

}
