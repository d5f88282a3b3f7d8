package io.campaignflow.inspection.web;

import io.campaignflow.inspection.VisitRecords;
import io.campaignflow.inspection.VisitSheet;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The page on which a visit is carried out. Opened once with network, its worker keeps it
 * on the phone; what is written there goes through {@link VisitCalls} and
 * {@link PhotoCalls}.
 */
@Controller
class CarryOutPage {

	static final String TASK = "carry-out-visit";

	private final VisitRecords records;

	private final SheetBodies bodies;

	private final Tasks tasks;

	CarryOutPage(VisitRecords records, SheetBodies bodies, Tasks tasks) {
		this.records = records;
		this.bodies = bodies;
		this.tasks = tasks;
	}

	@GetMapping("/inspections/{id}/visit")
	String page(Actor actor, @PathVariable String id, Model model) {
		VisitSheet sheet = records.sheet(actor, id);
		model.addAttribute("sheet", bodies.of(sheet));
		return "inspection/carry-out";
	}

	/** Where the page leads somebody whose session ended: to the sign-in, and back. */
	@GetMapping("/inspections/{id}/carry-out")
	String again(Actor actor, @PathVariable String id) {
		records.sheet(actor, id);
		return "redirect:/inspections/{id}/visit";
	}

	/**
	 * The visit has taken place. Where the form's task is not the person's, nobody
	 * completes it here.
	 */
	@PostMapping("/inspections/{id}/visit/completion")
	@ResponseBody
	Done complete(Actor actor, @PathVariable String id, @RequestBody Completion body) {
		records.sheet(actor, id);
		WorkItem task = tasks.openOf(id)
			.stream()
			.filter(item -> item.kind().equals(TASK) && tasks.mayAct(actor, item))
			.findFirst()
			.orElseThrow(() -> new BusinessRuleViolation("visit-nothing-to-complete"));
		tasks.complete(actor, task.id(), Map.of("met", text(body.met()), "summary", text(body.summary())));
		return new Done("/inspections/" + id);
	}

	private static String text(String given) {
		return (given == null) ? "" : given;
	}

	/** Lies where its scope is: it never reaches beyond visits. */
	@GetMapping("/inspections/visit-worker.js")
	ResponseEntity<Resource> worker() {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
			.cacheControl(CacheControl.noCache())
			.body(new ClassPathResource("static/js/visit/worker.js"));
	}

	/** Who was met, and what there is to say of the whole. */
	record Completion(String met, String summary) {
	}

	/** Where it goes on. */
	record Done(String next) {
	}

}
