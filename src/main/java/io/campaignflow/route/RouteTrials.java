package io.campaignflow.route;

import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.review.ProbedStep;
import io.campaignflow.review.StepProbe;
import io.campaignflow.review.StepProbe.Memory;
import io.campaignflow.route.RouteEngine.Hit;
import io.campaignflow.route.RouteEngine.Question;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.Violation;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Trial runs (试算): who would review the plan of a unit, on saved versions as well as on
 * rows nobody has saved. Offices, leading groups and administrators run them, for units
 * they see.
 */
@Service
@Transactional(readOnly = true)
public class RouteTrials {

	private static final List<Role> WHO = List.of(Role.OFFICE, Role.LEADING, Role.ADMIN);

	private final RouteEngine engine;

	private final StepProbe probe;

	private final OrgUnits units;

	private final GroupRoster groups;

	RouteTrials(RouteEngine engine, StepProbe probe, OrgUnits units, GroupRoster groups) {
		this.engine = engine;
		this.probe = probe;
		this.units = units;
		this.groups = groups;
	}

	/**
	 * @param office code of the unit whose office would launch the campaign; null for the
	 * topmost unit above
	 * @throws io.campaignflow.shared.NotFound where the person does not see the unit
	 */
	public TrialRun run(Actor actor, RouteVersion version, String unitCode, PlanKind kind, String office) {
		OrgUnit unit = tried(actor, unitCode);
		return answer(engine.ask(version.decision(), question(kind, unit)), unit, kind, office, new Memory());
	}

	/**
	 * The same on unsaved rows.
	 * @throws BusinessRuleViolation where a row is not whole enough to be tried
	 */
	public TrialRun run(Actor actor, List<RouteRow> rows, String unitCode, PlanKind kind, String office) {
		OrgUnit unit = tried(actor, unitCode);
		List<Violation> faults = IntStream.range(0, rows.size())
			.boxed()
			.flatMap(i -> RowRules.check("rows[" + i + "].", rows.get(i), io.campaignflow.organisation.Level.REGION)
				.stream()
				.filter(fault -> !fault.code().equals("route-whose-impossible")))
			.toList();
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("route-trial-faulty", faults);
		}
		return answer(engine.ask(rows, question(kind, unit)), unit, kind, office, new Memory());
	}

	/** For the check of many units: no visibility check. */
	TrialRun run(RouteVersion version, OrgUnit unit, String office, Memory memory) {
		return answer(engine.ask(version.decision(), question(PlanKind.UNIT, unit)), unit, PlanKind.UNIT, office,
				memory);
	}

	private OrgUnit tried(Actor actor, String unitCode) {
		if (WHO.stream().noneMatch(role -> actor.holdsAnywhere(role.name()))) {
			throw new NotAllowed("route-trial-not-office");
		}
		return units.getVisible(actor, String.valueOf(unitCode).strip());
	}

	private static Question question(PlanKind kind, OrgUnit unit) {
		return new Question(kind, unit.level(), UnitField.of(unit));
	}

	private TrialRun answer(List<Hit> hits, OrgUnit unit, PlanKind kind, String office, Memory memory) {
		String asking = (office == null) ? unit.codesFromRoot().get(0) : office;
		List<ProbedStep> probed = probe.probe(hits.stream().map(Hit::step).toList(), unit, asking, memory);
		return new TrialRun(unit, kind,
				IntStream.range(0, hits.size())
					.mapToObj(i -> new TrialRun.Step(hits.get(i).row(), probed.get(i), source(probed.get(i)),
							standIn(probed.get(i))))
					.toList());
	}

	/** Name of the group or of the unit whose position it is. */
	private String source(ProbedStep step) {
		return switch (step.via()) {
			case POSITION -> units.get(after(step.candidate())).name();
			case GROUP -> groups.byIds(List.of(after(step.candidate())))
				.stream()
				.map(SupervisionGroup::name)
				.findFirst()
				.orElse("");
			case CONTACT_POINT, NOBODY -> "";
		};
	}

	private String standIn(ProbedStep step) {
		return (step.standIn() == null) ? "" : units.find(after(step.standIn())).map(OrgUnit::name).orElse("");
	}

	private static String after(String candidate) {
		return candidate.substring(candidate.indexOf('@') + 1);
	}

}
