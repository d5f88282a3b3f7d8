package io.campaignflow.instruction.web;

import io.campaignflow.instruction.AnswerFiles;
import io.campaignflow.instruction.AnswerFiles.Sent;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files for an answer, added and taken away on the page of the instruction. */
@Controller
@RequestMapping("/instructions/{id}/files")
class AnswerFilePages {

	private final AnswerFiles files;

	private final InstructionPage page;

	private final Problems problems;

	AnswerFilePages(AnswerFiles files, InstructionPage page, Problems problems) {
		this.files = files;
		this.page = page;
		this.problems = problems;
	}

	@PostMapping
	String add(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") List<MultipartFile> files,
			Model model, HttpServletResponse response, RedirectAttributes next) {
		List<Sent> sent = files.stream()
			.filter(file -> file.getOriginalFilename() != null && !file.getOriginalFilename().isEmpty())
			.map(file -> new Sent(file.getOriginalFilename(), () -> open(file)))
			.toList();
		try {
			this.files.add(actor, id, sent);
			next.addFlashAttribute("flash", "instruction.flash.files-added");
			return "redirect:/instructions/" + id;
		}
		catch (BusinessRuleViolation | Conflict refusal) {
			return refused(actor, id, refusal, model, response);
		}
	}

	@PostMapping("/{file}/removal")
	String remove(Actor actor, @PathVariable String id, @PathVariable String file, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		try {
			files.remove(actor, id, file);
			next.addFlashAttribute("flash", "instruction.flash.file-removed");
			return "redirect:/instructions/" + id;
		}
		catch (Conflict refusal) {
			return refused(actor, id, refusal, model, response);
		}
	}

	private String refused(Actor actor, String id, Refusal refusal, Model model, HttpServletResponse response) {
		response.setStatus(Problems.status(refusal).value());
		model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
		return page.show(actor, id, model);
	}

	private static InputStream open(MultipartFile file) {
		try {
			return file.getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
