package io.campaignflow.review.web;

import io.campaignflow.calendar.WorkingTime;
import io.campaignflow.organisation.People;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The time a plan has lain at each step, in working hours, the latest first. */
@Component
class StepTimes {

	/** Most completed tasks that are listed: some dozens of rounds. */
	private static final int MOST = 200;

	private final Tasks tasks;

	private final TaskHolders holders;

	private final People people;

	private final WorkingTime time;

	StepTimes(Tasks tasks, TaskHolders holders, People people, WorkingTime time) {
		this.tasks = tasks;
		this.holders = holders;
		this.people = people;
		this.time = time;
	}

	/** Completed tasks of a plan, and those that wait. */
	List<StepTime> of(String planId) {
		Stream<StepTime> open = tasks.openOf(planId)
			.stream()
			.map((task) -> of(task, task.assignee(), holders.of(task)));
		return Stream.concat(open, done(planId).stream()).toList();
	}

	/** Completed tasks of a plan. */
	List<StepTime> done(String planId) {
		List<WorkItem> done = tasks.doneOf(planId, MOST);
		Map<String, String> names = people
			.names(done.stream().map(WorkItem::completedBy).filter(Objects::nonNull).collect(Collectors.toSet()));
		return done.stream()
			.map((task) -> of(task, task.completedBy(), names.getOrDefault(task.completedBy(), task.completedBy())))
			.toList();
	}

	private StepTime of(WorkItem task, String by, String who) {
		return new StepTime(task.kind(), task.subject().stepIn(LocaleContextHolder.getLocale()), task.subject().round(),
				by, who, task.createdAt(), task.completedAt(), time.hours(task.createdAt(), task.completedAt()));
	}

}
