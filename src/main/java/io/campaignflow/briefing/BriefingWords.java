package io.campaignflow.briefing;

import io.campaignflow.progress.PlanFigures;
import io.campaignflow.progress.Progress;
import io.campaignflow.progress.ProgressQuery;
import io.campaignflow.progress.ProgressView;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkCounts;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says the figures of a unit and what waits for a person, in one sentence. */
@Component
class BriefingWords {

	private final Progress progress;

	private final Tasks tasks;

	private final MessageSource messages;

	BriefingWords(Progress progress, Tasks tasks, MessageSource messages) {
		this.progress = progress;
		this.tasks = tasks;
		this.messages = messages;
	}

	/** The same sentence in both languages. */
	record Said(String chinese, String english) {
	}

	Said of(Actor actor, String unit) {
		WorkCounts mine = tasks.counts(actor);
		Optional<ProgressView> chart = chart(actor, unit);
		String key = chart.isPresent() ? "briefing.said" : "briefing.said.tasks";
		Object[] figures = chart.map(each -> figures(each, mine))
			.orElseGet(() -> new Object[] { String.valueOf(mine.all()), String.valueOf(mine.late()) });
		return new Said(messages.getMessage(key, figures, Locale.SIMPLIFIED_CHINESE),
				messages.getMessage(key, figures, Locale.ENGLISH));
	}

	/** Empty where the unit has no campaign yet. */
	private Optional<ProgressView> chart(Actor actor, String unit) {
		try {
			return Optional.of(progress.of(actor, new ProgressQuery(null, unit, null)));
		}
		catch (NotFound none) {
			return Optional.empty();
		}
	}

	private static Object[] figures(ProgressView chart, WorkCounts mine) {
		long due = chart.levels().stream().mapToLong(PlanFigures::due).sum();
		long approved = chart.levels().stream().mapToLong(PlanFigures::approved).sum();
		long late = chart.levels().stream().mapToLong(PlanFigures::late).sum();
		return Stream.of(due, approved, late, chart.items().open(), chart.items().late(), mine.all(), mine.late())
			.map(String::valueOf)
			.toArray();
	}

}
