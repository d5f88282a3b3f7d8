package io.campaignflow.campaign;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Scope;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.LikePattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who sees which campaign: those issued within one's scope, and those issued by a unit
 * above one's scope when they have a window at the level of the scope's top unit or
 * below. Written as one SQL condition, so that lists page in the database.
 */
@Component
class CampaignSight {

	private final OrgUnits units;

	CampaignSight(OrgUnits units) {
		this.units = units;
	}

	Condition of(Actor actor) {
		Scope scope = units.scopeOf(actor);
		return scope.everything() || actor.equals(Actor.SYSTEM) ? new Condition("1 = 1", Map.of()) : within(scope);
	}

	private Condition within(Scope scope) {
		Map<String, OrgUnit> tops = units.byCodes(scope.paths().stream().map(CampaignSight::lastCode).toList());
		List<String> alternatives = new ArrayList<>(List.of("1 = 0"));
		Map<String, Object> params = new LinkedHashMap<>();
		scope.paths().forEach(path -> {
			params.put("below" + params.size(), LikePattern.startingWith(path));
			alternatives.add("c.issuing_path like :below" + (params.size() - 1));
		});
		levelsByAncestor(tops).forEach((code, level) -> {
			int n = params.size();
			params.put("above" + n, code);
			params.put("level" + n, level);
			alternatives.add("(c.issuing_unit = :above" + n + " and exists (select 1 from campaign_window w"
					+ " where w.campaign_id = c.id and w.level_no >= :level" + n + "))");
		});
		return new Condition("(" + String.join(" or ", alternatives) + ")", params);
	}

	/** For each unit above the tops: the highest level of a top below it. */
	private static Map<String, Integer> levelsByAncestor(Map<String, OrgUnit> tops) {
		return tops.values()
			.stream()
			.flatMap(top -> codes(top.path()).stream()
				.filter(code -> !code.equals(top.code()))
				.map(code -> Map.entry(code, top.level().ordinal())))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::min, LinkedHashMap::new));
	}

	private static List<String> codes(String path) {
		return Arrays.stream(path.split("/")).filter(code -> !code.isEmpty()).toList();
	}

	private static String lastCode(String path) {
		List<String> codes = codes(path);
		return codes.get(codes.size() - 1);
	}

	/** A where-clause on alias {@code c} of table campaign with its named values. */
	record Condition(String sql, Map<String, Object> params) {
	}

}
