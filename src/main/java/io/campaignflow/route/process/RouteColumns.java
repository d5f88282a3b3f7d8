package io.campaignflow.route.process;

import io.campaignflow.organisation.Level;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.review.RouteStep;
import io.campaignflow.review.StepMode;
import io.campaignflow.review.StepOwner;
import io.campaignflow.route.RouteEngine.Question;
import io.campaignflow.route.UnitField;
import java.util.List;
import java.util.Map;

/** The columns of a route's decision table, and a step as a row of its answers. */
final class RouteColumns {

	static final String KIND = "planKind";

	static final String LEVEL = "unitLevel";

	static final String FIELD = "unitDomain";

	static final String TITLE = "title";

	static final String ROLE = "role";

	static final String WHOSE = "whose";

	static final String MODE = "mode";

	static final String SHARE = "share";

	static final String WORKING_DAYS = "workingDays";

	static final String TITLE_EN = "titleEn";

	static final String REMIND_DAYS = "remindDays";

	static final String ESCALATE_DAYS = "escalateDays";

	static final String ASK_ONCE = "askOnce";

	static final List<Input> INPUTS = List.of(new Input(KIND, PlanKind.class), new Input(LEVEL, Level.class),
			new Input(FIELD, UnitField.class));

	static final List<Output> OUTPUTS = List.of(new Output(TITLE, "string"), new Output(ROLE, "string"),
			new Output(WHOSE, "string"), new Output(MODE, "string"), new Output(SHARE, "integer"),
			new Output(WORKING_DAYS, "integer"), new Output(TITLE_EN, "string"), new Output(REMIND_DAYS, "integer"),
			new Output(ESCALATE_DAYS, "integer"), new Output(ASK_ONCE, "boolean"));

	/** Id of the rule of a row; rows count from 1. */
	static String ruleId(String key, int row) {
		return key + "_rule_" + row;
	}

	/** The row of a rule. */
	static int row(String ruleId) {
		return Integer.parseInt(ruleId.substring(ruleId.lastIndexOf('_') + 1));
	}

	private RouteColumns() {
	}

	record Input(String name, Class<? extends Enum<?>> choices) {
	}

	record Output(String name, String type) {
	}

	static Map<String, Object> variables(Question question) {
		return Map.of(KIND, question.kind().name(), LEVEL, question.level().name(), FIELD, question.field().name());
	}

	/** A table without the later columns means their usual values. */
	static RouteStep step(Map<String, Object> row) {
		return new RouteStep((String) row.get(TITLE), (String) row.get(TITLE_EN), (String) row.get(ROLE),
				StepOwner.valueOf((String) row.get(WHOSE)), StepMode.valueOf((String) row.get(MODE)),
				number(row, SHARE, 0), number(row, WORKING_DAYS, 0), number(row, REMIND_DAYS, RouteStep.REMIND_DAYS),
				number(row, ESCALATE_DAYS, RouteStep.ESCALATE_DAYS), Boolean.TRUE.equals(row.get(ASK_ONCE)));
	}

	private static int number(Map<String, Object> row, String column, int otherwise) {
		return (row.get(column) instanceof Number number) ? number.intValue() : otherwise;
	}

}
