package io.campaignflow.flow;

import io.campaignflow.calendar.WorkingTime;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Keeps what is known of every plan, and what that adds to the tallies of its units, in
 * step with its stays.
 */
@Component
class Cases {

	private final Plans plans;

	private final CaseRepository cases;

	private final FlowTallies tallies;

	private final StepRepository steps;

	private final PlanOutlook outlook;

	private final WorkingTime time;

	Cases(Plans plans, CaseRepository cases, FlowTallies tallies, StepRepository steps, PlanOutlook outlook,
			WorkingTime time) {
		this.plans = plans;
		this.cases = cases;
		this.tallies = tallies;
		this.steps = steps;
		this.outlook = outlook;
		this.time = time;
	}

	void recount(Collection<Followed> followed) {
		Map<String, Followed> ofPlans = new HashMap<>();
		followed.stream().filter((one) -> one.of().isPlan()).forEach((one) -> ofPlans.put(one.of().subjectId(), one));
		Map<String, PlanView> views = plans.views(ofPlans.keySet());
		List<CaseRow> rows = new ArrayList<>();
		ofPlans.forEach((id, one) -> rows.add(row(one, views.get(id))));
		Map<String, Map<String, Long>> before = cases.facts(ofPlans.keySet());
		steps.keep(
				ofPlans.values().stream().filter((one) -> one.open() != null).map((one) -> one.open().step()).toList());
		cases.write(rows, before.keySet());
		tallies.move(rows, before);
	}

	private CaseRow row(Followed one, PlanView plan) {
		CaseFacts facts = new CaseFacts(one, time::minutes);
		steps.keepWays(facts.ways());
		int rounds = (plan.revision() == 0) ? 0 : plan.round();
		boolean open = !plan.status().settled();
		return new CaseRow(one.of(), open, rounds, facts.skipped().size(), facts.disordered().size(),
				facts.late().size(), facts.tallied(rounds, plan.status() == PlanStatus.APPROVED), plan.dueAt(),
				(one.open() == null) ? null : one.open().step(), (one.open() == null) ? null : one.open().since(),
				open ? outlook.of(one, plan) : CaseRow.Outlook.NONE);
	}

}
