package io.campaignflow.checklist.web;

import io.campaignflow.checklist.Answer;
import io.campaignflow.checklist.ChecklistDraft;
import io.campaignflow.checklist.ChecklistSection;
import io.campaignflow.checklist.ChecklistVersion;
import io.campaignflow.checklist.ChecklistView;
import io.campaignflow.checklist.Checklists;
import io.campaignflow.checklist.Evaluation;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Checklists, their versions, and what answers to one mean, over REST. */
@RestController
@RequestMapping("/api/v1/checklists")
class ChecklistCalls {

	private final Checklists checklists;

	private final ChecklistExport export;

	private final ChecklistImport imports;

	ChecklistCalls(Checklists checklists, ChecklistExport export, ChecklistImport imports) {
		this.checklists = checklists;
		this.export = export;
		this.imports = imports;
	}

	@GetMapping
	Page<ChecklistView> list(Actor actor, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size) {
		return checklists.list(actor, PageQuery.of(page, size));
	}

	@GetMapping("/{id}")
	ChecklistView one(Actor actor, @PathVariable String id) {
		return checklists.visible(actor, id);
	}

	@GetMapping("/{id}/versions")
	Page<ChecklistVersion> versions(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size) {
		return checklists.versions(actor, id, PageQuery.of(page, size));
	}

	@GetMapping("/{id}/versions/{version}")
	ChecklistVersion version(Actor actor, @PathVariable String id, @PathVariable int version) {
		return checklists.version(actor, id, version);
	}

	/** A version as a workbook, as the import takes it. */
	@GetMapping("/{id}/versions/{version}/workbook")
	void workbook(Actor actor, @PathVariable String id, @PathVariable int version, HttpServletResponse response)
			throws IOException {
		export.send(checklists.version(actor, id, version), response);
	}

	/** A new checklist of a unit. */
	@PostMapping
	ResponseEntity<ChecklistView> create(Actor actor, @RequestBody NewChecklist body) {
		ChecklistView made = checklists.create(actor, body.unit(), body.draft());
		return ResponseEntity.created(URI.create("/api/v1/checklists/" + made.id())).body(made);
	}

	/** A new checklist of a unit from a workbook. */
	@PostMapping("/import")
	ResponseEntity<ChecklistView> take(Actor actor, @RequestParam String unit, @RequestParam String title,
			@RequestParam MultipartFile file) throws IOException {
		try (InputStream bytes = file.getInputStream()) {
			ChecklistView made = imports.run(actor, unit, title.strip(), bytes);
			return ResponseEntity.created(URI.create("/api/v1/checklists/" + made.id())).body(made);
		}
	}

	/**
	 * Saves it; {@code basis} is the number of edits the caller began from. Where a visit
	 * took the newest version, this makes the next one.
	 */
	@PutMapping("/{id}")
	ChecklistView save(Actor actor, @PathVariable String id, @RequestBody ChangedChecklist body) {
		return checklists.save(actor, id, body.basis(), body.draft());
	}

	@PostMapping("/{id}/retirement")
	ChecklistView retire(Actor actor, @PathVariable String id) {
		checklists.retire(actor, id);
		return checklists.visible(actor, id);
	}

	/** What answers mean: items asked, what is missing, the score and its derivation. */
	@PostMapping("/{id}/versions/{version}/evaluation")
	Evaluation evaluate(Actor actor, @PathVariable String id, @PathVariable int version, @RequestBody Answered body) {
		return Evaluation.of(checklists.version(actor, id, version).sections(),
				(body.answers() == null) ? Map.of() : body.answers(),
				(body.photographed() == null) ? Set.of() : body.photographed());
	}

	record NewChecklist(String unit, String title, String note, List<ChecklistSection> sections) {

		ChecklistDraft draft() {
			return new ChecklistDraft(title, note, sections);
		}

	}

	record ChangedChecklist(int basis, String title, String note, List<ChecklistSection> sections) {

		ChecklistDraft draft() {
			return new ChecklistDraft(title, note, sections);
		}

	}

	/** Answers by the keys of their items, and the items that have a photo. */
	record Answered(Map<String, Answer> answers, Set<String> photographed) {
	}

}
