package io.campaignflow.flow.web;

import io.campaignflow.flow.CaseQuery;
import io.campaignflow.flow.StayQuery;
import io.campaignflow.organisation.Level;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the reader chose; nothing means any. {@code unit} is what was typed for it,
 * {@code step} the id of a step, {@code which} what is the matter with plans.
 */
public record FlowFilter(String campaign, String unit, String step, Level level, Boolean late, CaseQuery.Which which) {

	static final String PAGE = "/flow";

	public FlowFilter {
		which = (which == null) ? CaseQuery.Which.LIKELY : which;
	}

	StayQuery stays() {
		return new StayQuery(campaign, unit, step, level, Boolean.TRUE.equals(late));
	}

	CaseQuery plans() {
		return new CaseQuery(campaign, unit, which);
	}

	/** The same in this campaign and unit. */
	FlowFilter of(String campaignId, String unitCode) {
		return new FlowFilter(campaignId, unitCode, step, level, late, which);
	}

	/** Address of a list below the page, in the same campaign and unit. */
	public String to(String below) {
		return address(below, Map.of());
	}

	/** Stays at a step, of a level (null for all). */
	public String stays(String stepId, String ofLevel, boolean onlyLate) {
		Map<String, Object> more = new TreeMap<>(Map.of("step", stepId));
		if (ofLevel != null) {
			more.put("level", ofLevel);
		}
		if (onlyLate) {
			more.put("late", true);
		}
		return address("/passages", more);
	}

	/** Plans with which something is the matter. */
	public String plans(String matter) {
		return address("/plans", Map.of("which", matter));
	}

	/** The same of another unit. */
	public String in(String below, String unitCode) {
		return of(campaign, unitCode).address(below, Map.of());
	}

	/** The same list as a workbook. */
	public String export(String below) {
		Map<String, Object> more = new TreeMap<>(Map.of("which", which));
		if (step != null) {
			more.put("step", step);
		}
		if (level != null) {
			more.put("level", level);
		}
		if (late != null) {
			more.put("late", late);
		}
		return address(below + "/export", more);
	}

	private String address(String below, Map<String, Object> more) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(PAGE + below);
		Map<String, Object> all = new TreeMap<>(more);
		all.put("campaign", campaign);
		all.put("unit", unit);
		all.forEach((name, value) -> {
			if (value != null && !value.toString().isBlank()) {
				address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
			}
		});
		return address.encode().build().toUriString();
	}

}
