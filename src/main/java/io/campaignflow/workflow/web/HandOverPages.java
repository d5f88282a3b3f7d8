package io.campaignflow.workflow.web;

import io.campaignflow.organisation.Charge;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import io.campaignflow.workflow.HandOver;
import io.campaignflow.workflow.HandOvers;
import io.campaignflow.workflow.Holders;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hand-overs: the list of what would move, the order, and what became of it. */
@Controller
class HandOverPages {

	private static final int SIZE = 50;

	private final HandOvers handOvers;

	private final Charge charge;

	private final People people;

	private final Holders holders;

	private final Problems problems;

	private final MessageSource messages;

	HandOverPages(HandOvers handOvers, Charge charge, People people, Holders holders, Problems problems,
			MessageSource messages) {
		this.handOvers = handOvers;
		this.charge = charge;
		this.people = people;
		this.holders = holders;
		this.problems = problems;
		this.messages = messages;
	}

	/** A thing with why it stays, null where it moves. */
	public record Line(HandOver.Item item, String why) {
	}

	@GetMapping("/hand-overs")
	String preview(Actor me, @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to,
			@RequestParam(defaultValue = "false") boolean positions,
			@RequestParam(defaultValue = "false") boolean asked, Locale locale, Model model,
			HttpServletResponse response) {
		if (!charge.isOfAnybody(me)) {
			throw new NotAllowed("person-not-in-charge");
		}
		List<HandOver> latest = handOvers.latest(me);
		Set<String> accounts = new HashSet<>(List.of(from, to));
		latest.forEach(one -> accounts.addAll(List.of(one.from(), one.to())));
		model.addAttribute("from", from);
		model.addAttribute("to", to);
		model.addAttribute("positions", positions);
		model.addAttribute("latest", latest);
		model.addAttribute("admin", me.holdsAnywhere("ADMIN"));
		model.addAttribute("names", people.names(accounts));
		model.addAttribute("unnamed", asked && (from.isBlank() || to.isBlank()));
		if (!from.isBlank() && !to.isBlank()) {
			addItems(me, from.strip(), to.strip(), positions, locale, model, response);
		}
		return "workflow/hand-overs";
	}

	private void addItems(Actor me, String from, String to, boolean positions, Locale locale, Model model,
			HttpServletResponse response) {
		try {
			List<HandOver.Item> items = handOvers.preview(me, from, to, positions);
			model.addAttribute("items", items);
			model.addAttribute("held", held(from));
			model.addAttribute("kept", items.stream().filter(item -> item.code() != null).count());
			model.addAttribute("shown",
					items.stream().limit(PageQuery.LARGEST).map(item -> line(item, locale)).toList());
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
		}
	}

	@PostMapping("/hand-overs")
	String begin(Actor me, @RequestParam String from, @RequestParam String to,
			@RequestParam(defaultValue = "false") boolean positions, RedirectAttributes redirect) {
		String held = held(from.strip());
		String id = handOvers.begin(me, from.strip(), to.strip(), positions);
		if (positions && !held.isEmpty()) {
			redirect.addFlashAttribute("flash", "handover.positions.moved");
			redirect.addFlashAttribute("flashArgs", new Object[] { held });
		}
		return "redirect:/hand-overs/" + id;
	}

	/** The positions of a person in words; empty where there are none. */
	private String held(String account) {
		return holders.named(people.actor(account)
			.stream()
			.flatMap(actor -> actor.groups().stream())
			.filter(group -> !group.startsWith(SupervisionGroup.PREFIX))
			.toList());
	}

	@GetMapping("/hand-overs/{id}")
	String show(Actor me, @PathVariable String id, @RequestParam(defaultValue = "0") int page, Locale locale,
			Model model) {
		HandOver done = handOvers.get(me, id);
		Page<HandOver.Item> items = handOvers.items(me, id, PageQuery.of(page, SIZE));
		model.addAttribute("done", done);
		model.addAttribute("page", items);
		model.addAttribute("lines", items.items().stream().map(item -> line(item, locale)).toList());
		model.addAttribute("names", people.names(List.of(done.from(), done.to())));
		return "workflow/hand-over";
	}

	private Line line(HandOver.Item item, Locale locale) {
		String why = item.code() == null ? null
				: messages.getMessage("error." + item.code(), item.args().toArray(), item.code(), locale);
		return new Line(item, why);
	}

}
