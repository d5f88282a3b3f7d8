package io.campaignflow.document;

import io.campaignflow.plan.AnswerKind;
import io.campaignflow.review.Decision;
import io.campaignflow.review.ReviewView.CommentView;
import io.campaignflow.review.ReviewView.OpinionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * An opinion in lines, as it stands on the approval sheet: grounds, summary, score, where
 * it went back to, and every comment with its answer. Nothing else of a step is printed;
 * private notes in particular are none of its parts.
 */
@Component
class OpinionText {

	private static final String MEASURES = "measures";

	private final Words words;

	OpinionText(Words words) {
		this.words = words;
	}

	/** {@code steps} and {@code sections} are titles by id and by key. */
	String of(OpinionView opinion, Map<String, String> steps, Map<String, String> sections) {
		List<String> lines = new ArrayList<>();
		if (!opinion.grounds().isEmpty()) {
			lines.add(words.of("document.sheet.grounds",
					opinion.grounds().stream().map(words::of).collect(Collectors.joining("、"))));
		}
		if (opinion.summary() != null && !opinion.summary().isBlank()) {
			lines.add(opinion.summary().strip());
		}
		if (opinion.carriedFrom() != null) {
			lines.add(words.of("document.sheet.carried", opinion.carriedFrom()));
		}
		if (opinion.score() != null) {
			lines.add(words.of("document.sheet.score", String.valueOf(opinion.score())));
		}
		if (opinion.decision() == Decision.RETURN) {
			lines.add(words.of("document.sheet.returned-to", target(opinion, steps), words.of(opinion.resubmission())));
		}
		addComments(lines, opinion.comments(), sections);
		return String.join("\n", lines);
	}

	private String target(OpinionView opinion, Map<String, String> steps) {
		String step = steps.get(opinion.returnedTo());
		return (step != null) ? step : words.of("document.sheet.drafter");
	}

	private void addComments(List<String> lines, List<CommentView> comments, Map<String, String> sections) {
		int n = 0;
		for (CommentView comment : comments) {
			n++;
			lines.add(words.of("document.sheet.comment", String.valueOf(n), place(comment, sections), comment.text()));
			comment.past().forEach((past) -> {
				lines.add(answer(past.answerKind(), past.answer()));
				lines.add(words.of("document.sheet.reopened", past.reason()));
			});
			lines.add(comment.answered() ? answer(comment.answerKind(), comment.answer())
					: words.of("document.sheet.unanswered"));
			if (comment.standing().reopened()) {
				lines.add(words.of("document.sheet.reopened", comment.standing().reason()));
			}
		}
	}

	private String answer(AnswerKind kind, String text) {
		return words.of("document.sheet.answer", words.of(kind), text.strip());
	}

	private String place(CommentView comment, Map<String, String> sections) {
		String section = MEASURES.equals(comment.section()) ? words.of("document.measures.short")
				: sections.getOrDefault(comment.section(), comment.section());
		boolean quoted = comment.quote() != null && !comment.quote().isBlank();
		return quoted ? words.of("document.sheet.passage", section, comment.quote().strip()) : section;
	}

}
