package io.campaignflow.circular;

import io.campaignflow.organisation.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of schedules. */
@Repository
class ScheduleRepository {

	private final JdbcClient jdbc;

	ScheduleRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Schedule> find(String id) {
		return jdbc.sql("select * from circular_schedule where id = ?")
			.param(id)
			.query(ScheduleRepository::schedule)
			.optional();
	}

	Optional<Schedule> lock(String unit, String campaign, CircularKind kind) {
		return jdbc
			.sql("select * from circular_schedule where unit_code = ? and campaign_id = ? and kind = ? for update")
			.params(unit, campaign, kind.name())
			.query(ScheduleRepository::schedule)
			.optional();
	}

	List<Schedule> of(Collection<String> units) {
		return units.isEmpty() ? List.of() : jdbc
			.sql("select * from circular_schedule where unit_code in (:units) order by unit_code, campaign_id, kind")
			.param("units", units)
			.query(ScheduleRepository::schedule)
			.list();
	}

	void insert(Schedule schedule) {
		jdbc.sql(
				"""
						insert into circular_schedule (id, unit_code, campaign_id, kind, on_day, reach, active, version, next_on)
						values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(schedule.id(), schedule.unit(), schedule.campaign(), schedule.kind().name(), schedule.day(),
					schedule.reach().name(), schedule.active(), schedule.version(), schedule.nextOn())
			.update();
	}

	void update(Schedule schedule) {
		jdbc.sql(
				"""
						update circular_schedule set on_day = ?, reach = ?, active = ?, version = ?, next_on = ? where id = ?""")
			.params(schedule.day(), schedule.reach().name(), schedule.active(), schedule.version(), schedule.nextOn(),
					schedule.id())
			.update();
	}

	private static Schedule schedule(ResultSet row, int n) throws SQLException {
		return new Schedule(row.getString("id"), row.getString("unit_code"), row.getString("campaign_id"),
				CircularKind.valueOf(row.getString("kind")), row.getInt("on_day"),
				Level.valueOf(row.getString("reach")), row.getBoolean("active"), row.getInt("version"),
				row.getObject("next_on", LocalDate.class));
	}

}
