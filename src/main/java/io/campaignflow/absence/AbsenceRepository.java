package io.campaignflow.absence;

import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of absences. */
@Repository
class AbsenceRepository {

	private final JdbcClient jdbc;

	AbsenceRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** So that of two absences of one person recorded at once one sees the other. */
	void lockPerson(String account) {
		jdbc.sql("select account from person where account = ? for update").param(account).query(String.class).list();
	}

	void insert(Absence absence, Instant now) {
		jdbc.sql(
				"insert into absence (id, account, proxy, starts_at, ends_at, kinds, campaign_id, reason, recorded_by, "
						+ "recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(absence.id(), absence.account(), absence.proxy(), at(absence.startsAt()), at(absence.endsAt()),
					String.join(" ", absence.kinds()), new SqlParameterValue(Types.VARCHAR, absence.campaign()),
					new SqlParameterValue(Types.VARCHAR, absence.reason()), absence.recordedBy(), at(now))
			.update();
	}

	void end(String id, Instant at) {
		jdbc.sql("update absence set ends_at = ?, starts_at = case when starts_at > ? then ? else starts_at end "
				+ "where id = ?")
			.params(at(at), at(at), at(at), id)
			.update();
	}

	void pass(String id, String proxy) {
		jdbc.sql("update absence set proxy = ? where id = ?").params(proxy, id).update();
	}

	Optional<Absence> find(String id) {
		return jdbc.sql("select * from absence where id = ?").param(id).query(AbsenceRepository::absence).optional();
	}

	/** Of one person, that share a moment with this time. */
	List<Absence> overlapping(String account, Instant from, Instant until) {
		return jdbc.sql("select * from absence where account = ? and ends_at > ? and starts_at < ? order by starts_at")
			.params(account, at(from), at(until))
			.query(AbsenceRepository::absence)
			.list();
	}

	/** Those of these people that run at this moment. */
	List<Absence> running(Collection<String> accounts, Instant now) {
		return jdbc.sql("select * from absence where account in (:accounts) and ends_at > :now and starts_at <= :now")
			.param("accounts", accounts)
			.param("now", at(now))
			.query(AbsenceRepository::absence)
			.list();
	}

	/** Those in which somebody acts as the proxy at this moment. */
	List<Absence> ofProxy(String proxy, Instant now) {
		return jdbc
			.sql("select * from absence where proxy = ? and ends_at > ? and starts_at <= ? order by starts_at, id")
			.params(proxy, at(now), at(now))
			.query(AbsenceRepository::absence)
			.list();
	}

	/** Those not over yet in which somebody is, or is to be, the proxy. */
	List<Absence> comingOfProxy(String proxy, Instant now) {
		return jdbc.sql("select * from absence where proxy = ? and ends_at > ? order by starts_at, id")
			.params(proxy, at(now))
			.query(AbsenceRepository::absence)
			.list();
	}

	/** In which a person is absent or acts for another, last ending first. */
	Page<Absence> of(String account, PageQuery page) {
		String from = " from absence where id in (select id from absence where account = ? "
				+ "union select id from absence where proxy = ?)";
		long total = jdbc.sql("select count(*)" + from).params(account, account).query(Long.class).single();
		List<Absence> items = jdbc
			.sql("select *" + from + " order by ends_at desc, id offset ? rows fetch first ? rows only")
			.params(account, account, page.offset(), page.size())
			.query(AbsenceRepository::absence)
			.list();
		return new Page<>(items, page.page(), page.size(), total);
	}

	Page<Absence> all(PageQuery page) {
		long total = jdbc.sql("select count(*) from absence").query(Long.class).single();
		List<Absence> items = jdbc
			.sql("select * from absence order by ends_at desc, id offset ? rows fetch first ? rows only")
			.params(page.offset(), page.size())
			.query(AbsenceRepository::absence)
			.list();
		return new Page<>(items, page.page(), page.size(), total);
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static Absence absence(ResultSet row, int n) throws SQLException {
		String kinds = row.getString("kinds");
		return new Absence(row.getString("id"), row.getString("account"), row.getString("proxy"),
				instant(row, "starts_at"), instant(row, "ends_at"),
				kinds.isEmpty() ? Set.of() : Set.of(kinds.split(" ")), row.getString("campaign_id"),
				row.getString("reason"), row.getString("recorded_by"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
