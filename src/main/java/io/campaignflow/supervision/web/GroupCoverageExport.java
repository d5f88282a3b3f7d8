package io.campaignflow.supervision.web;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.rendering.FilledWorkbook;
import io.campaignflow.rendering.SheetColumn;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.rendering.Workbooks;
import io.campaignflow.shared.Actor;
import io.campaignflow.supervision.CoverageLine;
import io.campaignflow.supervision.GroupCoverage;
import io.campaignflow.supervision.GroupKind;
import io.campaignflow.web.FileAnswers;
import io.campaignflow.web.Lights;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which units of a sender have a group, as a workbook. */
@Controller
class GroupCoverageExport {

	private final GroupCoverage coverage;

	private final OrgUnits units;

	private final Workbooks workbooks;

	private final Lights lights;

	private final MessageSource messages;

	GroupCoverageExport(GroupCoverage coverage, OrgUnits units, Workbooks workbooks, Lights lights,
			MessageSource messages) {
		this.coverage = coverage;
		this.units = units;
		this.workbooks = workbooks;
		this.lights = lights;
		this.messages = messages;
	}

	@GetMapping({ "/groups/coverage/export", "/api/v1/groups/coverage/export" })
	void send(Actor actor, @RequestParam String unit, @RequestParam(defaultValue = "MAIN") GroupKind kind,
			@RequestParam(defaultValue = "false") boolean alone, HttpServletResponse response) throws IOException {
		String sender = units.getVisible(actor, unit).name();
		try (FilledWorkbook workbook = workbooks.of(layout(), sink -> coverage.each(actor, unit, kind, alone, sink))) {
			FileAnswers.send(response, word("supervision.coverage.file", sender, lights.today()), Workbooks.MEDIA_TYPE,
					workbook::writeTo);
		}
	}

	private SheetLayout<CoverageLine> layout() {
		return new SheetLayout<>(word("supervision.coverage"),
				List.of(column("supervision.unit", 28, CoverageLine::name),
						column("supervision.coverage.code", 14, CoverageLine::unit),
						column("supervision.coverage.now", 28, line -> name(line.onDuty())),
						column("supervision.coverage.planned", 28, line -> name(line.planned()))),
				SheetLayout.LONGEST, word("supervision.export.cut", SheetLayout.LONGEST));
	}

	private static String name(CoverageLine.Ref group) {
		return (group == null) ? null : group.name();
	}

	private SheetColumn<CoverageLine> column(String key, int width, Function<CoverageLine, Object> cell) {
		return new SheetColumn<>(word(key), width, cell);
	}

	private String word(String key, Object... values) {
		return messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
