package io.campaignflow.workflow.web;

import io.campaignflow.organisation.People;
import io.campaignflow.organisation.PeopleSearch;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.PersonChoice;
import io.campaignflow.web.Problems;
import io.campaignflow.workflow.FieldType;
import io.campaignflow.workflow.Handing;
import io.campaignflow.workflow.TaskForm;
import io.campaignflow.workflow.TaskForms;
import io.campaignflow.workflow.TaskMove;
import io.campaignflow.workflow.TaskPages;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.Urging;
import io.campaignflow.workflow.WorkItem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a page of a task shows of the people it passes between. */
@Controller
class TaskMovesPage {

	private static final int FOUND = 12;

	private final Tasks tasks;

	private final TaskForms forms;

	private final Handing handing;

	private final Urging urging;

	private final People people;

	private final PeopleSearch search;

	private final Problems problems;

	private final List<TaskPages> pages;

	TaskMovesPage(Tasks tasks, TaskForms forms, Handing handing, Urging urging, People people, PeopleSearch search,
			Problems problems, List<TaskPages> pages) {
		this.tasks = tasks;
		this.forms = forms;
		this.handing = handing;
		this.urging = urging;
		this.people = people;
		this.search = search;
		this.problems = problems;
		this.pages = pages;
	}

	@GetMapping("/tasks/{id}/moves")
	String panel(Actor me, @PathVariable String id, Model model) {
		WorkItem item = tasks.get(me, id);
		Actor absent = tasks.absentFor(me, List.of(item)).get(id);
		boolean mine = item.open() && me.account().equals(item.assignee());
		model.addAttribute("item", item);
		model.addAttribute("absent", absent);
		model.addAttribute("delegate", item.isDelegated() && !me.account().equals(item.owner()));
		model.addAttribute("owner", item.isDelegated() && me.account().equals(item.owner()));
		model.addAttribute("mayGive", !item.isDelegated() && absent == null
				&& (mine || item.open() && item.assignee() == null && tasks.mayAct(me, item)));
		model.addAttribute("circulation", circulation(item));
		addTrail(me, item, model);
		addForms(me, item, mine, model);
		return "workflow/task-moves :: panel";
	}

	/** People to give the task to, each with what stands in the way. */
	@GetMapping("/tasks/{id}/receivers")
	String receivers(Actor me, @PathVariable String id, @RequestParam(defaultValue = "") String text, Model model) {
		tasks.get(me, id);
		model.addAttribute("choices",
				search.find(text, FOUND)
					.stream()
					.filter(found -> !found.account().equals(me.account()))
					.map(found -> choice(me, id, found))
					.toList());
		model.addAttribute("type", "radio");
		return "organisation/people :: list";
	}

	private PersonChoice choice(Actor me, String id, PeopleSearch.Found found) {
		String obstacle = handing.obstacle(me, id, found.account())
			.map(refusal -> problems.of(refusal).sentence())
			.orElse(null);
		return new PersonChoice(found.account(), found.name(), found.unit(), obstacle, false);
	}

	private String circulation(WorkItem item) {
		return pages.stream()
			.filter(place -> place.process().equals(item.process()))
			.findFirst()
			.flatMap(place -> place.circulation(item))
			.orElse(null);
	}

	private void addTrail(Actor me, WorkItem item, Model model) {
		List<TaskMove> trail = handing.trail(me, item.id());
		List<Urging.Urge> urges = urging.ofSubject(item);
		Set<String> accounts = new HashSet<>();
		trail.forEach(move -> accounts.addAll(named(move)));
		urges.forEach(urge -> accounts.add(urge.by()));
		accounts.addAll(Stream.of(item.owner(), item.assignee()).filter(Objects::nonNull).toList());
		model.addAttribute("trail", trail);
		model.addAttribute("urges", urges);
		model.addAttribute("names", people.names(accounts));
	}

	private static List<String> named(TaskMove move) {
		return Stream.of(move.from(), move.to(), move.by()).filter(Objects::nonNull).toList();
	}

	/**
	 * What was worked out, for the one who decides; the form, for the one who works out.
	 */
	private void addForms(Actor me, WorkItem item, boolean mine, Model model) {
		TaskMove draft = mine ? handing.workedOut(item).orElse(null) : null;
		model.addAttribute("draft", draft);
		model.addAttribute("draftLines", draft == null ? List.of() : DraftLine.of(forms.of(me, item.id()), draft));
		model.addAttribute("fields", item.isDelegated() && !me.account().equals(item.owner())
				? FormDrawing.of(shortened(forms.of(me, item.id())), Map.of(), null) : null);
	}

	/** Lists of rows are written on the page made for the task. */
	static TaskForm shortened(TaskForm form) {
		return new TaskForm(form.id(),
				form.questions().stream().filter(field -> field.type() != FieldType.ROWS).toList());
	}

}
