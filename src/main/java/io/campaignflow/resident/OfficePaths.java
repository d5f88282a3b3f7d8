package io.campaignflow.resident;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Who reads requests: offices and leading groups of the unit of their link or of one
 * above it, and administrators. Residents give their names to them and to nobody else.
 */
@Component
class OfficePaths {

	private final OrgUnits units;

	OfficePaths(OrgUnits units) {
		this.units = units;
	}

	/** A condition on {@code unit_path} with its named parameters. */
	record Condition(String sql, Map<String, Object> params) {
	}

	Condition of(Actor actor) {
		return actor.holdsAnywhere(Role.ADMIN.name()) ? new Condition("1 = 1", Map.of()) : within(paths(actor), "desk");
	}

	boolean covers(Actor actor, String unitPath) {
		return actor.holdsAnywhere(Role.ADMIN.name()) || paths(actor).stream().anyMatch(unitPath::startsWith);
	}

	/** Whether the person belongs to any office or leading group, or administers. */
	static boolean isDesk(Actor actor) {
		return actor.holdsAnywhere(Role.OFFICE.name()) || actor.holdsAnywhere(Role.LEADING.name())
				|| actor.holdsAnywhere(Role.ADMIN.name());
	}

	/** The subtree of a unit. */
	static Condition below(String path) {
		return within(List.of(path), "below");
	}

	private Collection<String> paths(Actor actor) {
		return units.heldBy(actor, Role.OFFICE, Role.LEADING).stream().map(OrgUnit::path).toList();
	}

	private static Condition within(Collection<String> paths, String name) {
		Map<String, Object> params = new HashMap<>();
		List<String> ranges = new ArrayList<>();
		for (String path : paths) {
			String from = name + ranges.size();
			params.put(from, path);
			params.put(from + "end", TextRange.end(path));
			ranges.add("(unit_path >= :" + from + " and unit_path < :" + from + "end)");
		}
		return new Condition(ranges.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ranges) + ")", params);
	}

}
