package io.campaignflow.checklist.web;

import io.campaignflow.checklist.Answer;
import io.campaignflow.checklist.ChecklistDraft;
import io.campaignflow.checklist.ChecklistItem;
import io.campaignflow.checklist.Checklists;
import io.campaignflow.checklist.Evaluation;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.Problems;
import io.campaignflow.shared.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A checklist tried out before it is saved: answers show which items are asked, what is
 * missing and how the score comes about.
 */
@Controller
class ChecklistPreviewPages {

	private static final String ANSWER = "answer.";

	private final Checklists checklists;

	private final ChecklistWords words;

	private final Problems problems;

	ChecklistPreviewPages(Checklists checklists, ChecklistWords words, Problems problems) {
		this.checklists = checklists;
		this.words = words;
		this.problems = problems;
	}

	@PostMapping("/checklists/preview")
	String preview(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
		ChecklistDraft draft = ChecklistFields.typed(sent).draft();
		List<Violation> faults = checklists.faults(draft);
		model.addAttribute("faults", problems.faults(faults));
		if (faults.isEmpty()) {
			Map<String, String> answers = answers(sent);
			Map<String, Answer> given = new HashMap<>();
			answers.forEach((item, value) -> given.put(item, new Answer(value, "")));
			Evaluation evaluation = Evaluation.of(draft.sections(), given, Set.of());
			model.addAttribute("draft", draft);
			model.addAttribute("answers", answers);
			model.addAttribute("labels", words.conditionLabels(draft.sections()));
			model.addAttribute("visible", Set.copyOf(evaluation.visible()));
			model.addAttribute("evaluation", evaluation);
			model.addAttribute("spoken", spoken(draft, answers));
		}
		return "checklist/preview :: preview";
	}

	private static Map<String, String> answers(MultiValueMap<String, String> sent) {
		Map<String, String> answers = new HashMap<>();
		sent.forEach((name, values) -> {
			if (name.startsWith(ANSWER)) {
				answers.put(name.substring(ANSWER.length()), values.get(0));
			}
		});
		return answers;
	}

	private Map<String, String> spoken(ChecklistDraft draft, Map<String, String> answers) {
		Map<String, String> spoken = new HashMap<>();
		draft.sections()
			.stream()
			.flatMap(section -> section.items().stream())
			.forEach((ChecklistItem item) -> spoken.put(item.key(),
					words.answer(item, answers.getOrDefault(item.key(), ""))));
		return spoken;
	}

}
