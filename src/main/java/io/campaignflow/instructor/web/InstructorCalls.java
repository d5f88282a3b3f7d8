package io.campaignflow.instructor.web;

import io.campaignflow.instructor.Guidance;
import io.campaignflow.instructor.Instructor;
import io.campaignflow.instructor.InstructorImport;
import io.campaignflow.instructor.InstructorOrder;
import io.campaignflow.instructor.InstructorQuery;
import io.campaignflow.instructor.Instructors;
import io.campaignflow.instructor.Unguided;
import io.campaignflow.lists.FaultSentences;
import io.campaignflow.lists.ImportReport;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Instructors over REST. */
@RestController
@RequestMapping("/api/v1/instructors")
class InstructorCalls {

	private final Instructors instructors;

	private final InstructorImport imports;

	private final InstructorExport export;

	private final FaultSentences sentences;

	InstructorCalls(Instructors instructors, InstructorImport imports, InstructorExport export,
			FaultSentences sentences) {
		this.instructors = instructors;
		this.imports = imports;
		this.export = export;
		this.sentences = sentences;
	}

	/** Within the subtree of {@code unit}, with names beginning with {@code name}. */
	@GetMapping
	Page<Instructor> list(Actor actor, @RequestParam(required = false) String unit,
			@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size) {
		return this.instructors.list(actor, new InstructorQuery(unit, name), PageQuery.of(page, size));
	}

	/** The same as a workbook, all of them. */
	@GetMapping("/export")
	void export(Actor actor, @RequestParam(required = false) String unit, @RequestParam(defaultValue = "") String name,
			HttpServletResponse response) throws IOException {
		this.export.send(actor, new InstructorQuery(unit, name), response);
	}

	@GetMapping("/{id}")
	Instructor one(Actor actor, @PathVariable String id) {
		return this.instructors.get(actor, id);
	}

	/** Somebody of this name whom the township has gets this post and these villages. */
	@PostMapping
	Instructor record(Actor actor, @RequestBody InstructorOrder order) {
		return this.instructors.record(actor, order);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(Actor actor, @PathVariable String id) {
		this.instructors.remove(actor, id);
	}

	/** How far villages are guided, and the next of those nobody guides. */
	@GetMapping("/coverage")
	Coverage coverage(Actor actor, @RequestParam(required = false) String unit,
			@RequestParam(required = false) String after) {
		return new Coverage(this.instructors.guidance(actor, unit), this.instructors.unguided(actor, unit, after));
	}

	/** The body is the file itself, CSV or xlsx. */
	@PostMapping("/import")
	Report take(Actor actor, @RequestParam(defaultValue = "false") boolean dryRun, HttpServletRequest request)
			throws IOException {
		ImportReport report = dryRun ? this.imports.run(actor, request.getInputStream(), true)
				: this.imports.runOrRefuse(actor, request.getInputStream());
		return new Report(report.dryRun(), report.accepted(), report.lines(), report.created(), report.updated(),
				report.faultCount(), this.sentences.of(report.faults()));
	}

	record Coverage(Guidance guidance, Unguided unguided) {
	}

	record Report(boolean dryRun, boolean accepted, long lines, long created, long updated, long faultCount,
			List<FaultSentences.Fault> faults) {
	}

}
