package io.campaignflow.review.process;

import io.campaignflow.review.ReviewState;
import io.campaignflow.shared.Violation;
import io.campaignflow.text.PlanContent.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the forms of plan-approval show but do not ask for, in the reader's language. */
@Component
class FormTexts {

	private final MessageSource messages;

	FormTexts(MessageSource messages) {
		this.messages = messages;
	}

	/** Stands in the worklist, for readers of any language. */
	String step(ReviewState.Step step) {
		return named(step, step.title(), Locale.SIMPLIFIED_CHINESE);
	}

	/** The same in English; null where nobody wrote the step's English name. */
	String stepInEnglish(ReviewState.Step step) {
		return step.titleEn().isBlank() ? null : named(step, step.titleEn(), Locale.ENGLISH);
	}

	private String named(ReviewState.Step step, String title, Locale locale) {
		return step.leftToOffice() ? messages.getMessage("review.step.left-to-office", new Object[] { title }, locale)
				: title;
	}

	/** Everything that still forbids submission, a line each. */
	String blockers(List<Violation> blockers) {
		if (blockers.isEmpty()) {
			return text("review.form.no-blockers");
		}
		String lines = blockers.stream()
			.map(blocker -> "- " + text("error." + blocker.code(), blocker.args().toArray()))
			.collect(Collectors.joining("\n"));
		return text("review.form.blockers", blockers.size()) + "\n\n" + lines;
	}

	/** A link to the plan's files; empty where there are none. */
	String attachments(String planId, int count) {
		return (count == 0) ? "" : text("review.form.attachments", count, "/plans/" + planId + "/attachments");
	}

	String note(String note) {
		return (note == null || note.isBlank()) ? "" : text("review.form.note", note);
	}

	/** Keys of the sections a comment can name, with their titles. */
	String sections(List<Section> sections) {
		String places = sections.stream()
			.map(section -> section.key() + " " + section.title())
			.collect(Collectors.joining(text("review.form.separator")));
		return text("review.form.sections", places);
	}

	/** Where a return can go: the drafter, and the steps passed. */
	List<Map<String, String>> returnTargets(List<ReviewState.Passed> passed) {
		List<Map<String, String>> options = new ArrayList<>();
		options.add(Map.of("label", text("review.form.drafter"), "value", ReviewPlanAnswers.TO_DRAFTER));
		passed.forEach(step -> options.add(Map.of("label", title(step), "value", String.valueOf(step.id()))));
		return options;
	}

	private static String title(ReviewState.Passed step) {
		boolean english = "en".equals(LocaleContextHolder.getLocale().getLanguage()) && !step.titleEn().isBlank();
		return english ? step.titleEn() : step.title();
	}

	private String text(String key, Object... args) {
		return messages.getMessage(key, args, LocaleContextHolder.getLocale());
	}

}
