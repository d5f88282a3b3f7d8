package io.campaignflow.rectification.web;

import io.campaignflow.rectification.ItemExtensions;
import io.campaignflow.rectification.ItemMoves;
import io.campaignflow.rectification.ItemProgress;
import io.campaignflow.rectification.ItemProgress.Evidence;
import io.campaignflow.rectification.ItemProgress.Report;
import io.campaignflow.rectification.NewPart;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import io.campaignflow.web.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of an item, and its moves that are no task. */
@Controller
@RequestMapping(ItemPages.LEDGER + "/{id}")
class ItemPages {

	/** Below which items stand. */
	static final String LEDGER = "/rectification-items";

	private final ItemPage page;

	private final ItemProgress progress;

	private final ItemExtensions extensions;

	private final ItemMoves moves;

	private final Problems problems;

	ItemPages(ItemPage page, ItemProgress progress, ItemExtensions extensions, ItemMoves moves, Problems problems) {
		this.page = page;
		this.progress = progress;
		this.extensions = extensions;
		this.moves = moves;
		this.problems = problems;
	}

	@GetMapping
	String show(Actor actor, @PathVariable String id, Model model) {
		model.addAttribute("typed", Map.of());
		return page.show(actor, id, model);
	}

	@PostMapping("/progress")
	String report(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent,
			@RequestParam(required = false) List<MultipartFile> files, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		TypedFields typed = new TypedFields(sent);
		Integer percent = typed.text("percent").isEmpty() ? null : TypedFields.number(typed.text("percent"));
		return moved(new Move(actor, id, "progress", sent), model, response, next, () -> progress.report(actor, id,
				new Report(typed.text("text"), percent), evidence((files == null) ? List.of() : files)));
	}

	@PostMapping("/extension")
	String extension(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent,
			Model model, HttpServletResponse response, RedirectAttributes next) {
		TypedFields typed = new TypedFields(sent);
		return moved(new Move(actor, id, "extension", sent), model, response, next, () -> extensions.ask(actor, id,
				new ItemExtensions.Wish(version(typed), TypedFields.day(typed.text("until")), typed.text("reason"))));
	}

	@PostMapping("/merge")
	String merge(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		TypedFields typed = new TypedFields(sent);
		return moved(new Move(actor, id, "merge", sent), model, response, next, () -> moves.merge(actor, id,
				new ItemMoves.Merge(version(typed), typed.text("into"), typed.text("reason"))));
	}

	@PostMapping("/split")
	String split(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		TypedFields typed = new TypedFields(sent);
		List<NewPart> parts = typed.rows("part").map(row -> part(typed, row + ".")).toList();
		return moved(new Move(actor, id, "split", sent), model, response, next,
				() -> moves.split(actor, id, new ItemMoves.Split(version(typed), parts, typed.text("reason"))));
	}

	@PostMapping("/sub-items")
	String subItem(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		TypedFields typed = new TypedFields(sent);
		return moved(new Move(actor, id, "sub-item", sent), model, response, next,
				() -> moves.addSubItem(actor, id, part(typed, "")));
	}

	/** Who makes which move of which item, and what they typed. */
	private record Move(Actor actor, String id, String form, MultiValueMap<String, String> sent) {
	}

	private String moved(Move move, Model model, HttpServletResponse response, RedirectAttributes next, Runnable act) {
		try {
			act.run();
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			model.addAttribute("refused", move.form());
			model.addAttribute("typed", move.sent().toSingleValueMap());
			return page.show(move.actor(), move.id(), model);
		}
		next.addFlashAttribute("flash", "rectification.done." + move.form());
		next.addFlashAttribute("taken", move.form() + "-" + move.id());
		return "redirect:/rectification-items/" + move.id();
	}

	private static NewPart part(TypedFields typed, String row) {
		return new NewPart(typed.text(row + "title"), typed.text(row + "text"), typed.text(row + "unit"));
	}

	private static long version(TypedFields typed) {
		return TypedFields.number(typed.text("version"));
	}

	private static List<Evidence> evidence(List<MultipartFile> files) {
		return files.stream()
			.filter(file -> !file.isEmpty())
			.map(file -> new Evidence(file.getOriginalFilename(), () -> open(file)))
			.toList();
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
