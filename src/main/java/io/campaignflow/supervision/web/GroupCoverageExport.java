package io.campaignflow.supervision.web;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.supervision.CoverageLine;
import io.campaignflow.supervision.GroupCoverage;
import io.campaignflow.supervision.GroupKind;
import io.campaignflow.web.ListSheet;
import io.campaignflow.web.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which units of a sender have a group, as a workbook. */
@Controller
class GroupCoverageExport {

	private final GroupCoverage coverage;

	private final OrgUnits units;

	private final Sheets sheets;

	GroupCoverageExport(GroupCoverage coverage, OrgUnits units, Sheets sheets) {
		this.coverage = coverage;
		this.units = units;
		this.sheets = sheets;
	}

	@GetMapping({ "/groups/coverage/export", "/api/v1/groups/coverage/export" })
	void send(Actor actor, @RequestParam String unit, @RequestParam(defaultValue = "MAIN") GroupKind kind,
			@RequestParam(defaultValue = "false") boolean alone, HttpServletResponse response) throws IOException {
		String sender = units.getVisible(actor, unit).name();
		sheet().send(response, sheets.dated("supervision.coverage.file", sender),
				sink -> coverage.each(actor, unit, kind, alone, sink));
	}

	private ListSheet<CoverageLine> sheet() {
		return sheets.<CoverageLine>list("supervision.coverage", "supervision.export.cut", "supervision.")
			.column("unit", 28, CoverageLine::name)
			.column("coverage.code", 14, CoverageLine::unit)
			.column("coverage.now", 28, line -> name(line.onDuty()))
			.column("coverage.planned", 28, line -> name(line.planned()));
	}

	private static String name(CoverageLine.Ref group) {
		return (group == null) ? null : group.name();
	}

}
