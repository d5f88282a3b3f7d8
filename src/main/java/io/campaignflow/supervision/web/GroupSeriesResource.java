package io.campaignflow.supervision.web;

import io.campaignflow.shared.Actor;
import io.campaignflow.supervision.FormOrder;
import io.campaignflow.supervision.GroupKind;
import io.campaignflow.supervision.GroupRow;
import io.campaignflow.supervision.GroupSeries;
import io.campaignflow.supervision.GroupTable;
import io.campaignflow.supervision.GroupView;
import io.campaignflow.supervision.SupervisionGroups;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * All groups of a sender from one table over REST: all of them or none, faults with the
 * number of their line.
 */
@RestController
@RequestMapping("/api/v1/groups/series")
class GroupSeriesResource {

	private final GroupSeries series;

	private final GroupTable table;

	private final SupervisionGroups groups;

	GroupSeriesResource(GroupSeries series, GroupTable table, SupervisionGroups groups) {
		this.series = series;
		this.table = table;
		this.groups = groups;
	}

	/** Lines count from 1. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	List<Formed> form(Actor actor, @RequestBody Series body) {
		List<GroupRow> rows = new ArrayList<>();
		for (Row row : body.groups()) {
			rows.add(new GroupRow(rows.size() + 1, (row == null) ? List.of() : row.cells()));
		}
		return formed(series.form(actor, new FormOrder(body.unit(), body.kind(), body.campaign(), null), rows));
	}

	/**
	 * The body is the file itself, CSV or xlsx, with the columns {@code name, leader,
	 * first_leader, liaison, members}; lines count as in the file.
	 */
	@PostMapping("/import")
	@ResponseStatus(HttpStatus.CREATED)
	List<Formed> take(Actor actor, @RequestParam String unit, @RequestParam GroupKind kind,
			@RequestParam(required = false) String campaign, HttpServletRequest request) throws IOException {
		return formed(
				series.form(actor, new FormOrder(unit, kind, campaign, null), table.read(request.getInputStream())));
	}

	private List<Formed> formed(List<String> ids) {
		return ids.stream().map(groups::get).map(Formed::of).toList();
	}

	/** Who sends them, in which tier, for which campaign (null for standing groups). */
	record Series(String unit, GroupKind kind, String campaign, List<Row> groups) {

		Series {
			groups = (groups == null) ? List.of() : groups;
		}

	}

	/** People by account or whole name; without a name the group gets the usual one. */
	record Row(String name, String leader, String firstLeader, String liaison, List<String> members) {

		List<String> cells() {
			List<String> cells = new ArrayList<>();
			for (String said : new String[] { name, leader, firstLeader, liaison }) {
				cells.add((said == null) ? "" : said);
			}
			cells.add((members == null) ? "" : String.join("、", members.stream().map(String::valueOf).toList()));
			return cells;
		}

	}

	/** A group that was formed. */
	record Formed(String id, String name, int version) {

		static Formed of(GroupView group) {
			return new Formed(group.id(), group.name(), group.version());
		}

	}

}
