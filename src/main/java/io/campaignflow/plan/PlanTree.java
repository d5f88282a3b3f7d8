package io.campaignflow.plan;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.organisation.OrgUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The part of a campaign's plan tree into which new unit plans grow. A plan hangs under
 * the plan of the nearest unit above that has one, else under the campaign's master plan.
 * Where the campaign lets children wait, a plan waits for its parent's approval; while a
 * launch still runs the parent may not be there yet, so a plan that sees no approved
 * parent waits until the launch is settled.
 */
final class PlanTree {

	private final CampaignView campaign;

	private final Map<String, Plan> byUnit;

	private final Plan master;

	private PlanTree(CampaignView campaign, Map<String, Plan> byUnit, Plan master) {
		this.campaign = campaign;
		this.byUnit = new HashMap<>(byUnit);
		this.master = master;
	}

	/** The tree above the units with these paths. */
	static PlanTree around(PlanRepository plans, CampaignView campaign, Collection<String> paths) {
		Set<String> above = paths.stream().flatMap(path -> codesAbove(path).stream()).collect(Collectors.toSet());
		return new PlanTree(campaign, plans.unitPlans(campaign.id(), above), plans.master(campaign.id()).orElse(null));
	}

	/** A new plan for the unit; parents have to be grown before their children. */
	Plan grow(OrgUnit unit, String title, Instant now) {
		Plan parent = parentOf(unit.path()).orElse(null);
		LocalDate dueAt = campaign.windowOf(unit.level()).map(StartWindow::closes).orElse(null);
		Plan.Identity identity = new Plan.Identity(UUID.randomUUID().toString(), campaign.id(), unit.code(),
				unit.path(), unit.level(), PlanKind.UNIT, "", (parent == null) ? null : parent.id(), dueAt);
		Plan plan = new Plan(identity, PlanState.fresh(statusUnder(parent), title, now));
		byUnit.put(unit.code(), plan);
		return plan;
	}

	/** The plan under which the plan of the unit with this path belongs. */
	Optional<Plan> parentOf(String path) {
		List<String> above = codesAbove(path);
		for (int i = above.size() - 1; i >= 0; i--) {
			if (byUnit.containsKey(above.get(i))) {
				return Optional.of(byUnit.get(above.get(i)));
			}
		}
		return Optional.ofNullable(master);
	}

	private PlanStatus statusUnder(Plan parent) {
		boolean mayBegin = !campaign.childrenWait()
				|| (parent != null && parent.identity().kind() == PlanKind.UNIT && parent.state().status().settled());
		return mayBegin ? PlanStatus.DRAFTING : PlanStatus.WAITING;
	}

	/** Codes of the units above, from the root down. */
	static List<String> codesAbove(String path) {
		String[] codes = path.substring(1).split("/");
		return Arrays.asList(codes).subList(0, codes.length - 1);
	}

}
