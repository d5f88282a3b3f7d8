package io.campaignflow.workflow.web;

import io.campaignflow.workflow.Holders;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import io.campaignflow.workflow.TaskForm;
import io.campaignflow.workflow.TaskForms;
import io.campaignflow.workflow.TaskPages;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page of any task: draws its form, or leads to the page made for it. A refused
 * completion shows the form again as it was filled in.
 */
@Controller
class TaskPage {

	private final Tasks tasks;

	private final TaskForms forms;

	private final Holders holders;

	private final Problems problems;

	private final List<TaskPages> pages;

	TaskPage(Tasks tasks, TaskForms forms, Holders holders, Problems problems, List<TaskPages> pages) {
		this.tasks = tasks;
		this.forms = forms;
		this.holders = holders;
		this.problems = problems;
		this.pages = pages;
	}

	@GetMapping("/tasks/{id}")
	String show(Actor me, @PathVariable String id, Model model, RedirectAttributes next) {
		WorkItem item = tasks.get(me, id);
		Optional<TaskPages> places = placesOf(item);
		Optional<String> work = item.open() ? places.flatMap((place) -> place.workPage(item)) : Optional.empty();
		if (work.isPresent()) {
			passOn(model, next);
			return "redirect:" + work.get();
		}
		return draw(me, item, Map.of(), null, model);
	}

	/** What was to be said here is said on the page that opens instead. */
	private static void passOn(Model model, RedirectAttributes next) {
		Stream.of("flash", "flashArgs", "taken")
			.filter(model::containsAttribute)
			.forEach((said) -> next.addFlashAttribute(said, model.getAttribute(said)));
	}

	@PostMapping("/tasks/{id}")
	String complete(Actor me, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		WorkItem item = tasks.get(me, id);
		Map<String, Object> answers = item.open() ? FormAnswers.read(forms.of(me, id), sent) : Map.of();
		try {
			tasks.complete(me, id, answers);
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			return draw(me, tasks.get(me, id), answers, problems.of(refusal), model);
		}
		next.addFlashAttribute("flash", "task.completed");
		next.addFlashAttribute("flashArgs", new Object[] { item.subject().title() });
		next.addFlashAttribute("taken", "task-" + id);
		return "redirect:/";
	}

	private String draw(Actor me, WorkItem item, Map<String, Object> answers, Problem problem, Model model) {
		model.addAttribute("item", item);
		model.addAttribute("holder", holders.of(List.of(item)).get(item.id()));
		model.addAttribute("subjectPage", placesOf(item).map((place) -> place.subjectPage(item)).orElse(null));
		model.addAttribute("leads",
				new TextLeads(placesOf(item).map((place) -> place.pagesInTexts(item)).orElse(List.of())));
		model.addAttribute("mayAct", tasks.mayAct(me, item) && !item.isDelegated());
		model.addAttribute("problem", problem);
		if (item.open()) {
			TaskForm form = forms.of(me, item.id());
			model.addAttribute("fields", FormDrawing.of(form, (problem == null) ? form.given() : answers, problem));
		}
		return "workflow/task";
	}

	private Optional<TaskPages> placesOf(WorkItem item) {
		return pages.stream().filter((place) -> place.process().equals(item.process())).findFirst();
	}

}
