package io.campaignflow.instruction.web;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.instruction.InstructionQuery;
import io.campaignflow.instruction.InstructionStatus;
import io.campaignflow.instruction.InstructionView;
import io.campaignflow.instruction.Instructions;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The instructions a person may see, filtered and paged. */
@Controller
@RequestMapping("/instructions")
class InstructionListPages {

	private static final int SIZE = 20;

	private final Instructions instructions;

	private final InstructionRows rows;

	private final InstructionExport export;

	private final OrgUnits units;

	private final Campaigns campaigns;

	InstructionListPages(Instructions instructions, InstructionRows rows, InstructionExport export, OrgUnits units,
			Campaigns campaigns) {
		this.instructions = instructions;
		this.rows = rows;
		this.export = export;
		this.units = units;
		this.campaigns = campaigns;
	}

	@GetMapping
	String list(Actor actor, InstructionFilter filter, @RequestParam(defaultValue = "0") int page, Model model) {
		Optional<OrgUnit> unit = units.meant(actor, filter.unit());
		Page<InstructionView> found = instructions.list(actor, filter.query(unit.map(OrgUnit::code).orElse(null)),
				PageQuery.of(page, SIZE));
		model.addAttribute("filter", filter);
		model.addAttribute("unknownUnit", Texts.blankToNull(filter.unit()) != null && unit.isEmpty());
		model.addAttribute("page", new Page<>(rows.of(found.items()), found.page(), found.size(), found.total()));
		model.addAttribute("mayUrge", Boolean.TRUE.equals(filter.late()) && mayUrge(actor));
		model.addAttribute("views", InstructionQuery.Which.values());
		model.addAttribute("statuses", InstructionStatus.values());
		model.addAttribute("campaigns", campaigns.list(actor, PageQuery.of(0, PageQuery.LARGEST)).items());
		return "instruction/list";
	}

	/** Whoever leads or runs an office somewhere; each instruction asks again. */
	private static boolean mayUrge(Actor actor) {
		return Stream.of(Role.LEADING, Role.OFFICE, Role.CONTACT_LEADER)
			.anyMatch(role -> actor.holdsAnywhere(role.name()));
	}

	/** The list as the reader sees it, as a workbook. */
	@GetMapping("/export")
	void export(Actor actor, InstructionFilter filter, HttpServletResponse response) throws IOException {
		export.send(actor, filter.query(units.meant(actor, filter.unit()).map(OrgUnit::code).orElse(null)), response);
	}

}
