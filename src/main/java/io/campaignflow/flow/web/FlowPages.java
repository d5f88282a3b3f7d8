package io.campaignflow.flow.web;

import io.campaignflow.flow.CaseQuery;
import io.campaignflow.flow.Flow;
import io.campaignflow.flow.UnitTable;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Time and flow of a unit, and the lists behind every figure. */
@Controller
@RequestMapping(FlowFilter.PAGE)
class FlowPages {

	private static final int SIZE = 20;

	private static final String NOTHING = "flow/nothing";

	private final Flow flow;

	private final UnitTable table;

	private final FlowHead head;

	private final FlowRows rows;

	FlowPages(Flow flow, UnitTable table, FlowHead head, FlowRows rows) {
		this.flow = flow;
		this.table = table;
		this.head = head;
		this.rows = rows;
	}

	@GetMapping
	String report(Actor actor, FlowFilter filter, Model model) {
		return head.show(actor, filter, model).map((shown) -> {
			model.addAttribute("report", flow.report(actor, shown.campaign(), shown.unit()));
			return "flow/flow";
		}).orElse(NOTHING);
	}

	@GetMapping("/passages")
	String stays(Actor actor, FlowFilter filter, @RequestParam(defaultValue = "0") int page, Model model) {
		return head.show(actor, filter, model).map((shown) -> {
			model.addAttribute("page", rows.stays(flow.stays(actor, shown.stays(), PageQuery.of(page, SIZE))));
			return "flow/stays";
		}).orElse(NOTHING);
	}

	@GetMapping("/plans")
	String plans(Actor actor, FlowFilter filter, @RequestParam(defaultValue = "0") int page, Model model) {
		return head.show(actor, filter, model).map((shown) -> {
			model.addAttribute("matters", CaseQuery.Which.values());
			model.addAttribute("page", rows.plans(flow.plans(actor, shown.plans(), PageQuery.of(page, SIZE))));
			return "flow/plans";
		}).orElse(NOTHING);
	}

	@GetMapping("/units")
	String units(Actor actor, FlowFilter filter, @RequestParam(defaultValue = "0") int page, Model model) {
		Optional<FlowFilter> shown = head.show(actor, filter, model);
		if (shown.isEmpty()) {
			return NOTHING;
		}
		model.addAttribute("whole", table.of(actor, shown.get().campaign(), shown.get().unit()));
		model.addAttribute("page",
				table.children(actor, shown.get().campaign(), shown.get().unit(), PageQuery.of(page, SIZE)));
		return "flow/units";
	}

}
