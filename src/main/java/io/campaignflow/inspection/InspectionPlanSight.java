package io.campaignflow.inspection;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.LikePattern;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which plans a person sees: those of their groups, and those of the units whose office
 * or leading group they belong to and of the units below these. Units to be visited do
 * not, since plans name unannounced visits too.
 */
@Component
class InspectionPlanSight {

	private final JdbcClient jdbc;

	private final OrgUnits units;

	InspectionPlanSight(JdbcClient jdbc, OrgUnits units) {
		this.jdbc = jdbc;
		this.units = units;
	}

	Optional<InspectionPlan> find(Actor actor, String id) {
		Map<String, Object> params = new HashMap<>();
		String seen = seen(actor, params);
		return jdbc.sql("select p.* from inspection_plan p where p.id = :id and " + seen)
			.params(params)
			.param("id", id)
			.query(InspectionPlanRepository::plan)
			.optional();
	}

	/** The newest first; {@code year} null means any. */
	Page<InspectionPlan> list(Actor actor, Integer year, PageQuery page) {
		Map<String, Object> params = new HashMap<>();
		String from = " from inspection_plan p where " + seen(actor, params)
				+ ((year == null) ? "" : " and p.year_ = :year");
		params.put("year", year);
		long total = jdbc.sql("select count(*)" + from).params(params).query(Long.class).single();
		List<InspectionPlan> items = jdbc
			.sql("select p.*" + from
					+ " order by p.year_ desc, p.month_ nulls first, p.issuing_path, p.drafted_at, p.id "
					+ "offset :offset rows fetch first :size rows only")
			.params(params)
			.param("offset", page.offset())
			.param("size", page.size())
			.query(InspectionPlanRepository::plan)
			.list();
		return new Page<>(items, page.page(), page.size(), total);
	}

	private String seen(Actor actor, Map<String, Object> params) {
		if (units.scopeOf(actor).everything()) {
			return "1 = 1";
		}
		List<String> ways = new ArrayList<>(List.of("1 = 0"));
		Set<String> groups = actor.heldAt(SupervisionGroup.ROLE);
		if (!groups.isEmpty()) {
			ways.add("p.group_id in (:groups)");
			params.put("groups", groups);
		}
		for (OrgUnit unit : units.heldBy(actor, Role.OFFICE, Role.LEADING)) {
			params.put("path" + ways.size(), LikePattern.startingWith(unit.path()));
			ways.add("p.issuing_path like :path" + ways.size());
		}
		return "(" + String.join(" or ", ways) + ")";
	}

}
