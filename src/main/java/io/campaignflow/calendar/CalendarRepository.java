package io.campaignflow.calendar;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Holidays and make-up workdays as they are stored. */
@Repository
class CalendarRepository {

	private final JdbcTemplate jdbc;

	CalendarRepository(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Lets one node at a time change the calendar. */
	void lock() {
		this.jdbc.queryForObject("select name from organisation_lock where name = 'calendar' for update", String.class);
	}

	List<CalendarDay> all() {
		return this.jdbc.query("select * from calendar_day order by calendar_date",
				(row, n) -> new CalendarDay(row.getObject("calendar_date", LocalDate.class), row.getBoolean("working"),
						row.getString("name"), row.getBoolean("provisional")));
	}

	void deleteYear(int year) {
		this.jdbc.update("delete from calendar_day where calendar_date >= ? and calendar_date < ?",
				LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
	}

	void insert(List<CalendarDay> days) {
		this.jdbc.batchUpdate(
				"insert into calendar_day (calendar_date, working, name, provisional) values (?, ?, ?, ?)",
				days.stream()
					.map(day -> new Object[] { day.date(), day.working(), day.name(), day.provisional() })
					.toList());
	}

}
