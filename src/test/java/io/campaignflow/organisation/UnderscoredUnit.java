package io.campaignflow.organisation;

import io.campaignflow.shared.Actor;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A unit whose code holds an underscore and, read as a wildcard, means its neighbours
 * too; with somebody of its office. For tests within a transaction, which takes both
 * back.
 */
public record UnderscoredUnit(JdbcClient jdbc, People people) {

	/** Beside 150201 to 150209. */
	public static final String CODE = "15020_";

	public static final String PATH = "/15/1502/" + CODE + "/";

	public Actor office() {
		String account = "office.underscored";
		jdbc.sql("""
				insert into org_unit (code, name, parent_code, level_name, path, initials, sort_no, has_children)
				values (?, '下划线区', '1502', 'COUNTY', ?, 'xhxq', 99, false)""").params(CODE, PATH).update();
		jdbc.sql("insert into person (account, name, active, created_at) values (?, '下划线区活动办', true, ?)")
			.params(account, OffsetDateTime.now())
			.update();
		jdbc.sql("""
				insert into position_held (id, account, unit_code, role_name, held_from)
				values ('underscored', ?, ?, 'OFFICE', ?)""").params(account, CODE, LocalDate.of(2026, 1, 1)).update();
		return people.actor(account).orElseThrow();
	}

}
