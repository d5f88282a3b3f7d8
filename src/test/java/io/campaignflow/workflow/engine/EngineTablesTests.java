package io.campaignflow.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The migrations bring an empty database to the engine's schema. */
class EngineTablesTests {

	@Test
	void anEmptyH2GetsTheEnginesTables() {
		migrated(new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""));
	}

	@Test
	void anEmptyPostgresGetsTheEnginesTables() throws IOException {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
			migrated(postgres.getPostgresDatabase());
		}
	}

	private static void migrated(DataSource database) {
		Flyway.configure()
			.dataSource(database)
			.locations("classpath:db/migration")
			.javaMigrations(new JavaMigration[] { new V1__engine_tables() })
			.load()
			.migrate();
		List<String> tables = new JdbcTemplate(database)
			.queryForList("select lower(table_name) from information_schema.tables", String.class);
		assertThat(tables).contains("act_ru_task", "act_hi_taskinst", "act_id_user", "act_re_decision_def",
				"act_re_case_def", "act_hi_decinst");
	}

}
