package io.campaignflow.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.workflow.UserTaskContract;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules between user tasks, forms and the records of answers. */
final class FormRules {

	/** What form-js 1.8.7 in Tasklist draws without breaking the whole form. */
	private static final Set<String> DRAWN = Set.of("text", "textfield", "textarea", "number", "datetime", "select",
			"radio", "checkbox", "checklist", "taglist", "group", "dynamiclist", "table", "html", "image", "separator",
			"spacer", "expression", "button");

	private FormRules() {
	}

	static void userTasksAndFormsMeet(ProcessWorld world, Findings findings) {
		Set<String> forms = world.forms().stream().map(FormFile::name).collect(Collectors.toSet());
		Set<String> used = world.processes()
			.stream()
			.flatMap((model) -> model.elements("userTask"))
			.map((task) -> XmlFile.camunda(task, "formRef"))
			.collect(Collectors.toSet());
		world.processes()
			.forEach((model) -> model.elements("userTask")
				.forEach((task) -> findings.require(
						forms.contains(XmlFile.camunda(task, "formRef"))
								&& "deployment".equals(XmlFile.camunda(task, "formRefBinding")),
						"%s: %s has no form of its deployment", model.path(), task.getAttribute("id"))));
		forms.forEach((form) -> findings.require(used.contains(form), "No user task shows the form %s", form));
	}

	static void formsCanBeDrawn(ProcessWorld world, Findings findings) {
		for (FormFile form : world.forms()) {
			findings.require(form.name().equals(form.json().path("id").asText()), "%s: its id is not its name",
					form.path());
			findings.require(form.json().path("schemaVersion").asInt() == 16, "%s: schema version", form.path());
			form.components().forEach((component) -> {
				String type = component.path("type").asText();
				findings.require(DRAWN.contains(type), "%s: Tasklist cannot draw a %s", form.path(), type);
				findings.require(!"dynamiclist".equals(type) || component.path("disableCollapse").asBoolean(),
						"%s: a list without disableCollapse loses rows", form.path());
				findings.require(!component.path("readonly").asBoolean() && !component.path("disabled").asBoolean(),
						"%s: a read-only field is submitted all the same", form.path());
			});
		}
	}

	static void answersAreRecords(ProcessWorld world, Findings findings) {
		Map<String, UserTaskContract<?>> contracts = world.beans().contracts();
		for (FormFile form : world.forms()) {
			UserTaskContract<?> contract = contracts.get(form.name());
			findings.require(contract != null, "%s: no contract takes its answers", form.path());
			if (contract != null) {
				compare(form, form.json(), contract.answers(), findings);
			}
		}
	}

	private static void compare(FormFile form, JsonNode parent, Class<?> type, Findings findings) {
		Map<String, RecordComponent> components = Arrays.stream(type.getRecordComponents())
			.collect(Collectors.toMap(RecordComponent::getName, (component) -> component));
		Map<String, JsonNode> fields = new TreeMap<>();
		FormFile.answers(parent).forEach((field) -> fields.put(FormFile.key(field), field));
		findings.require(fields.keySet().equals(components.keySet()), "%s asks %s, %s takes %s", form.path(),
				fields.keySet(), type.getSimpleName(), components.keySet());
		fields.forEach((key, field) -> {
			RecordComponent component = components.get(key);
			if (component != null) {
				compareField(form, field, element(component.getGenericType()), findings);
			}
		});
	}

	private static void compareField(FormFile form, JsonNode field, Class<?> type, Findings findings) {
		if ("dynamiclist".equals(field.path("type").asText())) {
			findings.require(type.isRecord(), "%s: %s is no list of records", form.path(), FormFile.key(field));
			if (type.isRecord()) {
				compare(form, field, type, findings);
			}
		}
		else if (type.isEnum()) {
			findings.require(names(type).containsAll(FormFile.options(field)), "%s: %s offers %s, %s knows %s",
					form.path(), FormFile.key(field), FormFile.options(field), type.getSimpleName(), names(type));
		}
	}

	/** The type itself, or of a list's elements. */
	private static Class<?> element(Type type) {
		return (type instanceof ParameterizedType list) ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
	}

	private static Set<String> names(Class<?> type) {
		return Stream.of(type.getEnumConstants())
			.map((constant) -> ((Enum<?>) constant).name())
			.collect(Collectors.toSet());
	}

}
