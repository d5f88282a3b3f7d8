package io.campaignflow.audit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A database with nothing but the tables of this module, of either kind. */
enum AuditDatabase {

	H2 {
		@Override
		DataSource start() {
			return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
		}
	},
	POSTGRES {
		@Override
		DataSource start() {
			try {
				return EmbeddedPostgres.builder().start().getPostgresDatabase();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	};

	private DataSource dataSource;

	abstract DataSource start();

	synchronized DataSource dataSource() {
		if (dataSource == null) {
			dataSource = start();
			new ResourceDatabasePopulator(new ClassPathResource("db/migration/V60__audit.sql")).execute(dataSource);
		}
		return dataSource;
	}

}
