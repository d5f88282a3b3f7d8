package io.campaignflow.route.process;

import io.campaignflow.organisation.Level;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.review.RouteStep;
import io.campaignflow.review.StepMode;
import io.campaignflow.review.StepOwner;
import io.campaignflow.route.AppliesTo;
import io.campaignflow.route.RouteDraft;
import io.campaignflow.route.RouteRow;
import io.campaignflow.route.UnitField;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * Reads a route's decision table back as rows, so that a table that came with the product
 * can be looked at and copied like one made from rows.
 */
final class RouteTableReader {

	private RouteTableReader() {
	}

	static RouteDraft read(DmnModelInstance model, String key) {
		Decision decision = model.getModelElementById(key);
		DecisionTable table = decision.getChildElementsByType(DecisionTable.class).iterator().next();
		List<String> columns = table.getOutputs().stream().map(Output::getName).toList();
		List<RouteRow> rows = table.getRules().stream().map(rule -> row(rule, columns)).toList();
		String note = (decision.getDescription() != null) ? decision.getDescription().getTextContent() : "";
		return new RouteDraft(decision.getName(), "", note, rows);
	}

	private static RouteRow row(Rule rule, List<String> columns) {
		Iterator<String> cells = rule.getInputEntries().stream().map(InputEntry::getTextContent).iterator();
		AppliesTo appliesTo = new AppliesTo(choices(PlanKind.class, cells.next()), choices(Level.class, cells.next()),
				choices(UnitField.class, cells.next()));
		Iterator<String> answers = rule.getOutputEntries().stream().map(OutputEntry::getTextContent).iterator();
		Map<String, String> byColumn = new HashMap<>();
		columns.forEach(column -> byColumn.put(column, answers.next().strip()));
		return new RouteRow(appliesTo, step(byColumn));
	}

	private static RouteStep step(Map<String, String> cells) {
		return new RouteStep(text(cells, RouteColumns.TITLE), text(cells, RouteColumns.TITLE_EN),
				text(cells, RouteColumns.ROLE), StepOwner.valueOf(text(cells, RouteColumns.WHOSE)),
				StepMode.valueOf(text(cells, RouteColumns.MODE)), number(cells, RouteColumns.SHARE, 0),
				number(cells, RouteColumns.WORKING_DAYS, 0),
				number(cells, RouteColumns.REMIND_DAYS, RouteStep.REMIND_DAYS),
				number(cells, RouteColumns.ESCALATE_DAYS, RouteStep.ESCALATE_DAYS),
				"true".equals(cells.get(RouteColumns.ASK_ONCE)));
	}

	private static <E extends Enum<E>> Set<E> choices(Class<E> type, String cell) {
		List<E> named = FeelText.choices(type, cell);
		return named.isEmpty() ? EnumSet.noneOf(type) : EnumSet.copyOf(named);
	}

	private static String text(Map<String, String> cells, String column) {
		return FeelText.text(cells.getOrDefault(column, ""));
	}

	private static int number(Map<String, String> cells, String column, int otherwise) {
		String cell = cells.getOrDefault(column, "");
		return cell.isEmpty() ? otherwise : Integer.parseInt(cell);
	}

}
