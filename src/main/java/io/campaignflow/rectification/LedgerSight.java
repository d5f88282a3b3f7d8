package io.campaignflow.rectification;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Scope;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Tasks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What a person sees of the ledger, taken apart so that each part is found by an index
 * however large the ledger is: the subtrees of their scope, and single items they were
 * admitted to besides. Together it is what {@link ItemVisibility} says of one item.
 */
@Component
class LedgerSight {

	private final OrgUnits units;

	private final ObjectProvider<Tasks> tasks;

	LedgerSight(OrgUnits units, ObjectProvider<Tasks> tasks) {
		this.units = units;
		this.tasks = tasks;
	}

	/**
	 * @param subtrees condition on {@code i}: items of whole subtrees
	 * @param tops codes of the units on top of these
	 * @param besides condition on {@code i}: single items outside of them; null where
	 * there can be none
	 */
	record Sight(String subtrees, Set<String> tops, String besides, Map<String, Object> params) {
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
			return new Sight("1 = 1", codes(units.topsOf(actor)), null, params);
		}
		if (scope.covers(within)) {
			return new Sight(ranges(List.of(within), "s", params), Set.of(unit), null, params);
		}
		List<String> paths = scope.paths().stream().filter((path) -> path.startsWith(within)).toList();
		String subtrees = ranges(paths, "s", params);
		String besides = admitted(actor, params) + " and not (" + subtrees + ") and "
				+ ((unit == null) ? "1 = 1" : ranges(List.of(within), "w", params));
		return new Sight(subtrees, paths.stream().map(LedgerSight::lastCode).collect(Collectors.toSet()), besides,
				params);
	}

	private String admitted(Actor actor, Map<String, Object> params) {
		Set<String> readers = new HashSet<>(actor.groups());
		readers.add(actor.account());
		params.put("readers", readers);
		String asReader = "i.id in (select r.item_id from rectification_reader r where r.reader in (:readers)"
				+ " and r.outside)";
		Set<String> standing = tasks.getObject().subjectsInPlaceOfAbsent(actor, ItemVisibility.SUBJECT);
		if (standing.isEmpty()) {
			return asReader;
		}
		params.put("standing", standing);
		return "(" + asReader + " or i.id in (:standing))";
	}

	/** Subtrees as ranges of paths, which an index finds. */
	private static String ranges(List<String> paths, String name, Map<String, Object> params) {
		List<String> ranges = new ArrayList<>();
		for (String path : paths) {
			String n = name + ranges.size();
			ranges.add("(i.unit_path >= :" + n + " and i.unit_path < :" + n + "end)");
			params.put(n, path);
			params.put(n + "end", end(path));
		}
		return ranges.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ranges) + ")";
	}

	/**
	 * The first text after all that start with the path: its last slash raised by one.
	 */
	static String end(String path) {
		return path.substring(0, path.length() - 1) + (char) ('/' + 1);
	}

	private static Set<String> codes(List<OrgUnit> tops) {
		return tops.stream().map(OrgUnit::code).collect(Collectors.toSet());
	}

	private static String lastCode(String path) {
		return path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
	}

}
