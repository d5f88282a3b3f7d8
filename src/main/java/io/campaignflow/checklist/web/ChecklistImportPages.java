package io.campaignflow.checklist.web;

import io.campaignflow.checklist.ChecklistView;
import io.campaignflow.checklist.Checklists;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a checklist from a workbook, on the page of the list. */
@Controller
class ChecklistImportPages {

	private final Checklists checklists;

	private final ChecklistImport imports;

	private final ChecklistWords words;

	private final Problems problems;

	ChecklistImportPages(Checklists checklists, ChecklistImport imports, ChecklistWords words, Problems problems) {
		this.checklists = checklists;
		this.imports = imports;
		this.words = words;
		this.problems = problems;
	}

	@PostMapping("/checklists/import")
	String take(Actor actor, @RequestParam String unit, @RequestParam(defaultValue = "") String title,
			@RequestParam MultipartFile file, Model model, HttpServletResponse response, RedirectAttributes redirect)
			throws IOException {
		try (InputStream bytes = file.getInputStream()) {
			ChecklistView made = imports.run(actor, unit, title.strip(), bytes);
			redirect.addFlashAttribute("flash", "checklist.page.imported");
			return "redirect:/checklists/" + made.id();
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			model.addAttribute("typedTitle", title);
			model.addAttribute("typedUnit", unit);
			words.list(actor, checklists.list(actor, PageQuery.of(0, ChecklistPages.SIZE)), model);
			return "checklist/list";
		}
	}

}
