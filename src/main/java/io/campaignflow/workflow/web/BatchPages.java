package io.campaignflow.workflow.web;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import io.campaignflow.workflow.Batch;
import io.campaignflow.workflow.TaskForm;
import io.campaignflow.workflow.TaskForms;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Several tasks with the same answers: the questions that may be answered for all of
 * them, then what became of each.
 */
@Controller
class BatchPages {

	private final Batch batch;

	private final Tasks tasks;

	private final TaskForms forms;

	private final Problems problems;

	BatchPages(Batch batch, Tasks tasks, TaskForms forms, Problems problems) {
		this.batch = batch;
		this.tasks = tasks;
		this.forms = forms;
		this.problems = problems;
	}

	/**
	 * One of the batch as the page shows it; {@code problem} is null where it was done.
	 */
	public record Line(String task, String title, Problem problem) {

		/** Whether the answers themselves were at fault, not the task. */
		boolean misfilled() {
			return problem != null && !problem.faults().isEmpty();
		}

	}

	@PostMapping("/tasks/batch")
	String ask(Actor me, @RequestParam(name = "task", defaultValue = "") List<String> ids, Model model) {
		return draw(me, items(me, ids), Map.of(), null, model);
	}

	@PostMapping("/tasks/batch/completion")
	String complete(Actor me, @RequestParam(name = "task", defaultValue = "") List<String> ids,
			@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
		List<WorkItem> items = items(me, ids);
		Map<String, Object> answers = FormAnswers.read(common(me, items), sent);
		try {
			List<Line> lines = batch.complete(me, ids, answers).stream().map(this::line).toList();
			if (lines.stream().allMatch(Line::misfilled)) {
				response.setStatus(lines.get(0).problem().status().value());
				return draw(me, items, answers, lines.get(0).problem(), model);
			}
			model.addAttribute("results", lines);
			model.addAttribute("done", lines.stream().filter(line -> line.problem() == null).count());
			return "workflow/batch";
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			return draw(me, items, answers, problems.of(refusal), model);
		}
	}

	private Line line(Batch.Result result) {
		return new Line(result.task(), result.title(), result.done() ? null : problems.of(result.why()));
	}

	private String draw(Actor me, List<WorkItem> items, Map<String, Object> answers, Problem problem, Model model) {
		model.addAttribute("items", items);
		model.addAttribute("fields", FormDrawing.of(common(me, items), answers, problem));
		model.addAttribute(Problem.ATTRIBUTE, problem);
		return "workflow/batch";
	}

	private List<WorkItem> items(Actor me, List<String> ids) {
		if (ids.isEmpty() || ids.size() > Batch.MOST) {
			throw new BusinessRuleViolation("batch-size", Batch.MOST);
		}
		List<WorkItem> items = ids.stream().distinct().map(id -> tasks.get(me, id)).toList();
		if (items.stream().map(WorkItem::kind).distinct().count() > 1) {
			throw new BusinessRuleViolation("batch-kinds");
		}
		return items;
	}

	/** What may be asked for all; where a plan goes back to is each plan's own matter. */
	private TaskForm common(Actor me, List<WorkItem> items) {
		Set<String> keys = batch.keysOf(items.get(0).kind());
		if (keys.isEmpty()) {
			throw new BusinessRuleViolation("batch-one-by-one");
		}
		TaskForm form = forms.of(me, items.get(0).id());
		return new TaskForm(form.id(),
				form.questions()
					.stream()
					.filter(field -> keys.contains(field.key()) && field.optionsFrom() == null)
					.toList());
	}

}
