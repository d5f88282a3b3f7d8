package io.campaignflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives each context a database of its own on one embedded PostgreSQL, which ends with
 * the JVM.
 */
public class PostgresDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final AtomicInteger DATABASES = new AtomicInteger();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		String url = newDatabase();
		TestPropertyValues
			.of("spring.datasource.url=" + url, "spring.datasource.username=postgres", "spring.datasource.password=",
					"spring.datasource.hikari.connection-timeout=5000")
			.applyTo(context);
	}

	/** JDBC URL (user {@code postgres}, no password) of a fresh, empty database. */
	public static String newDatabase() {
		String name = "campaignflow_" + DATABASES.incrementAndGet();
		try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("cannot create the test database " + name, ex);
		}
		return Server.RUNNING.getJdbcUrl("postgres", name);
	}

	private static final class Server {

		static final EmbeddedPostgres RUNNING = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException("embedded PostgreSQL did not start", ex);
			}
		}

	}

}
