package io.campaignflow.wiring;

import io.campaignflow.wiring.Expressions.Call;
import io.campaignflow.wiring.Expressions.Comparison;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.w3c.dom.Element;

/** Rules between models and the beans they name. */
final class BeanRules {

	/** What the engine itself offers to expressions. */
	private static final Set<String> ENGINE = Set.of("execution", "task");

	private BeanRules() {
	}

	static void expressionsCallBeansOfTheirModule(ProcessWorld world, Findings findings) {
		for (XmlFile model : world.processes()) {
			Set<String> variables = variables(model);
			Set<String> modules = new HashSet<>();
			Expressions.of(model).flatMap((expression) -> Expressions.calls(expression).stream()).forEach((call) -> {
				if (!ENGINE.contains(call.name()) && !variables.contains(call.name())) {
					Class<?> bean = world.beans().find(call.name());
					findings.require(bean != null && callable(bean, call), "%s: no public process bean answers %s",
							model.path(), call);
					modules.add((bean == null) ? "none" : Beans.module(bean));
				}
			});
			findings.require(modules.size() <= 1, "%s asks beans of several modules: %s", model.path(), modules);
		}
	}

	static void delegatesAreDelegates(ProcessWorld world, Findings findings) {
		for (XmlFile model : world.processes()) {
			model.elements("serviceTask").forEach((task) -> {
				String name = XmlFile.camunda(task, "delegateExpression").replaceAll("[${}]", "");
				Class<?> bean = world.beans().find(name);
				findings.require(name.endsWith("Delegate") && bean != null && JavaDelegate.class.isAssignableFrom(bean),
						"%s: %s is done by “%s”, which is no delegate", model.path(), task.getAttribute("id"), name);
			});
		}
	}

	static void conditionsCompareWithEnumNames(ProcessWorld world, Findings findings) {
		for (XmlFile model : world.processes()) {
			Expressions.of(model)
				.flatMap((expression) -> Expressions.comparisons(expression).stream())
				.forEach((comparison) -> findings.require(enumNames(world, comparison).contains(comparison.word()),
						"%s: %s is no answer of %s.%s", model.path(), comparison.word(), comparison.bean(),
						comparison.method()));
		}
	}

	/**
	 * Constants of a class called …Process name things of a model: elements, forms,
	 * processes, messages, variables.
	 */
	static void constantsStandInTheModel(ProcessWorld world, Findings findings) {
		Set<String> known = world.processes().stream().flatMap(BeanRules::words).collect(Collectors.toSet());
		constantClasses(world).forEach((type) -> Arrays.stream(type.getDeclaredFields())
			.filter((field) -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
			.forEach((field) -> findings.require(known.contains(value(field)), "%s.%s = %s stands in no model",
					type.getSimpleName(), field.getName(), value(field))));
	}

	/**
	 * What code names from outside — processes, messages, errors, signals — has a
	 * constant for it.
	 */
	static void messagesHaveConstants(ProcessWorld world, Findings findings) {
		Set<Object> constants = constantClasses(world).flatMap((type) -> Arrays.stream(type.getDeclaredFields()))
			.filter((field) -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
			.map(BeanRules::value)
			.collect(Collectors.toSet());
		for (XmlFile model : world.processes()) {
			findings.require(constants.contains(model.name()), "%s: no constant names the process", model.path());
			model.elements("message", "error", "signal", "escalation")
				.forEach((element) -> findings.require(constants.contains(element.getAttribute("name")),
						"%s: nobody names the %s %s", model.path(), element.getLocalName(),
						element.getAttribute("name")));
		}
	}

	private static Stream<Class<?>> constantClasses(ProcessWorld world) {
		return world.beans()
			.all()
			.map(Class::getPackageName)
			.distinct()
			.filter((name) -> name.endsWith(".process"))
			.flatMap(Classes::in)
			.filter((type) -> type.getSimpleName().endsWith("Process"));
	}

	private static boolean callable(Class<?> bean, Call call) {
		boolean seen = Modifier.isPublic(bean.getModifiers()) && bean.getPackageName().endsWith(".process");
		List<Method> methods = (call.method() == null) ? List.of() : Beans.publicMethods(bean, call.method());
		return seen && (call.method() == null
				|| methods.stream().anyMatch((method) -> method.getParameterCount() == call.arguments()));
	}

	private static Set<String> enumNames(ProcessWorld world, Comparison comparison) {
		Class<?> bean = world.beans().find(comparison.bean());
		return (bean == null) ? Set.of()
				: Beans.publicMethods(bean, comparison.method())
					.stream()
					.filter((method) -> method.getReturnType().isEnum())
					.flatMap((method) -> Arrays.stream(method.getReturnType().getEnumConstants()))
					.map((constant) -> ((Enum<?>) constant).name())
					.collect(Collectors.toSet());
	}

	private static Set<String> variables(XmlFile model) {
		return model.elements("multiInstanceLoopCharacteristics")
			.map((loop) -> XmlFile.camunda(loop, "elementVariable"))
			.collect(Collectors.toSet());
	}

	private static Stream<String> words(XmlFile model) {
		Stream<Element> named = model.elements("message", "error", "signal", "escalation");
		Stream<String> forms = model.elements("userTask").map((task) -> XmlFile.camunda(task, "formRef"));
		return Stream.of(forms, named.map((element) -> element.getAttribute("name")), variables(model).stream(),
				Stream.concat(ModelRules.nodes(model), model.elements("process"))
					.map((element) -> element.getAttribute("id")))
			.flatMap((words) -> words);
	}

	private static Object value(Field field) {
		try {
			field.setAccessible(true);
			return field.get(null);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
