package io.campaignflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The architecture holds, and each of its rules rejects the class written to break it
 * ({@code src/test/java/broken}). A rule that finds nothing to judge fails too.
 */
class ArchitectureTests {

	private static final JavaClasses APPLICATION = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("io.campaignflow");

	private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("broken.plan", "broken.shared");

	private static final JavaClasses TESTS = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
		.importPackages("io.campaignflow");

	@ParameterizedTest
	@EnumSource
	void theApplicationKeepsTheRule(ArchitectureRule rule) {
		rule.rule.check(APPLICATION);
	}

	@ParameterizedTest
	@EnumSource
	void theRuleRejectsItsBrokenClass(ArchitectureRule rule) {
		assertThat(rule.rule.evaluate(BROKEN).hasViolation()).isTrue();
	}

	@Test
	void testsDoNotSleepEither() {
		ArchitectureRule.NO_SLEEPING.rule.check(TESTS);
	}

}
