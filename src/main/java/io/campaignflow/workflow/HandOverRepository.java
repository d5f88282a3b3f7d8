package io.campaignflow.workflow;

import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.workflow.HandOver.Item;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Hand-overs and what they move. */
@Repository
class HandOverRepository {

	private static final String BETWEEN = "\n";

	private static final String COUNTED = """
			select h.*, (select count(*) from hand_over_item i where i.hand_over_id = h.id and i.state = 'MOVED') moved,
			(select count(*) from hand_over_item i where i.hand_over_id = h.id and i.state = 'REFUSED') refused,
			(select count(*) from hand_over_item i where i.hand_over_id = h.id and i.state = 'OPEN') open_
			from hand_over h""";

	private final JdbcTemplate jdbc;

	HandOverRepository(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void insert(HandOver begun, List<Item> items) {
		jdbc.update("insert into hand_over (id, from_account, to_account, by_account, begun_at) values (?, ?, ?, ?, ?)",
				begun.id(), begun.from(), begun.to(), begun.by(), WorkRepository.at(begun.begunAt()));
		List<Object[]> rows = new ArrayList<>();
		for (Item item : items) {
			rows.add(new Object[] { begun.id(), rows.size(), item.kind().name(), item.ref(), item.subjectId(),
					item.title(), HandOverState.OPEN.name() });
		}
		jdbc.batchUpdate("""
				insert into hand_over_item (hand_over_id, seq, kind, ref, subject_id, title, state)
				values (?, ?, ?, ?, ?, ?, ?)""", rows);
	}

	void settle(String handOverId, Item item) {
		String args = String.join(BETWEEN, item.args().stream().map(String::valueOf).toList());
		jdbc.update(
				"update hand_over_item set state = ?, code = ?, args = ? where hand_over_id = ? and kind = ? and ref = ?",
				item.state().name(), item.code(), args.substring(0, Math.min(args.length(), 500)), handOverId,
				item.kind().name(), item.ref());
	}

	void finish(String id, Instant now) {
		jdbc.update("update hand_over set finished_at = ? where id = ?", WorkRepository.at(now), id);
	}

	Optional<HandOver> find(String id) {
		return jdbc.query(COUNTED + " where h.id = ?", HandOverRepository::handOver, id).stream().findFirst();
	}

	/** Newest first. */
	List<HandOver> latest(int limit) {
		return jdbc.query(COUNTED + " order by h.begun_at desc, h.id fetch first " + limit + " rows only",
				HandOverRepository::handOver);
	}

	/** Refused ones first, then in their order. */
	Page<Item> items(String id, PageQuery page) {
		Long total = jdbc.queryForObject("select count(*) from hand_over_item where hand_over_id = ?", Long.class, id);
		List<Item> items = jdbc.query("""
				select * from hand_over_item where hand_over_id = ?
				order by case state when 'REFUSED' then 0 when 'OPEN' then 1 else 2 end, seq
				offset ? rows fetch first ? rows only""", HandOverRepository::item, id, page.offset(), page.size());
		return new Page<>(items, page.page(), page.size(), total);
	}

	List<Item> open(String id, int limit) {
		return jdbc
			.query("select * from hand_over_item where hand_over_id = ? and state = 'OPEN' order by seq fetch first "
					+ limit + " rows only", HandOverRepository::item, id);
	}

	/** Open tasks in somebody's hands, at most so many. */
	List<WorkItem> heldBy(String account, int limit) {
		return jdbc.query("select * from work_item where held_by = ? order by due_at, id limit ?", WorkRows.ROW,
				account, limit);
	}

	/** Open tasks others work out for somebody. */
	List<WorkItem> delegatedBy(String account, int limit) {
		return jdbc.query("""
				select * from work_item where owner_account = ? and completed_at is null and delegation = 'PENDING'
				order by id limit ?""", WorkRows.ROW, account, limit);
	}

	private static HandOver handOver(ResultSet row, int n) throws SQLException {
		OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
		return new HandOver(row.getString("id"), row.getString("from_account"), row.getString("to_account"),
				row.getString("by_account"), row.getObject("begun_at", OffsetDateTime.class).toInstant(),
				finished == null ? null : finished.toInstant(), row.getInt("moved"), row.getInt("refused"),
				row.getInt("open_"));
	}

	private static Item item(ResultSet row, int n) throws SQLException {
		String args = row.getString("args");
		return new Item(HandOverKind.valueOf(row.getString("kind")), row.getString("ref"), row.getString("subject_id"),
				row.getString("title"), HandOverState.valueOf(row.getString("state")), row.getString("code"),
				args == null || args.isEmpty() ? List.of() : List.<Object>of((Object[]) args.split(BETWEEN)));
	}

}
