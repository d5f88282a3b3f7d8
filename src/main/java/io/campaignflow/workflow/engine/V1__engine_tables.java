package io.campaignflow.workflow.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * The engine's own tables, made by the create scripts in the engine's jar, so that both
 * databases have one history of migrations and the engine itself never changes a table.
 */
@Component
class V1__engine_tables extends BaseJavaMigration {

	private static final List<String> PARTS = List.of("engine", "history", "identity", "case.engine", "case.history",
			"decision.engine", "decision.history");

	@Override
	public void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		String dialect = dialectOf(connection);
		for (String part : PARTS) {
			String script = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(dialect, part);
			ScriptUtils.executeSqlScript(connection,
					new EncodedResource(new ClassPathResource(script, ProcessEngine.class.getClassLoader())));
		}
	}

	private static String dialectOf(Connection connection) throws SQLException {
		String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
		return switch (product) {
			case "h2" -> "h2";
			case "postgresql" -> "postgres";
			default -> throw new IllegalStateException("No engine tables for the database " + product);
		};
	}

}
