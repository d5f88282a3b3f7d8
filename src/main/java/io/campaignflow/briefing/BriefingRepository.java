package io.campaignflow.briefing;

import io.campaignflow.storage.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

	/**
	 * Those after an account who have had none today, weekly ones none since Monday, and
	 * whom nobody tried in vain to tell since then.
	 */
	List<String> due(LocalDate today, LocalDate monday, Instant tried, String after, int limit) {
		return jdbc.sql("""
				select account from briefing_choice where account > ?
				and last_on < case pace when 'DAILY' then cast(? as date) else cast(? as date) end
				and (untold_at is null or untold_at < ?) order by account fetch first %d rows only""".formatted(limit))
			.params(after, today, monday, Moments.stored(tried))
			.query(String.class)
			.list();
	}

	/** Whether it is this call that tells them: only one of several nodes does. */
	boolean take(String account, LocalDate today, LocalDate monday) {
		return jdbc
			.sql("""
					update briefing_choice set last_on = ?, untold_at = null, untold = null where account = ? and last_on < case pace
					when 'DAILY' then cast(? as date) else cast(? as date) end""")
			.params(today, account, today, monday)
			.update() == 1;
	}

	void untold(String account, Untold why, Instant at) {
		jdbc.sql("update briefing_choice set untold_at = ?, untold = ? where account = ?")
			.params(Moments.stored(at), why.name(), account)
			.update();
	}

	Optional<Untold> untold(String account) {
		return jdbc.sql("select untold from briefing_choice where account = ? and untold is not null")
			.param(account)
			.query(String.class)
			.optional()
			.map(Untold::valueOf);
	}

}
