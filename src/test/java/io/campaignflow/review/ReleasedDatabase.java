package io.campaignflow.review;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.h2.tools.RunScript;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application on the backup of a database of the last release. */
class ReleasedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	static final Path FOLDER = Path.of("src/test/resources/released");

	static final Path SCRIPT = FOLDER.resolve("database.sql.gz");

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		String url = "jdbc:h2:mem:released-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
		try (Connection restored = DriverManager.getConnection(url, "sa", "");
				Reader script = new InputStreamReader(new GZIPInputStream(Files.newInputStream(SCRIPT)),
						StandardCharsets.UTF_8)) {
			RunScript.execute(restored, script);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		TestPropertyValues.of("spring.datasource.url=" + url).applyTo(context);
	}

}
