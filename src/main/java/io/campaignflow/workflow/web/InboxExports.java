package io.campaignflow.workflow.web;

import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.WorkQuery;
import io.campaignflow.workflow.WorkQuery.Due;
import io.campaignflow.workflow.WorkQuery.View;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The inbox as a file (xlsx), from the portal and over REST, with the filters of each.
 */
@Controller
class InboxExports {

	private final InboxExport export;

	InboxExports(InboxExport export) {
		this.export = export;
	}

	@GetMapping("/tasks/export")
	void ofPage(Actor me, @RequestParam(defaultValue = "MINE") View view, @RequestParam(required = false) String kind,
			@RequestParam(required = false) String unit, @RequestParam(required = false) Due due,
			HttpServletResponse response) throws IOException {
		export.send(me, InboxFilter.of(view, kind, unit, due).query(), response);
	}

	@GetMapping("/api/v1/tasks/export")
	void ofCall(Actor me, @RequestParam(defaultValue = "mine") View view, @RequestParam(required = false) String kind,
			@RequestParam(required = false) String subject, @RequestParam(required = false) String campaign,
			@RequestParam(required = false) String unit, HttpServletResponse response) throws IOException {
		export.send(me, new WorkQuery(view, kind, campaign, unit, subject, null), response);
	}

}
