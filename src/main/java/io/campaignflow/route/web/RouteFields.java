package io.campaignflow.route.web;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.route.RouteDraft;
import io.campaignflow.route.RouteRow;
import io.campaignflow.route.RouteVersion;
import io.campaignflow.web.TypedFields;
import java.util.List;
import org.springframework.util.MultiValueMap;

/**
 * The editor as it was typed, so that nothing is lost when a rule refuses it.
 * {@code version} is the one the office began from, 0 for a new route; {@code from} the
 * key of the route it is copied from, empty for none.
 */
record RouteFields(String unit, String title, String titleEn, String note, String from, int version,
		List<GroupFields> groups) {

	static RouteFields fresh(String unit) {
		return new RouteFields(unit, "", "", "", "", 0, GroupFields.fresh());
	}

	/**
	 * Without what is for higher levels than the unit's own, which its plans never take.
	 */
	static RouteFields copy(OrgUnit unit, RouteVersion origin) {
		List<RouteRow> rows = origin.rows().stream().flatMap(row -> row.from(unit.level()).stream()).toList();
		return new RouteFields(unit.code(), "", "", "", origin.route(), 0, GroupFields.of(rows));
	}

	static RouteFields of(String unit, RouteVersion newest) {
		return new RouteFields(unit, newest.title(), newest.titleEn(), "", "", newest.version(),
				GroupFields.of(newest.rows()));
	}

	static RouteFields typed(MultiValueMap<String, String> sent) {
		TypedFields typed = new TypedFields(sent);
		return new RouteFields(typed.text("unit"), typed.text("title"), typed.text("titleEn"), typed.text("note"),
				typed.text("from"), Math.max(0, TypedFields.number(typed.text("version"))), GroupFields.typed(typed));
	}

	/** The same, begun from another version: saving it replaces that one knowingly. */
	RouteFields after(int newest) {
		return new RouteFields(unit, title, titleEn, note, from, newest, groups);
	}

	RouteDraft draft() {
		return new RouteDraft(title, titleEn, note, groups.stream().flatMap(GroupFields::rows).toList());
	}

}
