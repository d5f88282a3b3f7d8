package io.campaignflow.supervision.web;

import io.campaignflow.organisation.GroupDuty;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.PeopleSearch;
import io.campaignflow.recusal.Apart;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.Refusal;
import io.campaignflow.supervision.GroupConsequences;
import io.campaignflow.supervision.GroupForming;
import io.campaignflow.supervision.GroupPreview;
import io.campaignflow.supervision.GroupRecusal;
import io.campaignflow.supervision.GroupView;
import io.campaignflow.supervision.SupervisionGroups;
import io.campaignflow.web.PersonChoice;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import io.campaignflow.web.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The office chooses people and units of a group. Each step sends the whole form, so that
 * nothing typed is lost; consequences are shown before anything is saved.
 */
@Controller
class CompositionPage {

	private static final int FOUND = 12;

	private final SupervisionGroups groups;

	private final GroupForming forming;

	private final GroupPreview preview;

	private final GroupRecusal recusal;

	private final UnitOptions options;

	private final People people;

	private final PeopleSearch search;

	private final Problems problems;

	private final MessageSource messages;

	CompositionPage(SupervisionGroups groups, GroupForming forming, GroupPreview preview, GroupRecusal recusal,
			UnitOptions options, People people, PeopleSearch search, Problems problems, MessageSource messages) {
		this.groups = groups;
		this.forming = forming;
		this.preview = preview;
		this.recusal = recusal;
		this.options = options;
		this.people = people;
		this.search = search;
		this.problems = problems;
		this.messages = messages;
	}

	@GetMapping("/groups/{id}/composition")
	String open(Actor actor, @PathVariable String id, Model model) {
		return draw(actor, id, CompositionForm.of(groups.ofOffice(actor, id)), model);
	}

	@PostMapping("/groups/{id}/composition")
	String step(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		TypedFields typed = new TypedFields(sent);
		CompositionForm form = CompositionForm.of(typed);
		if (typed.ticked("remove")) {
			return draw(actor, id, form.without(typed.text("remove")), model);
		}
		if (typed.ticked("add")) {
			return draw(actor, id, added(form, typed), model);
		}
		try {
			return typed.ticked("save") ? saved(actor, id, form, next) : previewed(actor, id, form, model);
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			return draw(actor, id, (refusal instanceof Conflict) ? beside(actor, id, form, model) : form, model);
		}
	}

	/** What stands now is shown beside what was typed; saving again is meant so. */
	private CompositionForm beside(Actor actor, String id, CompositionForm form, Model model) {
		CompositionForm theirs = CompositionForm.of(groups.visible(actor, id));
		model.addAttribute("theirs", theirs);
		model.addAttribute("theirNames", people.names(theirs.accounts()));
		return form.seen(theirs.version());
	}

	/** People to choose from; whoever has to stay away from a unit chosen cannot be. */
	@GetMapping("/groups/{id}/people")
	String found(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String text,
			@RequestParam(defaultValue = "") List<String> unit, Model model) {
		List<PeopleSearch.Found> found = search.find(text, FOUND);
		Map<String, List<Apart>> apart = recusal
			.apart(actor, id, found.stream().map(PeopleSearch.Found::account).toList(), unit)
			.stream()
			.collect(Collectors.groupingBy(Apart::account));
		model.addAttribute("choices",
				found.stream()
					.map(one -> new PersonChoice(one.account(), one.name(), one.unit(),
							obstacle(apart.get(one.account())), false))
					.toList());
		model.addAttribute("type", "radio");
		return "organisation/people :: list";
	}

	private String saved(Actor actor, String id, CompositionForm form, RedirectAttributes next) {
		if (groups.visible(actor, id).open()) {
			forming.compose(actor, id, form.order());
			next.addFlashAttribute("flash", "supervision.flash.composed");
		}
		else {
			forming.change(actor, id, form.order());
			next.addFlashAttribute("flash", "supervision.flash.changed");
		}
		return "redirect:/groups/" + id;
	}

	private String previewed(Actor actor, String id, CompositionForm form, Model model) {
		GroupConsequences consequences = preview.of(actor, id, form.order());
		model.addAttribute("consequences", consequences);
		model.addAttribute("faults",
				problems.of(new BusinessRuleViolation("group-composition-faulty", consequences.faults())).faults());
		return draw(actor, id, form, model);
	}

	private static CompositionForm added(CompositionForm form, TypedFields typed) {
		GroupDuty duty = Optional.ofNullable(TypedFields.constant(GroupDuty.class, typed.text("add-duty")))
			.orElse(GroupDuty.MEMBER);
		return typed.text("to").isEmpty() ? form : form.with(typed.text("to"), duty);
	}

	private String draw(Actor actor, String id, CompositionForm form, Model model) {
		GroupView group = groups.ofOffice(actor, id);
		model.addAttribute("group", group);
		model.addAttribute("form", form);
		model.addAttribute("names", people.names(form.accounts()));
		model.addAttribute("duties", GroupDuty.values());
		model.addAttribute("options", options.of(actor, group, form));
		return "supervision/composition";
	}

	private String obstacle(List<Apart> apart) {
		return (apart == null) ? null : apart.stream().map(this::sentence).collect(Collectors.joining());
	}

	private String sentence(Apart one) {
		return messages.getMessage("error.group-recusal." + one.kind(),
				new Object[] { one.person(), one.unit(), one.because() }, LocaleContextHolder.getLocale());
	}

}
