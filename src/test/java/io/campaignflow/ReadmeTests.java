package io.campaignflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.wiring.Documents;
import io.campaignflow.wiring.Findings;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** README, decision records and documents promise only what is there. */
class ReadmeTests {

	private static final List<Path> READMES = List.of(Path.of("README.md"), Path.of("README.zh-CN.md"));

	private static final List<Path> BROKEN = List.of(Path.of("src/test/resources/broken/documents/README.md"));

	@Test
	void linksAndFileNamesLeadToFiles() {
		List<Path> documents = Stream
			.of(READMES, List.of(Path.of("docker/README.md")), Documents.below(Path.of("src/docs"), ".md"))
			.flatMap(List::stream)
			.toList();
		Findings findings = new Findings();
		Documents.filesExist(documents, findings);
		assertThat(findings.inspected()).isPositive();
		assertThat(findings.faults()).isEmpty();
	}

	@Test
	void commandsAreRunSomewhere() {
		Findings findings = new Findings();
		Documents.commandsAreRun(READMES, runners(), findings);
		assertThat(findings.inspected()).isPositive();
		assertThat(findings.faults()).isEmpty();
	}

	@Test
	void deadLinksMissingFilesAndUnknownCommandsAreFound() {
		Findings findings = new Findings();
		Documents.filesExist(BROKEN, findings);
		Documents.commandsAreRun(BROKEN, runners(), findings);
		assertThat(findings.faults()).hasSize(3);
	}

	/** The CI script, and the tests, which name the commands they try. */
	private static List<Path> runners() {
		return Stream.concat(Stream.of(Path.of(".ci/run")), Documents.below(Path.of("src/test/java"), ".java").stream())
			.toList();
	}

}
