package io.campaignflow.workflow.web;

import io.campaignflow.shared.Actor;
import io.campaignflow.web.Light;
import io.campaignflow.web.Lights;
import io.campaignflow.workflow.WorkItem;
import io.campaignflow.workflow.WorkQuery.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes lines of tasks and groups them by urgency, in the order they come. */
@Component
class InboxLines {

	private final Holders holders;

	private final Lights lights;

	InboxLines(Holders holders, Lights lights) {
		this.holders = holders;
		this.lights = lights;
	}

	List<InboxGroup> grouped(Actor me, View view, List<WorkItem> items) {
		Map<String, List<InboxLine>> groups = new LinkedHashMap<>();
		for (InboxLine line : lines(me, items)) {
			String key = view == View.DONE ? null : urgency(line.item());
			groups.computeIfAbsent(key, (k) -> new ArrayList<>()).add(line);
		}
		return groups.entrySet().stream().map((group) -> new InboxGroup(group.getKey(), group.getValue())).toList();
	}

	List<InboxLine> lines(Actor me, List<WorkItem> items) {
		Map<String, String> words = holders.of(items);
		return items.stream().map((item) -> line(me, item, words.get(item.id()))).toList();
	}

	private InboxLine line(Actor me, WorkItem item, String holder) {
		boolean mine = me.account().equals(item.assignee());
		boolean offered = item.candidates().contains(me.account())
				|| item.candidates().stream().anyMatch(me.groups()::contains);
		return new InboxLine(item, holder, lights.waited(item.createdAt()),
				item.open() && item.assignee() == null && offered, item.open() && mine && offered);
	}

	private String urgency(WorkItem item) {
		if (item.dueAt() == null) {
			return "later";
		}
		Light light = lights.of(item.dueAt());
		if (light.kind().equals("soon")) {
			return light.days() == 0 ? "today" : "soon";
		}
		return light.kind().equals("late") ? "late" : "later";
	}

}
