package io.campaignflow.workflow.web;

import io.campaignflow.workflow.Holders;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.Light;
import io.campaignflow.web.Lights;
import io.campaignflow.workflow.TaskPages;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import io.campaignflow.workflow.WorkQuery.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes lines of tasks and groups them by urgency, in the order they come. */
@Component
class InboxLines {

	private final Holders holders;

	private final Lights lights;

	private final Tasks tasks;

	private final List<TaskPages> pages;

	InboxLines(Holders holders, Lights lights, Tasks tasks, List<TaskPages> pages) {
		this.tasks = tasks;
		this.pages = pages;
		this.holders = holders;
		this.lights = lights;
	}

	List<InboxGroup> grouped(Actor me, View view, List<WorkItem> items) {
		Map<String, List<InboxLine>> groups = new LinkedHashMap<>();
		for (InboxLine line : lines(me, items)) {
			String key = view == View.DONE || view == View.SENT ? null : urgency(line.item());
			groups.computeIfAbsent(key, (k) -> new ArrayList<>()).add(line);
		}
		return groups.entrySet().stream().map((group) -> new InboxGroup(group.getKey(), group.getValue())).toList();
	}

	List<InboxLine> lines(Actor me, List<WorkItem> items) {
		Map<String, String> words = holders.of(items);
		Map<String, Actor> absent = tasks.absentFor(me, items);
		return items.stream().map((item) -> line(me, item, words.get(item.id()), absent.get(item.id()))).toList();
	}

	/** Who has what these were about now, by subject; nobody where it is over. */
	Map<String, String> now(List<WorkItem> items) {
		List<WorkItem> open = tasks.openOf(items.stream().map((item) -> item.subject().id()).distinct().toList());
		Map<String, String> words = holders.of(open);
		return open.stream()
			.collect(Collectors.toMap((item) -> item.subject().id(), (item) -> words.get(item.id()),
					(one, other) -> one.equals(other) ? one : one + "、" + other));
	}

	private InboxLine line(Actor me, WorkItem item, String holder, Actor absent) {
		boolean mine = me.account().equals(item.assignee());
		boolean offered = item.candidates().contains(me.account())
				|| item.candidates().stream().anyMatch(me.groups()::contains);
		return new InboxLine(item, holder, lights.waited(item.createdAt()),
				item.open() && item.assignee() == null && (offered || absent != null),
				item.open() && mine && offered && !item.isDelegated(), absent == null ? null : absent.name(),
				pageOf(item, mine || offered || absent != null || me.account().equals(item.completedBy())
						|| me.account().equals(item.owner())));
	}

	/** A task that is somebody else's leads to what it is about. */
	private String pageOf(WorkItem item, boolean theirs) {
		String task = "/tasks/" + item.id();
		return theirs ? task
				: pages.stream()
					.filter((place) -> place.process().equals(item.process()))
					.findFirst()
					.map((place) -> place.subjectPage(item))
					.orElse(task);
	}

	private String urgency(WorkItem item) {
		if (item.dueAt() == null) {
			return "later";
		}
		Light light = lights.of(item.dueAt(), item.soonAt());
		if (light.kind().equals("soon")) {
			return light.days() == 0 ? "today" : "soon";
		}
		return light.kind().equals("late") ? "late" : "later";
	}

}
