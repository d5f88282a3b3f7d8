package io.campaignflow.checklist.web;

import io.campaignflow.checklist.ChecklistVersion;
import io.campaignflow.checklist.ChecklistView;
import io.campaignflow.checklist.Checklists;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The editor of checklists; what a rule refuses comes back as it was typed, and where
 * somebody saved meanwhile theirs is shown beside.
 */
@Controller
@RequestMapping("/checklists")
class ChecklistEditorPages {

	private final Checklists checklists;

	private final ChecklistWords words;

	private final Problems problems;

	ChecklistEditorPages(Checklists checklists, ChecklistWords words, Problems problems) {
		this.checklists = checklists;
		this.words = words;
		this.problems = problems;
	}

	/** An empty checklist, or a copy of a version. */
	@GetMapping("/new")
	String blank(Actor actor, @RequestParam(required = false) String from,
			@RequestParam(defaultValue = "0") int version, Model model) {
		List<OrgUnit> offices = checklists.officesOf(actor);
		if (offices.isEmpty()) {
			throw new NotAllowed("checklist-not-office");
		}
		String unit = offices.get(0).code();
		return editor(actor, null, (from == null || from.isEmpty()) ? ChecklistFields.fresh(unit)
				: ChecklistFields.of(unit, 0, checklists.version(actor, from, version)), model);
	}

	@PostMapping
	String create(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		ChecklistFields fields = ChecklistFields.typed(sent);
		try {
			return saved(checklists.create(actor, fields.unit(), fields.draft()), "checklist-new", redirect);
		}
		catch (Refusal refusal) {
			return refused(actor, null, fields, refusal, model, response);
		}
	}

	@GetMapping("/{id}/edit")
	String edit(Actor actor, @PathVariable String id, Model model) {
		ChecklistView checklist = changeable(actor, id);
		return editor(actor, checklist, ChecklistFields.of(checklist.unit(), checklist.edits(),
				checklists.version(actor, id, checklist.version())), model);
	}

	@PostMapping("/{id}")
	String save(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		ChecklistView checklist = changeable(actor, id);
		ChecklistFields fields = ChecklistFields.typed(sent);
		try {
			return saved(checklists.save(actor, id, fields.edits(), fields.draft()), "checklist-" + id, redirect);
		}
		catch (Conflict overtaken) {
			ChecklistVersion theirs = (ChecklistVersion) overtaken.theirs();
			model.addAttribute("theirs", theirs);
			model.addAttribute("labels", words.conditionLabels(theirs.sections()));
			model.addAttribute("savers", words.savers(List.of(theirs)));
			ChecklistView newest = checklists.visible(actor, id);
			return refused(actor, newest, fields.after(newest.edits()), overtaken, model, response);
		}
		catch (Refusal refusal) {
			return refused(actor, checklist, fields, refusal, model, response);
		}
	}

	private ChecklistView changeable(Actor actor, String id) {
		ChecklistView checklist = checklists.visible(actor, id);
		if (!checklists.mayChange(actor, checklist)) {
			throw new NotAllowed("checklist-not-office");
		}
		return checklist;
	}

	private static String saved(ChecklistView checklist, String taken, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", "checklist.page.saved");
		redirect.addFlashAttribute("flashArgs", new Object[] { checklist.version() });
		redirect.addFlashAttribute("taken", taken);
		return "redirect:/checklists/" + checklist.id();
	}

	private String refused(Actor actor, ChecklistView checklist, ChecklistFields fields, Refusal refusal, Model model,
			HttpServletResponse response) {
		response.setStatus(Problems.status(refusal).value());
		model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
		return editor(actor, checklist, fields, model);
	}

	private String editor(Actor actor, ChecklistView checklist, ChecklistFields fields, Model model) {
		model.addAttribute("checklist", checklist);
		model.addAttribute("fields", fields);
		words.editor(actor, model);
		return "checklist/editor";
	}

}
