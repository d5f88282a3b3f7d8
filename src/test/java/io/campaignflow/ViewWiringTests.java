package io.campaignflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.wiring.Findings;
import io.campaignflow.wiring.ViewRule;
import io.campaignflow.wiring.ViewWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pages, addresses, messages and the words of code fit together, without starting
 * anything.
 */
class ViewWiringTests {

	@ParameterizedTest
	@EnumSource
	void thePagesKeepTheRule(ViewRule rule) {
		Findings findings = rule.judge(ViewWorld.of(Path.of("src/main/resources"), Path.of("forms")));
		assertThat(findings.inspected()).as("things looked at").isPositive();
		assertThat(findings.faults()).isEmpty();
	}

	@Test
	void everyBundleIsLoaded() throws IOException {
		String settings = Files.readString(Path.of("src/main/resources/application.yaml"));
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
			assertThat(files.map((file) -> file.getFileName().toString().replaceFirst("(_en)?\\.properties$", "")))
				.isNotEmpty()
				.allMatch((bundle) -> settings.contains("messages/" + bundle));
		}
	}

	@ParameterizedTest
	@EnumSource
	void theRuleRejectsItsBrokenFiles(ViewRule rule) {
		Path folder = Path.of("src/test/resources/broken/views",
				rule.name().toLowerCase(Locale.ROOT).replace('_', '-'));
		assertThat(folder).exists();
		assertThat(rule.judge(ViewWorld.of(folder, folder)).faults()).isNotEmpty();
	}

}
