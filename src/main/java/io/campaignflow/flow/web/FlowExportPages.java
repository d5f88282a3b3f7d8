package io.campaignflow.flow.web;

import io.campaignflow.shared.Actor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Time and flow as workbooks (xlsx), from the portal. */
@Controller
@RequestMapping(FlowFilter.PAGE)
class FlowExportPages {

	private final FlowExports exports;

	FlowExportPages(FlowExports exports) {
		this.exports = exports;
	}

	@GetMapping("/export")
	void steps(Actor actor, FlowFilter filter, HttpServletResponse response) throws IOException {
		exports.steps(actor, filter, response);
	}

	@GetMapping("/units/export")
	void units(Actor actor, FlowFilter filter, HttpServletResponse response) throws IOException {
		exports.units(actor, filter, response);
	}

	@GetMapping("/passages/export")
	void stays(Actor actor, FlowFilter filter, HttpServletResponse response) throws IOException {
		exports.stays(actor, filter, response);
	}

	@GetMapping("/plans/export")
	void plans(Actor actor, FlowFilter filter, HttpServletResponse response) throws IOException {
		exports.plans(actor, filter, response);
	}

}
