package io.campaignflow.inspection;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.LikePattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a reader asked for, as a condition on {@code inspection i}. */
final class InspectionFilter {

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> params = new HashMap<>();

	private InspectionFilter() {
	}

	static InspectionFilter of(InspectionQuery query, OrgUnits units) {
		InspectionFilter filter = new InspectionFilter();
		filter.add("i.campaign_id = :campaign", "campaign", blank(query.campaign()));
		filter.add("i.id in (select j.inspection_id from inspection_group j where j.group_id = :group)", "group",
				blank(query.group()));
		filter.add("i.status = :status", "status", (query.status() == null) ? null : query.status().name());
		filter.add("i.kind = :kind", "kind", (query.kind() == null) ? null : query.kind().name());
		filter.add("i.visit_date >= :from", "from", query.from());
		filter.add("i.visit_date <= :until", "until", query.until());
		filter.add("i.unit_path like :unit", "unit",
				(blank(query.unit()) == null) ? null : LikePattern.startingWith(units.get(query.unit()).path()));
		filter.add("(lower(i.number_) like :text or lower(i.purpose) like :text)", "text", (blank(query.text()) == null)
				? null : LikePattern.containing(query.text().strip().toLowerCase(Locale.ROOT)));
		return filter;
	}

	private void add(String condition, String name, Object value) {
		if (value != null) {
			conditions.add(condition);
			params.put(name, value);
		}
	}

	String sql() {
		return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
	}

	Map<String, Object> params() {
		return params;
	}

	private static String blank(String text) {
		return (text == null || text.isBlank()) ? null : text;
	}

}
