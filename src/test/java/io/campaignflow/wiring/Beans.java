package io.campaignflow.wiring;

import io.campaignflow.workflow.UserTaskContract;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.objenesis.ObjenesisStd;
import org.springframework.util.ClassUtils;

/** The application's beans by name, found in its classes without starting it. */
public final class Beans {

	private final Map<String, Class<?>> byName = new TreeMap<>();

	public Beans() {
		new ClassPathScanningCandidateComponentProvider(true).findCandidateComponents("io.campaignflow")
			.forEach(this::add);
	}

	Class<?> find(String name) {
		return byName.get(name);
	}

	/**
	 * Contracts of user tasks by form id. Only their constants are asked, so nothing
	 * needs to be injected.
	 */
	Map<String, UserTaskContract<?>> contracts() {
		Map<String, UserTaskContract<?>> contracts = new TreeMap<>();
		for (Class<?> type : byName.values()) {
			if (UserTaskContract.class.isAssignableFrom(type)) {
				UserTaskContract<?> contract = (UserTaskContract<?>) new ObjenesisStd().newInstance(type);
				contracts.put(contract.form(), contract);
			}
		}
		return contracts;
	}

	Stream<Class<?>> all() {
		return byName.values().stream();
	}

	/** First package below the application's: the module a class belongs to. */
	static String module(Class<?> type) {
		return type.getPackageName().replaceFirst("^io\\.campaignflow\\.?", "").replaceFirst("\\..*", "");
	}

	static List<Method> publicMethods(Class<?> type, String name) {
		return Arrays.stream(type.getMethods()).filter((method) -> method.getName().equals(name)).toList();
	}

	private void add(BeanDefinition definition) {
		Class<?> type = ClassUtils.resolveClassName(Objects.requireNonNull(definition.getBeanClassName()), null);
		if (type.getProtectionDomain().getCodeSource().getLocation().getPath().contains("test-classes")) {
			return;
		}
		Class<?> other = byName.put(AnnotationBeanNameGenerator.INSTANCE.generateBeanName(definition, null), type);
		if (other != null) {
			throw new IllegalStateException("Two beans of one name: " + type + " and " + other);
		}
		for (Method method : type.getDeclaredMethods()) {
			Bean bean = AnnotationUtils.findAnnotation(method, Bean.class);
			if (bean != null) {
				byName.put((bean.name().length > 0) ? bean.name()[0] : method.getName(), method.getReturnType());
			}
		}
	}

}
