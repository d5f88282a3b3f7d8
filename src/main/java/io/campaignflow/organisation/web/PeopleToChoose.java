package io.campaignflow.organisation.web;

import io.campaignflow.organisation.PeopleSearch;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.PersonChoice;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** People found by what is typed into a field in which one of them is chosen. */
@Controller
class PeopleToChoose {

	private static final int FOUND = 12;

	/** Names of fields in which a person is chosen. */
	private static final Set<String> FIELDS = Set.of("to", "from", "account", "proxy");

	private final PeopleSearch search;

	PeopleToChoose(PeopleSearch search) {
		this.search = search;
	}

	/**
	 * People to choose a proxy, a leaver or a receiver from; {@code as} is the name of
	 * the field.
	 */
	@GetMapping("/people/found")
	String found(Actor me, @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "to") String as,
			Model model) {
		model.addAttribute("choices",
				search.find(text, FOUND)
					.stream()
					.map(found -> new PersonChoice(found.account(), found.name(), found.unit(), null, false))
					.toList());
		model.addAttribute("type", "radio");
		model.addAttribute("as", FIELDS.contains(as) ? as : "to");
		return "organisation/people :: list";
	}

}
