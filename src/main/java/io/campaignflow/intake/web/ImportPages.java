package io.campaignflow.intake.web;

import io.campaignflow.intake.DraftImports;
import io.campaignflow.intake.ImportProposal;
import io.campaignflow.plan.Draft;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Word documents into a draft on the portal: choose a file, see what goes where, decide
 * about the rest, confirm. A refusal keeps every choice made.
 */
@Controller
@RequestMapping("/plans/{id}/draft/imports")
class ImportPages {

	private static final String CHOICE = "target-";

	private final DraftImports imports;

	private final Plans plans;

	private final Problems problems;

	ImportPages(DraftImports imports, Plans plans, Problems problems) {
		this.imports = imports;
		this.plans = plans;
		this.problems = problems;
	}

	@GetMapping
	String choose(Actor actor, @PathVariable String id) {
		return plans.mayWrite(actor, id) ? "plan/import" : "redirect:/plans/{id}";
	}

	@PostMapping
	String propose(Actor actor, @PathVariable String id, @RequestParam("file") MultipartFile file, Model model,
			HttpServletResponse response) throws IOException {
		try (InputStream bytes = file.getInputStream()) {
			String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
			return "redirect:/plans/{id}/draft/imports/" + imports.propose(actor, id, name, bytes).id();
		}
		catch (Refusal refusal) {
			refused(refusal, model, response);
			return "plan/import";
		}
	}

	@GetMapping("/{proposal}")
	String look(Actor actor, @PathVariable String id, @PathVariable String proposal, Model model) {
		return page(actor, id, imports.get(actor, id, proposal), Map.of(), model);
	}

	@PostMapping("/{proposal}")
	String confirm(Actor actor, @PathVariable String id, @PathVariable String proposal, @RequestParam long version,
			@RequestParam(defaultValue = "false") boolean append, @RequestParam Map<String, String> form, Model model,
			HttpServletResponse response) {
		ImportProposal read = imports.get(actor, id, proposal);
		Map<String, String> chosen = form.entrySet()
			.stream()
			.filter((field) -> field.getKey().startsWith(CHOICE))
			.collect(Collectors.toMap((field) -> field.getKey().substring(CHOICE.length()), Map.Entry::getValue));
		try {
			imports.confirm(actor, id, proposal, version, chosen, append);
			return "redirect:/plans/{id}/draft";
		}
		catch (Refusal refusal) {
			refused(refusal, model, response);
			model.addAttribute("append", append);
			return page(actor, id, read, chosen, model);
		}
	}

	private String page(Actor actor, String id, ImportProposal proposal, Map<String, String> chosen, Model model) {
		Draft draft = plans.draft(actor, id);
		model.addAttribute("proposal", proposal);
		model.addAttribute("draft", draft);
		model.addAttribute("chosen", proposal.pieces()
			.stream()
			.collect(Collectors.toMap((piece) -> piece.id(),
					(piece) -> chosen.getOrDefault(piece.id(), Objects.requireNonNullElse(piece.target(), "")))));
		return "plan/import-preview";
	}

	private void refused(Refusal refusal, Model model, HttpServletResponse response) {
		Problem problem = problems.of(refusal);
		response.setStatus(problem.status().value());
		model.addAttribute("refused", problem);
	}

}
