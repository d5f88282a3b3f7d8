package io.campaignflow.review;

import static io.campaignflow.review.ReleasedDatabase.FOLDER;

import io.campaignflow.CampaignFlowTest;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Keeps what {@link UpgradeTests} start from: models, forms and a database with plans
 * under way. Run by hand when a version is released
 * ({@code mvn test -Dtest=ReleasedSnapshot}), never with the others.
 */
@CampaignFlowTest
class ReleasedSnapshot {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void isTakenOfPlansAtEveryStage() throws IOException {
		ReviewScene scene = beans.createBean(ReviewScene.class);
		scene.planLaunchedBy("15", "150202");
		scene.planLaunchedBy("15", "150203").written().submitted();
		scene.planLaunchedBy("15", "150204").written().submitted().signed();
		scene.planLaunchedBy("15", "150203").written().submitted().signed().approvedBy("supervisor.1502.1");
		FileSystemUtils.copyRecursively(Path.of("processes"), FOLDER.resolve("processes"));
		FileSystemUtils.copyRecursively(Path.of("forms"), FOLDER.resolve("forms"));
		try (var script = new BufferedWriter(new OutputStreamWriter(
				new GZIPOutputStream(Files.newOutputStream(ReleasedDatabase.SCRIPT)), StandardCharsets.UTF_8))) {
			jdbc.query("script simple", row -> {
				write(script, row.getString(1));
			});
		}
	}

	private static void write(BufferedWriter script, String line) {
		try {
			script.write(line);
			script.newLine();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
