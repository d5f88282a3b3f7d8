package io.campaignflow.rendering;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the customer sets. {@code templates} and {@code fonts} are folders, null for none;
 * {@code atOnce} is how many files are made at the same time on this node,
 * {@code patience} how long a reader waits for their turn.
 */
@ConfigurationProperties("campaignflow.documents")
record RenderingSettings(Path templates, Path fonts, @DefaultValue("2") int atOnce,
		@DefaultValue("55s") Duration patience) {
}
