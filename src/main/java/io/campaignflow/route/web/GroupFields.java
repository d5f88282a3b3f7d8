package io.campaignflow.route.web;

import io.campaignflow.organisation.Level;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.route.AppliesTo;
import io.campaignflow.route.RouteRow;
import io.campaignflow.route.UnitField;
import io.campaignflow.web.TypedFields;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Rows that are for the same plans, as typed: for which, and their steps in order. */
record GroupFields(String id, AppliesTo appliesTo, List<StepFields> steps) {

	private static final String GROUP = "group";

	private static final String STEP = "step";

	/** Neighbouring rows for the same plans are one group. */
	static List<GroupFields> of(List<RouteRow> rows) {
		List<GroupFields> groups = new ArrayList<>();
		for (int row = 0; row < rows.size(); row++) {
			AppliesTo appliesTo = rows.get(row).appliesTo();
			if (groups.isEmpty() || !groups.get(groups.size() - 1).appliesTo.equals(appliesTo)) {
				groups.add(new GroupFields("g" + groups.size(), appliesTo, new ArrayList<>()));
			}
			groups.get(groups.size() - 1).steps.add(StepFields.of(row, rows.get(row).step()));
		}
		return groups;
	}

	static List<GroupFields> fresh() {
		AppliesTo everything = new AppliesTo(null, null, null);
		return List.of(new GroupFields("g0", everything, List.of(StepFields.empty(0))));
	}

	static List<GroupFields> typed(TypedFields typed) {
		AtomicInteger row = new AtomicInteger();
		List<String> steps = typed.rows(STEP).toList();
		return typed.rows(GROUP).map(place -> typed(place, steps, row, typed)).toList();
	}

	private static GroupFields typed(String place, List<String> steps, AtomicInteger row, TypedFields typed) {
		String id = place.substring(place.indexOf('.') + 1);
		AppliesTo appliesTo = new AppliesTo(typed.constants(PlanKind.class, place + ".kinds"),
				typed.constants(Level.class, place + ".levels"), typed.constants(UnitField.class, place + ".fields"));
		return new GroupFields(id, appliesTo,
				steps.stream()
					.filter(step -> typed.text(step + ".group").equals(id))
					.map(step -> StepFields.typed(row.getAndIncrement(), step, typed))
					.toList());
	}

	Stream<RouteRow> rows() {
		return steps.stream().map(step -> new RouteRow(appliesTo, step.step()));
	}

	/** Where the faults of its choice of plans stand: with its first step. */
	public String at() {
		return steps.isEmpty() ? "" : steps.get(0).at();
	}

}
