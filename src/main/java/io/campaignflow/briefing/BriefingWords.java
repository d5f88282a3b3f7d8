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

	String of(Actor actor, String unit, Locale locale) {
		WorkCounts mine = tasks.counts(actor);
		return chart(actor, unit).map(chart -> messages.getMessage("briefing.said", figures(chart, mine), locale))
			.orElseGet(() -> messages.getMessage("briefing.said.tasks",
					new Object[] { String.valueOf(mine.all()), String.valueOf(mine.late()) }, locale));
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
