package io.campaignflow.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contact_point}: one leader a unit. */
@Repository
class ContactPointRepository {

	private final JdbcClient jdbc;

	ContactPointRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<String> leaderOf(String unitCode) {
		return jdbc.sql("select account from contact_point where unit_code = :unit")
			.param("unit", unitCode)
			.query(String.class)
			.optional();
	}

	List<String> pathsOf(String account) {
		return jdbc.sql("select unit_path from contact_point where account = :account order by unit_code")
			.param("account", account)
			.query(String.class)
			.list();
	}

	boolean isEmpty() {
		return jdbc.sql("select count(*) from contact_point").query(Long.class).single() == 0;
	}

	void assign(String unitCode, String unitPath, String account) {
		Map<String, Object> params = Map.of("unit", unitCode, "path", unitPath, "account", account);
		int updated = jdbc.sql("update contact_point set account = :account, unit_path = :path where unit_code = :unit")
			.params(params)
			.update();
		if (updated == 0) {
			jdbc.sql("insert into contact_point (unit_code, unit_path, account) values (:unit, :path, :account)")
				.params(params)
				.update();
		}
	}

}
