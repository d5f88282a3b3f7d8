package io.campaignflow.checklist.web;

import io.campaignflow.checklist.ChecklistVersion;
import io.campaignflow.checklist.ChecklistView;
import io.campaignflow.checklist.Checklists;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of checklists, one with its versions, and its workbook. */
@Controller
@RequestMapping("/checklists")
class ChecklistPages {

	static final int SIZE = 20;

	private final Checklists checklists;

	private final ChecklistWords words;

	private final ChecklistExport export;

	ChecklistPages(Checklists checklists, ChecklistWords words, ChecklistExport export) {
		this.checklists = checklists;
		this.words = words;
		this.export = export;
	}

	@GetMapping
	String list(Actor actor, @RequestParam(defaultValue = "0") int page, Model model) {
		words.list(actor, checklists.list(actor, PageQuery.of(page, SIZE)), model);
		return "checklist/list";
	}

	/** The newest version, or the one asked for. */
	@GetMapping("/{id}")
	String one(Actor actor, @PathVariable String id, @RequestParam(required = false) Integer version,
			@RequestParam(defaultValue = "0") int page, Model model) {
		ChecklistView checklist = checklists.visible(actor, id);
		ChecklistVersion shown = checklists.version(actor, id, (version == null) ? checklist.version() : version);
		Page<ChecklistVersion> versions = checklists.versions(actor, id, PageQuery.of(page, SIZE));
		model.addAttribute("checklist", checklist);
		model.addAttribute("unit", words.unitNames(List.of(checklist)).get(checklist.unit()));
		model.addAttribute("version", shown);
		model.addAttribute("labels", words.conditionLabels(shown.sections()));
		model.addAttribute("page", versions);
		model.addAttribute("savers", words.savers(versions.items()));
		model.addAttribute("mayChange", checklists.mayChange(actor, checklist));
		model.addAttribute("mayCopy", !checklists.officesOf(actor).isEmpty());
		return "checklist/checklist";
	}

	@GetMapping("/{id}/workbook")
	void workbook(Actor actor, @PathVariable String id, @RequestParam(required = false) Integer version,
			HttpServletResponse response) throws IOException {
		ChecklistView checklist = checklists.visible(actor, id);
		export.send(checklists.version(actor, id, (version == null) ? checklist.version() : version), response);
	}

	@PostMapping("/{id}/retirement")
	String retire(Actor actor, @PathVariable String id, RedirectAttributes redirect) {
		checklists.retire(actor, id);
		redirect.addFlashAttribute("flash", "checklist.page.retired");
		return "redirect:/checklists/" + id;
	}

}
