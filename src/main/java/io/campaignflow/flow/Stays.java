package io.campaignflow.flow;

import io.campaignflow.workflow.PassedTask;
import io.campaignflow.workflow.WorkItem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes stays at steps of the tasks of one subject: tasks of the same step that were open
 * at the same time (everybody of a step is asked at once) are one stay.
 */
final class Stays {

	private static final Comparator<PassedTask> BY_END = Comparator
		.comparing((PassedTask task) -> task.item().completedAt())
		.thenComparing((task) -> task.item().id());

	private Stays() {
	}

	/**
	 * @param tasks in the order they came into being; {@code last} of them ended last, or
	 * is null while one is open
	 */
	record Stay(List<PassedTask> tasks, PassedTask last) {

		Instant since() {
			return tasks.get(0).item().createdAt();
		}

		boolean isOver() {
			return last != null;
		}

		WorkItem first() {
			return tasks.get(0).item();
		}

	}

	/** In the order they began. */
	static List<Stay> of(List<PassedTask> ofOneSubject) {
		Map<String, List<PassedTask>> bySteps = new LinkedHashMap<>();
		ofOneSubject.forEach((task) -> bySteps
			.computeIfAbsent(task.item().element() + "|" + task.item().subject().step(), (step) -> new ArrayList<>())
			.add(task));
		List<Stay> stays = new ArrayList<>();
		bySteps.values().forEach((tasks) -> cut(tasks, stays));
		stays.sort(Comparator.comparing(Stay::since).thenComparing((stay) -> stay.first().id()));
		return stays;
	}

	private static void cut(List<PassedTask> ofStep, List<Stay> stays) {
		List<PassedTask> together = new ArrayList<>();
		for (PassedTask task : ofStep) {
			if (!together.isEmpty() && together.stream().noneMatch((one) -> overlap(one, task))) {
				stays.add(stay(together));
				together = new ArrayList<>();
			}
			together.add(task);
		}
		stays.add(stay(together));
	}

	/** Beginnings are kept in milliseconds, ends more exactly. */
	private static boolean overlap(PassedTask earlier, PassedTask later) {
		return earlier.item().open()
				|| later.item().createdAt().isBefore(earlier.item().completedAt().truncatedTo(ChronoUnit.MILLIS));
	}

	private static Stay stay(List<PassedTask> together) {
		boolean open = together.stream().anyMatch((task) -> task.item().open());
		return new Stay(List.copyOf(together), open ? null : together.stream().max(BY_END).orElseThrow());
	}

}
