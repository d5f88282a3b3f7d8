package io.campaignflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.wiring.Beans;
import io.campaignflow.wiring.Findings;
import io.campaignflow.wiring.ProcessRule;
import io.campaignflow.wiring.ProcessWorld;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Models, forms, tables and beans fit together, without starting anything. */
class ProcessWiringTests {

	private static final Beans BEANS = new Beans();

	@ParameterizedTest
	@EnumSource
	void theModelsKeepTheRule(ProcessRule rule) {
		Findings findings = rule.judge(ProcessWorld.of(BEANS, Path.of("processes"), Path.of("forms")));
		assertThat(findings.inspected()).as("things looked at").isPositive();
		assertThat(findings.faults()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void theRuleRejectsItsBrokenFiles(ProcessRule rule) {
		String folder = rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
		Findings findings = rule.judge(ProcessWorld.of(BEANS, Path.of("src/test/resources/broken/processes", folder)));
		assertThat(findings.faults()).isNotEmpty();
	}

}
