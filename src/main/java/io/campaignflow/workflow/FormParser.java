package io.campaignflow.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a {@code .form} file. A component or condition it does not know makes the form
 * unusable, since nobody could say what its answers mean.
 */
final class FormParser {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final String form;

	private FormParser(String form) {
		this.form = form;
	}

	static TaskForm parse(InputStream file) throws IOException {
		JsonNode root = JSON.readTree(file);
		String id = root.path("id").asText();
		return new TaskForm(id, new FormParser(id).fields(root));
	}

	private List<TaskField> fields(JsonNode parent) {
		List<TaskField> fields = new ArrayList<>();
		for (JsonNode component : parent.path("components")) {
			if (!component.path("type").asText().equals("button")) {
				fields.add(field(component));
			}
		}
		return fields;
	}

	private TaskField field(JsonNode node) {
		FieldType type = type(node);
		String key = text(node, type.asks() ? type == FieldType.ROWS ? "path" : "key" : "id");
		if (type.asks() && key == null) {
			throw unusable("has a field without a key: " + node.path("id").asText());
		}
		return new TaskField(key, type, text(node, "label"), text(node, "description"), limits(node),
				options(node.path("values"), "value"), text(node, "valuesKey"), condition(node), fields(node),
				type == FieldType.TABLE ? source(node) : text(node, "text"), options(node.path("columns"), "key"),
				List.of());
	}

	private FieldType type(JsonNode node) {
		String type = node.path("type").asText();
		return switch (type) {
			case "textfield" -> FieldType.TEXT_LINE;
			case "textarea" -> FieldType.TEXT_AREA;
			case "number" -> FieldType.NUMBER;
			case "datetime" -> day(node);
			case "checkbox" -> FieldType.CHECKBOX;
			case "select" -> FieldType.SELECT;
			case "radio" -> FieldType.RADIO;
			case "checklist", "taglist" -> FieldType.CHECKLIST;
			case "dynamiclist" -> FieldType.ROWS;
			case "group" -> group(node);
			case "text" -> FieldType.TEXT;
			case "table" -> FieldType.TABLE;
			case "separator", "spacer" -> FieldType.LINE;
			default -> throw unusable("has a component of unknown type " + type);
		};
	}

	private FieldType day(JsonNode node) {
		if (!node.path("subtype").asText("date").equals("date")) {
			throw unusable("asks for a time of day, only days are known");
		}
		return FieldType.DATE;
	}

	private FieldType group(JsonNode node) {
		if (!node.path("path").asText().isEmpty()) {
			throw unusable("nests the answers of a group, which is not supported");
		}
		return FieldType.GROUP;
	}

	private FieldCondition condition(JsonNode node) {
		String written = text(node.path("conditional"), "hide");
		if (written == null) {
			return null;
		}
		return FieldCondition.parse(written).orElseThrow(() -> unusable("has a condition not understood: " + written));
	}

	private static FieldLimits limits(JsonNode node) {
		JsonNode validate = node.path("validate");
		return new FieldLimits(validate.path("required").asBoolean(), whole(validate, "minLength"),
				whole(validate, "maxLength"), text(validate, "pattern"),
				validate.path("min").isNumber() ? validate.path("min").decimalValue() : null,
				validate.path("max").isNumber() ? validate.path("max").decimalValue() : null,
				whole(node, "decimalDigits"));
	}

	private static List<FieldOption> options(JsonNode list, String value) {
		List<FieldOption> options = new ArrayList<>();
		list.forEach(option -> options.add(new FieldOption(text(option, value), text(option, "label"))));
		return options;
	}

	private static String source(JsonNode table) {
		return table.path("dataSource").asText().replaceFirst("^=\\s*", "");
	}

	private static Integer whole(JsonNode node, String name) {
		return node.path(name).isNumber() ? node.path(name).intValue() : null;
	}

	private static String text(JsonNode node, String name) {
		return node.hasNonNull(name) ? node.path(name).asText() : null;
	}

	private IllegalStateException unusable(String why) {
		return new IllegalStateException("The form " + form + " " + why);
	}

}
