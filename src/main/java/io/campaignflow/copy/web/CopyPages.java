package io.campaignflow.copy.web;

import io.campaignflow.copy.Copies;
import io.campaignflow.copy.CopyReceivers;
import io.campaignflow.copy.PlanCopy;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.PeopleSearch;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.web.Onward;
import io.campaignflow.web.PersonChoice;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.Urging;
import io.campaignflow.workflow.WorkItem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Copies of plans: what was copied to me, whom this plan was copied to, and urging. */
@Controller
class CopyPages {

	private static final int SIZE = 20;

	private static final int FOUND = 12;

	/** Of so many units positions are offered too. */
	private static final int UNITS = 2;

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

	private final Plans plans;

	private final Copies copies;

	private final Tasks tasks;

	private final Urging urging;

	private final People people;

	private final PeopleSearch search;

	private final CopyReceivers receivers;

	private final Onward onward;

	private final MessageSource messages;

	private final Clock clock;

	CopyPages(Plans plans, Copies copies, Tasks tasks, Urging urging, People people, PeopleSearch search,
			CopyReceivers receivers, Onward onward, MessageSource messages, Clock clock) {
		this.plans = plans;
		this.copies = copies;
		this.tasks = tasks;
		this.urging = urging;
		this.people = people;
		this.search = search;
		this.receivers = receivers;
		this.onward = onward;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/copies")
	String mine(Actor me, @RequestParam(defaultValue = "0") int page, Model model) {
		Page<PlanCopy> found = copies.to(me, PageQuery.of(page, SIZE));
		model.addAttribute("page", found);
		model.addAttribute("names", people.names(found.items().stream().map(PlanCopy::copiedBy).distinct().toList()));
		return "plan/copies";
	}

	@GetMapping("/plans/{id}/circulation")
	String panel(Actor me, @PathVariable String id, Model model) {
		PlanView plan = plans.visible(me, id);
		List<PlanCopy> all = copies.of(me, id);
		Set<String> accounts = new HashSet<>();
		all.forEach(copy -> Stream.of(copy.account(), copy.copiedBy(), copy.readBy())
			.filter(Objects::nonNull)
			.forEach(accounts::add));
		model.addAttribute("plan", plan);
		model.addAttribute("copies", all);
		model.addAttribute("read", all.stream().filter(PlanCopy::isRead).count());
		model.addAttribute("names", receivers.names(accounts));
		model.addAttribute("mayCopy", copies.mayCopy(me, plan));
		addUrge(me, id, model);
		return "plan/circulation :: panel";
	}

	private void addUrge(Actor me, String id, Model model) {
		WorkItem open = tasks.openOf(id).stream().findFirst().orElse(null);
		Instant from = open == null ? null : urging.possibleAt(me, open).orElse(null);
		model.addAttribute("urgeable", from != null);
		model.addAttribute("urgeTask", open == null ? null : open.id());
		model.addAttribute("urgeFrom",
				from != null && from.isAfter(clock.instant()) ? MOMENT.format(from.atZone(clock.getZone())) : null);
	}

	/** People found, those chosen before first. */
	@GetMapping("/plans/{id}/copies/receivers")
	String receivers(Actor me, @PathVariable String id, @RequestParam(defaultValue = "") String text,
			@RequestParam(name = "to", defaultValue = "") List<String> chosen, Model model) {
		plans.visible(me, id);
		List<PersonChoice> choices = new ArrayList<>();
		Map<String, String> names = receivers.names(Set.copyOf(chosen));
		names.forEach((account, name) -> choices.add(new PersonChoice(account, name, "", null, true)));
		addPositions(text.strip(), names.keySet(), choices);
		search.find(text, FOUND)
			.stream()
			.filter(found -> !names.containsKey(found.account()) && !found.account().equals(me.account()))
			.forEach(found -> choices.add(new PersonChoice(found.account(), found.name(), found.unit(), null, false)));
		model.addAttribute("choices", choices);
		model.addAttribute("type", "checkbox");
		return "organisation/people :: list";
	}

	private void addPositions(String text, Set<String> chosen, List<PersonChoice> choices) {
		if (!text.isEmpty()) {
			List<String> positions = receivers.positions(text, UNITS);
			Map<String, String> names = receivers.names(Set.copyOf(positions));
			String whoever = messages.getMessage("copies.position", null, LocaleContextHolder.getLocale());
			positions.stream()
				.filter(position -> !chosen.contains(position))
				.forEach(
						position -> choices.add(new PersonChoice(position, names.get(position), whoever, null, false)));
		}
	}

	@PostMapping("/plans/{id}/copies")
	@ResponseBody
	void copy(Actor me, @PathVariable String id, @RequestParam(name = "to", defaultValue = "") List<String> to,
			@RequestParam(defaultValue = "") String note, HttpServletRequest request, HttpServletResponse response) {
		copies.copy(me, id, to, note);
		onward.to("/plans/" + id, request, response, "copies.done", to.size());
	}

}
