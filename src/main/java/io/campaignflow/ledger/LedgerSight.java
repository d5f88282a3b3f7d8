package io.campaignflow.ledger;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Scope;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.TextRange;
import io.campaignflow.workflow.Tasks;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What a person sees of the ledger, taken apart so that each part is found by an index
 * however large the ledger is: the subtrees of their scope, and single items they were
 * admitted to besides. Together it is what the sight of items says of one item.
 */
@Component
class LedgerSight {

	/** What tasks about items name as their subject. */
	private static final String SUBJECT = "item";

	private final OrgUnits units;

	private final ObjectProvider<Tasks> tasks;

	LedgerSight(OrgUnits units, ObjectProvider<Tasks> tasks) {
		this.units = units;
		this.tasks = tasks;
	}

	/**
	 * @param unit only what lies at it or below it; null for all
	 * @throws io.campaignflow.shared.NotFound where there is no such unit
	 */
	Sight of(Actor actor, String unit) {
		Scope scope = units.scopeOf(actor);
		String within = (unit == null) ? "/" : units.get(unit).path();
		Map<String, Object> params = new HashMap<>();
		if (scope.everything() && unit == null) {
			return new Sight(List.of("1 = 1"), List.of("1 = 1"), codes(units.topsOf(actor)), null, params);
		}
		if (scope.covers(within)) {
			return sight(List.of(within), Set.of(unit), null, params);
		}
		List<String> paths = scope.paths().stream().filter((path) -> path.startsWith(within)).toList();
		String besides = admitted(actor, params)
				+ subtrees(paths, "s", params).stream().map((each) -> " and not " + each).collect(Collectors.joining())
				+ ((unit == null) ? "" : " and " + range(within, "w", params));
		return sight(paths, paths.stream().map(LedgerSight::lastCode).collect(Collectors.toSet()), besides, params);
	}

	/** Codes of those units of which the person sees everything. */
	Set<String> whole(Actor actor, Collection<OrgUnit> some) {
		Scope scope = units.scopeOf(actor);
		return codes(some.stream().filter((unit) -> scope.covers(unit.path())).toList());
	}

	private static Sight sight(List<String> paths, Set<String> tops, String besides, Map<String, Object> params) {
		return new Sight(subtrees(paths, "s", params), ranges(paths, params), tops, besides, params);
	}

	private String admitted(Actor actor, Map<String, Object> params) {
		params.put("readers", actor.holders());
		String asReader = "i.id in (select r.item_id from rectification_reader r where r.reader in (:readers)"
				+ " and r.outside)";
		Set<String> standing = tasks.getObject().subjectsInPlaceOfAbsent(actor, SUBJECT);
		if (standing.isEmpty()) {
			return asReader;
		}
		params.put("standing", standing);
		return "(" + asReader + " or i.id in (:standing))";
	}

	private static List<String> subtrees(List<String> paths, String name, Map<String, Object> params) {
		return IntStream.range(0, paths.size()).mapToObj((n) -> subtree(paths.get(n), name + n, params)).toList();
	}

	/**
	 * Below the second and the third level an index walks items in order; above, nearly
	 * all of them lie, which is said so that no database takes it for a range of few;
	 * further below it are so few that their range is found and sorted.
	 */
	private static String subtree(String path, String name, Map<String, Object> params) {
		int level = path.split("/").length - 1;
		if (level == 2 || level == 3) {
			params.put(name, lastCode(path));
			return "(i.unit_" + level + " = :" + name + ")";
		}
		String range = range(path, name, params);
		return (level == 1) ? "(case when " + range + " then true else false end)" : range;
	}

	private static List<String> ranges(List<String> paths, Map<String, Object> params) {
		return IntStream.range(0, paths.size()).mapToObj((n) -> range(paths.get(n), "r" + n, params)).toList();
	}

	private static String range(String path, String name, Map<String, Object> params) {
		params.put(name, path);
		params.put(name + "end", TextRange.end(path));
		return "(i.unit_path >= :" + name + " and i.unit_path < :" + name + "end)";
	}

	private static Set<String> codes(List<OrgUnit> tops) {
		return tops.stream().map(OrgUnit::code).collect(Collectors.toSet());
	}

	private static String lastCode(String path) {
		return path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
	}

}
