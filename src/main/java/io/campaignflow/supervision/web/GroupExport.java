package io.campaignflow.supervision.web;

import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.shared.Actor;
import io.campaignflow.supervision.GroupLine;
import io.campaignflow.supervision.GroupQuery;
import io.campaignflow.supervision.SupervisionGroups;
import io.campaignflow.web.ListSheet;
import io.campaignflow.web.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/**
 * The list of groups as a workbook: the columns of the page, in the reader's language,
 * and exactly the groups the reader sees.
 */
@Component
class GroupExport {

	private final SupervisionGroups groups;

	private final Sheets sheets;

	GroupExport(SupervisionGroups groups, Sheets sheets) {
		this.groups = groups;
		this.sheets = sheets;
	}

	void send(Actor actor, GroupQuery query, HttpServletResponse response) throws IOException {
		sheet().send(response, sheets.dated("supervision.export.file"),
				sink -> groups.each(actor, query, SheetLayout.LONGEST + 1, sink));
	}

	private ListSheet<GroupLine> sheet() {
		return sheets.<GroupLine>list("supervision.page", "supervision.export.cut", "supervision.column.")
			.column("name", 32, GroupLine::name)
			.column("issuer", 20, GroupLine::issuer)
			.column("kind", 14, line -> sheets.word("GroupKind." + line.kind()))
			.column("status", 14, line -> sheets.word("GroupStatus." + line.status()))
			.column("leader", 24, GroupLine::leader)
			.column("members", 8, GroupLine::members)
			.column("units", 10, GroupLine::units);
	}

}
