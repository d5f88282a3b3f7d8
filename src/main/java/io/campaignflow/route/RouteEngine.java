package io.campaignflow.route;

import io.campaignflow.organisation.Level;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.review.RouteStep;
import java.util.List;

/**
 * Decision tables, as far as routes need them; answered by the module's process side.
 */
public interface RouteEngine {

	/**
	 * Makes a decision table of the rows and deploys it under the key, within the present
	 * transaction; gives the id of the deployed version.
	 */
	String deploy(String key, RouteDraft draft);

	/** Asks a deployed table which rows hit such a plan, in their order. */
	List<Hit> ask(String decision, Question question);

	/** The same for rows nobody has saved: through a table made of them. */
	List<Hit> ask(List<RouteRow> rows, Question question);

	/** The inputs of a table. */
	record Question(PlanKind kind, Level level, UnitField field) {
	}

	/** A row that hit; {@code row} counts from 1. */
	record Hit(int row, RouteStep step) {
	}

}
