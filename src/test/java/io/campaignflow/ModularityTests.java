package io.campaignflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules use each other only as they declare, and the drawing of them is true. */
class ModularityTests {

	private static final Path KEPT = Path.of("src/docs/modules/README.md");

	private static final Path WRITTEN = Path.of("target/modules.md");

	private final ApplicationModules modules = ApplicationModules.of(CampaignFlowApplication.class);

	@Test
	void modulesUseOnlyWhatTheyDeclare() {
		assertThat(modules.stream()).hasSizeGreaterThan(7);
		modules.verify();
	}

	@Test
	void theDrawingOfTheModulesIsKeptInStep() throws IOException {
		String now = new ModuleDrawing(modules).markdown();
		Files.createDirectories(WRITTEN.getParent());
		Files.writeString(WRITTEN, now);
		assertThat(Files.exists(KEPT) ? Files.readString(KEPT) : "")
			.as("The modules have changed: look at %s and copy it to %s", WRITTEN, KEPT)
			.isEqualTo(now);
	}

	@Test
	void aModuleThatReachesIntoAnotherIsRejected() {
		ImportOption everything = Predefined.DO_NOT_INCLUDE_JARS;
		ApplicationModules broken = ApplicationModules.of("broken.modules", everything);
		assertThat(broken.detectViolations().getMessages()).isNotEmpty();
	}

}
