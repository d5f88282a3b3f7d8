package io.campaignflow.wiring;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;

/** The application's classes, hidden ones too. */
public final class Classes {

	private static final JavaClasses APPLICATION = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("io.campaignflow");

	private Classes() {
	}

	/** Classes of one package, without those below. */
	static Stream<Class<?>> in(String packageName) {
		return all().filter((type) -> type.getPackageName().equals(packageName));
	}

	static Stream<Class<?>> all() {
		return APPLICATION.stream().<Class<?>>map(JavaClass::reflect);
	}

	public static JavaClasses application() {
		return APPLICATION;
	}

}
