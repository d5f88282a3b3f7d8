package io.campaignflow.progress.web;

import io.campaignflow.organisation.Level;
import io.campaignflow.progress.Progress;
import io.campaignflow.progress.ProgressQuery;
import io.campaignflow.progress.ProgressView;
import io.campaignflow.shared.Actor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of the wall chart over REST. */
@RestController
@RequestMapping("/api/v1/progress")
class ProgressResource {

	private final Progress progress;

	private final ProgressExport export;

	ProgressResource(Progress progress, ProgressExport export) {
		this.progress = progress;
		this.export = export;
	}

	/**
	 * How a campaign gets on at a unit and below it, at the moment {@code at}. What is
	 * left out is the newest launched campaign, the caller's own top unit, the level two
	 * below it.
	 */
	@GetMapping
	ProgressView figures(Actor actor, @RequestParam(required = false) String campaign,
			@RequestParam(required = false) String unit, @RequestParam(required = false) Level level) {
		return progress.of(actor, new ProgressQuery(campaign, unit, level));
	}

	/** The same figures as a workbook (xlsx). */
	@GetMapping("/export")
	void export(Actor actor, @RequestParam(required = false) String campaign,
			@RequestParam(required = false) String unit, @RequestParam(required = false) Level level,
			HttpServletResponse response) throws IOException {
		export.send(progress.of(actor, new ProgressQuery(campaign, unit, level)), response);
	}

}
