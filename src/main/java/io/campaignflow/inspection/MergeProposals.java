package io.campaignflow.inspection;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.LikePattern;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds visits to come that could be merged: different groups, one unit, one week. For
 * offices, who can merge them; of visits only those they see.
 */
@Service
@Transactional(readOnly = true)
public class MergeProposals {

	private static final int MOST = 100;

	/** Two days of one week lie at most six days apart. */
	private static final String CANDIDATES = """
			select i.* from inspection i where i.status = 'SCHEDULED' and i.carried_out_at is null
			and i.visit_date between :from and :until and i.unit_path like :unit
			and exists (select 1 from inspection o where o.unit_code = i.unit_code and o.counted
			  and o.status = 'SCHEDULED' and o.carried_out_at is null and o.group_id <> i.group_id
			  and o.visit_date between i.visit_date - interval '6' day and i.visit_date + interval '6' day)
			and %s order by i.visit_date, i.unit_path, i.id fetch first :most rows only""";

	private final JdbcClient jdbc;

	private final InspectionSight sight;

	private final InspectionViews views;

	private final OrgUnits units;

	MergeProposals(JdbcClient jdbc, InspectionSight sight, InspectionViews views, OrgUnits units) {
		this.jdbc = jdbc;
		this.sight = sight;
		this.views = views;
		this.units = units;
	}

	/** Within a unit and below it, in a month; none for people of no office. */
	public List<MergeProposal> of(Actor actor, String unitCode, YearMonth month) {
		if (!actor.holdsAnywhere(Role.OFFICE.name())) {
			return List.of();
		}
		OrgUnit top = units.getVisible(actor, unitCode);
		Map<String, Object> params = new HashMap<>(sight.of(actor).params());
		params.put("from", FilingRule.monday(month.atDay(1)));
		params.put("until", FilingRule.monday(month.atEndOfMonth()).plusDays(6));
		params.put("unit", LikePattern.startingWith(top.path()));
		params.put("most", MOST);
		List<Inspection> found = jdbc.sql(CANDIDATES.formatted(sight.of(actor).sql()))
			.params(params)
			.query((row, n) -> InspectionRows.read(row, List.of()))
			.list();
		return together(views.of(found));
	}

	private static List<MergeProposal> together(Collection<InspectionView> visits) {
		Map<String, List<InspectionView>> byWeek = visits.stream()
			.collect(Collectors.groupingBy(visit -> visit.unitCode() + "@" + FilingRule.monday(visit.date()),
					LinkedHashMap::new, Collectors.toList()));
		return byWeek.values()
			.stream()
			.filter(week -> week.stream().map(InspectionView::groupId).distinct().count() > 1)
			.map(MergeProposal::new)
			.toList();
	}

}
