package io.campaignflow.workflow.web;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.web.Lights;
import io.campaignflow.workflow.InboxShelf;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import io.campaignflow.workflow.WorkQuery;
import io.campaignflow.workflow.WorkQuery.Due;
import io.campaignflow.workflow.WorkQuery.View;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The inbox: what waits for the reader, for their groups, what they did, and what they
 * sent on and others have now.
 */
@Controller
class InboxPage {

	private static final int SIZE = 20;

	private static final int WAITING = 8;

	private final Tasks tasks;

	private final InboxLines lines;

	private final UnitChoices units;

	private final Lights lights;

	private final List<InboxShelf> shelves;

	InboxPage(Tasks tasks, InboxLines lines, UnitChoices units, Lights lights, List<InboxShelf> shelves) {
		this.shelves = shelves;
		this.tasks = tasks;
		this.lines = lines;
		this.units = units;
		this.lights = lights;
	}

	/** A list of another module, with what of it the reader has not seen. */
	public record Shelf(String key, String address, int unread) {

		static Shelf of(InboxShelf shelf, Actor me) {
			return new Shelf(shelf.key(), shelf.address(), shelf.unread(me));
		}

	}

	@GetMapping("/")
	String show(Actor me, @RequestParam(defaultValue = "MINE") View view, @RequestParam(required = false) String kind,
			@RequestParam(required = false) String unit, @RequestParam(required = false) Due due,
			@RequestParam(defaultValue = "0") int page,
			@RequestHeader(name = "HX-Target", required = false) String target, Model model) {
		InboxFilter filter = InboxFilter.of(view, kind, unit, due);
		Page<WorkItem> items = tasks.list(me, filter.query(), PageQuery.of(page, SIZE));
		model.addAttribute("filter", filter);
		model.addAttribute("page", items);
		model.addAttribute("groups", lines.grouped(me, view, items.items()));
		model.addAttribute("counts", tasks.counts(me));
		model.addAttribute("units", units.of(me));
		model.addAttribute("today", lights.today());
		model.addAttribute("shelves", shelves.stream().map((shelf) -> Shelf.of(shelf, me)).toList());
		model.addAttribute("now", view == View.SENT ? lines.now(items.items()) : Map.of());
		addWaiting(me, view, model);
		return "inbox".equals(target) ? "workflow/inbox :: inbox" : "workflow/inbox";
	}

	private void addWaiting(Actor me, View view, Model model) {
		if (view != View.WAITING) {
			Page<WorkItem> sent = tasks.list(me, WorkQuery.of(View.WAITING), PageQuery.of(0, WAITING));
			model.addAttribute("waiting", lines.lines(me, sent.items()));
			model.addAttribute("waitingTotal", sent.total());
		}
	}

}
