package io.campaignflow.notification;

import com.fasterxml.jackson.core.type.TypeReference;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people are told inside the product. */
@Repository
class NoticeRepository {

	/** Counts end here: the bell says that there are more. */
	static final int LARGEST_COUNT = 1000;

	private static final TypeReference<Details> DETAILS = new TypeReference<>() {
	};

	private static final String ADD = """
			insert into notification (id, account, kind, subject_type, subject_id, task_id, details, created_at, is_read)
			values (?, ?, ?, ?, ?, ?, ?, ?, false)""";

	private final JdbcTemplate batch;

	private final JdbcClient jdbc;

	NoticeRepository(JdbcTemplate batch, JdbcClient jdbc) {
		this.batch = batch;
		this.jdbc = jdbc;
	}

	void add(Collection<Notice> notices) {
		if (!notices.isEmpty()) {
			batch.batchUpdate(ADD,
					notices.stream()
						.map((notice) -> new Object[] { notice.id(), notice.account(), notice.kind().name(),
								notice.subjectType(), notice.subjectId(), notice.taskId(),
								Stored.json(notice.details()), Stored.time(notice.at()) })
						.toList());
		}
	}

	/** Nobody need be told any more of tasks that are over. */
	void taskOver(List<String> taskIds) {
		if (!taskIds.isEmpty()) {
			jdbc.sql("update notification set is_read = true where task_id in (:tasks) and is_read = false")
				.param("tasks", taskIds)
				.update();
		}
	}

	/** Who was told of these tasks. */
	Set<String> asked(List<String> taskIds) {
		return taskIds.isEmpty() ? Set.of()
				: jdbc.sql("select distinct account from notification where task_id in (:tasks)")
					.param("tasks", taskIds)
					.query(String.class)
					.set();
	}

	int unread(String account) {
		return jdbc.sql("""
				select count(*) from (select 1 from notification where account = ? and is_read = false limit ?) n""")
			.params(account, LARGEST_COUNT)
			.query(Integer.class)
			.single();
	}

	/** Newest first; the total is counted up to some pages beyond. */
	Page<Notice> page(String account, boolean unreadOnly, MessageKind kind, PageQuery page) {
		List<Object> values = new ArrayList<>(List.of(account));
		String where = " from notification where account = ?" + (unreadOnly ? " and is_read = false" : "");
		if (kind != null) {
			where += " and kind = ?";
			values.add(kind.name());
		}
		long furthest = page.offset() + page.size() + LARGEST_COUNT;
		long total = jdbc.sql("select count(*) from (select 1" + where + " limit ?) n")
			.params(with(values, furthest))
			.query(Long.class)
			.single();
		List<Notice> notices = jdbc.sql("select *" + where + " order by created_at desc, id desc limit ? offset ?")
			.params(with(values, page.size(), page.offset()))
			.query(NoticeRepository::notice)
			.list();
		return new Page<>(notices, page.page(), page.size(), total);
	}

	Optional<Notice> find(String account, String id) {
		return jdbc.sql("select * from notification where id = ? and account = ?")
			.params(id, account)
			.query(NoticeRepository::notice)
			.optional();
	}

	List<Notice> findAll(Collection<String> ids) {
		return jdbc.sql("select * from notification where id in (:ids) order by created_at, id")
			.param("ids", ids)
			.query(NoticeRepository::notice)
			.list();
	}

	void read(String account, String id) {
		jdbc.sql("update notification set is_read = true where id = ? and account = ? and is_read = false")
			.params(id, account)
			.update();
	}

	void readAll(String account, Instant until) {
		jdbc.sql("update notification set is_read = true where account = ? and is_read = false and created_at <= ?")
			.params(account, Stored.time(until))
			.update();
	}

	int forgetBefore(Instant then) {
		return jdbc.sql("delete from notification where created_at < ?").param(Stored.time(then)).update();
	}

	private static List<Object> with(List<Object> values, Object... more) {
		List<Object> all = new ArrayList<>(values);
		all.addAll(List.of(more));
		return all;
	}

	private static Notice notice(ResultSet row, int number) throws SQLException {
		return new Notice(row.getString("id"), row.getString("account"), MessageKind.valueOf(row.getString("kind")),
				row.getString("subject_type"), row.getString("subject_id"), row.getString("task_id"),
				Stored.read(row.getString("details"), DETAILS), Stored.instant(row, "created_at"),
				row.getBoolean("is_read"));
	}

}
