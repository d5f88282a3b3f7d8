package io.campaignflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.wiring.Beans;
import io.campaignflow.wiring.Findings;
import io.campaignflow.wiring.ProcessRule;
import io.campaignflow.wiring.ProcessWorld;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Processes that were begun under the last release go on by its models, for weeks: what
 * those call has to be there still.
 */
class ReleasedModelsTests {

	@ParameterizedTest
	@EnumSource(names = { "EXPRESSIONS_CALL_BEANS_OF_THEIR_MODULE", "DELEGATES_ARE_DELEGATES",
			"CONDITIONS_COMPARE_WITH_ENUM_NAMES", "MESSAGES_HAVE_CONSTANTS", "USER_TASKS_AND_FORMS_MEET",
			"ANSWERS_ARE_RECORDS" })
	void whatReleasedModelsCallIsThereStill(ProcessRule rule) {
		Findings findings = rule.judge(ProcessWorld.of(new Beans(), Path.of("src/test/resources/released")));
		assertThat(findings.inspected()).as("things looked at").isPositive();
		assertThat(findings.faults()).isEmpty();
	}

}
