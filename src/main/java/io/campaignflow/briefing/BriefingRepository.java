package io.campaignflow.briefing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wants reports in the morning. */
@Repository
class BriefingRepository {

	private final JdbcClient jdbc;

	BriefingRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	BriefingPace pace(String account) {
		return jdbc.sql("select pace from briefing_choice where account = ?")
			.param(account)
			.query(String.class)
			.optional()
			.map(BriefingPace::valueOf)
			.orElse(BriefingPace.OFF);
	}

	void forget(String account) {
		jdbc.sql("delete from briefing_choice where account = ?").param(account).update();
	}

	void choose(String account, BriefingPace pace, LocalDate lastOn) {
		if (jdbc.sql("update briefing_choice set pace = ? where account = ?")
			.params(pace.name(), account)
			.update() == 0) {
			jdbc.sql("insert into briefing_choice (account, pace, last_on) values (?, ?, ?)")
				.params(account, pace.name(), lastOn)
				.update();
		}
	}

	/** Those who have had none today, weekly ones none since Monday. */
	List<String> due(LocalDate today, LocalDate monday, int limit) {
		return jdbc.sql("""
				select account from briefing_choice where last_on < case pace when 'DAILY' then cast(? as date)
				else cast(? as date) end order by account fetch first %d rows only""".formatted(limit))
			.params(today, monday)
			.query(String.class)
			.list();
	}

	/** Whether it is this call that tells them: only one of several nodes does. */
	boolean take(String account, LocalDate today, LocalDate monday) {
		return jdbc.sql("""
				update briefing_choice set last_on = ? where account = ? and last_on < case pace
				when 'DAILY' then cast(? as date) else cast(? as date) end""")
			.params(today, account, today, monday)
			.update() == 1;
	}

}
