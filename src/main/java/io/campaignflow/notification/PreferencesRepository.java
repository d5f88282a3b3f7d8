package io.campaignflow.notification;

import com.fasterxml.jackson.core.type.TypeReference;
import io.campaignflow.notification.Preferences.Muted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people chose. */
@Repository
class PreferencesRepository {

	private static final TypeReference<Set<Muted>> MUTED = new TypeReference<>() {
	};

	private static final String UPDATE = """
			update notification_preferences set language = ?, pace = ?, morning = ?, afternoon = ?, quiet_from = ?,
			quiet_until = ?, quiet_on_rest_days = ?, muted = ? where account = ?""";

	private static final String INSERT = """
			insert into notification_preferences (language, pace, morning, afternoon, quiet_from, quiet_until,
			quiet_on_rest_days, muted, account) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private final JdbcClient jdbc;

	PreferencesRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Preferences of(String account) {
		return of(Set.of(account)).getOrDefault(account, Preferences.USUAL);
	}

	/** By account; those who chose nothing are left out. */
	Map<String, Preferences> of(Collection<String> accounts) {
		Map<String, Preferences> chosen = new HashMap<>();
		if (!accounts.isEmpty()) {
			jdbc.sql("select * from notification_preferences where account in (:accounts)")
				.param("accounts", accounts)
				.query((row) -> {
					chosen.put(row.getString("account"), preferences(row));
				});
		}
		return chosen;
	}

	void save(String account, Preferences chosen) {
		List<Object> values = Arrays.asList(chosen.language(), chosen.pace().name(), chosen.morning(),
				chosen.afternoon(), text(chosen.quietFrom()), text(chosen.quietUntil()), chosen.quietOnRestDays(),
				Stored.json(chosen.muted()), account);
		if (jdbc.sql(UPDATE).params(values).update() == 0) {
			jdbc.sql(INSERT).params(values).update();
		}
	}

	private static Preferences preferences(ResultSet row) throws SQLException {
		return new Preferences(row.getString("language"), Pace.valueOf(row.getString("pace")),
				row.getBoolean("morning"), row.getBoolean("afternoon"), time(row.getString("quiet_from")),
				time(row.getString("quiet_until")), row.getBoolean("quiet_on_rest_days"),
				Stored.read(row.getString("muted"), MUTED));
	}

	private static String text(LocalTime time) {
		return (time == null) ? null : time.toString();
	}

	private static LocalTime time(String text) {
		return Optional.ofNullable(text).map(LocalTime::parse).orElse(null);
	}

}
