package io.campaignflow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.campaignflow.shared.DomainEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.RestController;

/** What every class of the application keeps to. Each rule has a class that breaks it. */
enum ArchitectureRule {

	ENGINE_ONLY_BEHIND_THE_SEAM(noClasses().that()
		.resideOutsideOfPackages("..process..", "..workflow..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.camunda..")),

	ENGINE_INTERNALS_IN_ONE_PACKAGE(noClasses().that()
		.resideOutsideOfPackage("..workflow.engine..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.camunda..impl..")),

	/**
	 * The engine brings its own web applications: what guards their calls stands with it.
	 */
	HTTP_ONLY_IN_WEB(noClasses().that()
		.resideOutsideOfPackages("..web..", "..workflow.engine..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "org.springframework.ui..",
				"jakarta.servlet..")),

	NO_FIELD_INJECTION(noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class)),

	CONTROLLERS_ARE_PACKAGE_PRIVATE(classes().that()
		.areAnnotatedWith(Controller.class)
		.or()
		.areAnnotatedWith(RestController.class)
		.should()
		.bePackagePrivate()),

	REPOSITORIES_ARE_PACKAGE_PRIVATE(classes().that().areAnnotatedWith(Repository.class).should().bePackagePrivate()),

	OLD_DATES_ONLY_FOR_THE_ENGINE(noClasses().that()
		.resideOutsideOfPackages("..process..", "..workflow..")
		.should()
		.dependOnClassesThat(named("java.util.Date", "java.util.Calendar", "java.text.SimpleDateFormat"))),

	NO_STANDARD_STREAMS(GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS),

	NO_SLEEPING(noClasses().should().callMethod(Thread.class, "sleep", long.class)),

	EVENTS_ARE_RECORDS_OF_SEALED_INTERFACES(classes().that()
		.areAssignableTo(DomainEvent.class)
		.and()
		.areNotInterfaces()
		.should()
		.beRecords()
		.andShould()
		.resideInAPackage("..events..")
		.andShould(ArchConditions.be(partOfSealedInterface()))),

	SHARED_IS_PLAIN_JAVA(noClasses().that()
		.resideInAPackage("..shared..")
		.and()
		.doNotHaveSimpleName("package-info")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "org.camunda..", "jakarta..", "com.fasterxml.."));

	final ArchRule rule;

	ArchitectureRule(ArchRule rule) {
		this.rule = rule.as(name());
	}

	private static DescribedPredicate<JavaClass> named(String... names) {
		return DescribedPredicate.describe("are named " + String.join(", ", names),
				(type) -> java.util.List.of(names).contains(type.getName()));
	}

	private static DescribedPredicate<JavaClass> partOfSealedInterface() {
		return DescribedPredicate.describe("part of a sealed interface",
				(type) -> type.getRawInterfaces().stream().anyMatch((parent) -> parent.reflect().isSealed()));
	}

}
