package io.campaignflow.route.process;

import io.campaignflow.review.RouteStep;
import io.campaignflow.route.RouteDraft;
import io.campaignflow.route.RouteRow;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes a decision table of the rows of a route: one rule a row, in their order, with ids
 * and labels a person can read in a modeller.
 */
@Component
class RouteTableWriter {

	private static final String NAMESPACE = "urn:campaign-flow:decisions";

	private static final String TIME_TO_LIVE = "P180D";

	private final MessageSource messages;

	RouteTableWriter(MessageSource messages) {
		this.messages = messages;
	}

	DmnModelInstance write(String key, RouteDraft draft) {
		DmnModelInstance model = Dmn.createEmptyModel();
		Definitions definitions = model.newInstance(Definitions.class);
		definitions.setId("Definitions_" + key);
		definitions.setName(draft.title());
		definitions.setNamespace(NAMESPACE);
		model.setDefinitions(definitions);
		definitions.addChildElement(decision(model, key, draft));
		return model;
	}

	private Decision decision(DmnModelInstance model, String key, RouteDraft draft) {
		Decision decision = named(model.newInstance(Decision.class), key);
		decision.setName(draft.title());
		decision.setCamundaHistoryTimeToLiveString(TIME_TO_LIVE);
		describe(model, decision, draft.note());
		DecisionTable table = named(model.newInstance(DecisionTable.class), key + "_table");
		table.setHitPolicy(HitPolicy.RULE_ORDER);
		RouteColumns.INPUTS.forEach(column -> table.getInputs().add(input(model, key, column)));
		RouteColumns.OUTPUTS.forEach(column -> table.getOutputs().add(output(model, key, column)));
		for (int number = 1; number <= draft.rows().size(); number++) {
			table.getRules().add(rule(model, RouteColumns.ruleId(key, number), draft.rows().get(number - 1)));
		}
		decision.addChildElement(table);
		return decision;
	}

	private Input input(DmnModelInstance model, String key, RouteColumns.Input column) {
		Input input = named(model.newInstance(Input.class), key + "_" + column.name());
		input.setLabel(label(column.name()));
		InputExpression expression = named(model.newInstance(InputExpression.class), input.getId() + "_expression");
		expression.setTypeRef("string");
		expression.setText(text(model, column.name()));
		input.setInputExpression(expression);
		return input;
	}

	private Output output(DmnModelInstance model, String key, RouteColumns.Output column) {
		Output output = named(model.newInstance(Output.class), key + "_" + column.name());
		output.setLabel(label(column.name()));
		output.setName(column.name());
		output.setTypeRef(column.type());
		return output;
	}

	private Rule rule(DmnModelInstance model, String id, RouteRow row) {
		Rule rule = named(model.newInstance(Rule.class), id);
		describe(model, rule, row.step().title());
		List<String> conditions = List.of(FeelText.oneOf(row.appliesTo().kinds()),
				FeelText.oneOf(row.appliesTo().levels()), FeelText.oneOf(row.appliesTo().fields()));
		for (String condition : conditions) {
			InputEntry entry = named(model.newInstance(InputEntry.class),
					id + "_in_" + (rule.getInputEntries().size() + 1));
			entry.setText(text(model, condition));
			rule.getInputEntries().add(entry);
		}
		for (String answer : answers(row.step())) {
			OutputEntry entry = named(model.newInstance(OutputEntry.class),
					id + "_out_" + (rule.getOutputEntries().size() + 1));
			entry.setText(text(model, answer));
			rule.getOutputEntries().add(entry);
		}
		return rule;
	}

	/** In the order of the columns. */
	private static List<String> answers(RouteStep step) {
		return List.of(FeelText.literal(step.title()), FeelText.literal(step.role()),
				FeelText.literal(step.whose().name()), FeelText.literal(step.mode().name()),
				(step.share() == 0) ? "" : String.valueOf(step.share()), String.valueOf(step.workingDays()),
				FeelText.literal(step.titleEn()), String.valueOf(step.remindDays()),
				String.valueOf(step.escalateDays()), String.valueOf(step.askOnce()));
	}

	private static void describe(DmnModelInstance model, DmnElement element, String words) {
		if (!words.isBlank()) {
			Description description = model.newInstance(Description.class);
			description.setTextContent(words);
			element.setDescription(description);
		}
	}

	private static Text text(DmnModelInstance model, String content) {
		Text text = model.newInstance(Text.class);
		text.setTextContent(content);
		return text;
	}

	private static <E extends DmnElement> E named(E element, String id) {
		element.setId(id);
		return element;
	}

	private String label(String column) {
		return messages.getMessage("route.table." + column, null, Locale.SIMPLIFIED_CHINESE);
	}

}
