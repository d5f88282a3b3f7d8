package io.campaignflow.rectification.web;

import io.campaignflow.attachment.Attachments;
import io.campaignflow.calendar.Deadlines;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.rectification.ItemView;
import io.campaignflow.rectification.ItemsAtHand;
import io.campaignflow.rectification.Raisers;
import io.campaignflow.rectification.RectificationItems;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Holders;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the page of an item for the person reading. */
@Component
class ItemPage {

	static final String VIEW = "rectification/item";

	private final RectificationItems items;

	private final Raisers raisers;

	private final ItemsAtHand atHand;

	private final TimelineLines lines;

	private final Attachments attachments;

	private final Tasks tasks;

	private final Holders holders;

	private final OrgUnits units;

	private final People people;

	private final Campaigns campaigns;

	private final Deadlines deadlines;

	ItemPage(RectificationItems items, Raisers raisers, ItemsAtHand atHand, TimelineLines lines,
			Attachments attachments, Tasks tasks, Holders holders, OrgUnits units, People people, Campaigns campaigns,
			Deadlines deadlines) {
		this.items = items;
		this.raisers = raisers;
		this.atHand = atHand;
		this.lines = lines;
		this.attachments = attachments;
		this.tasks = tasks;
		this.holders = holders;
		this.units = units;
		this.people = people;
		this.campaigns = campaigns;
		this.deadlines = deadlines;
	}

	/** A task that waits: {@code mine} where the reader may act on it. */
	record Holder(WorkItem task, String who, boolean mine) {
	}

	String show(Actor actor, String id, Model model) {
		ItemView item = items.visible(actor, id);
		List<WorkItem> open = tasks.openOf(id);
		Map<String, String> who = holders.of(open);
		model.addAttribute("item", item);
		model.addAttribute("units", names(item));
		model.addAttribute("campaign", item.campaignId().isEmpty() ? null : campaigns.get(item.campaignId()).title());
		model.addAttribute("people",
				people.names(Stream.of(item.person(), item.registeredBy()).filter(Objects::nonNull).toList()));
		model.addAttribute("dueAt", dueAt(item));
		model.addAttribute("rights", atHand.of(actor, id));
		model.addAttribute("holders",
				open.stream().map(task -> new Holder(task, who.get(task.id()), tasks.mayAct(actor, task))).toList());
		model.addAttribute("raisers", raisers.of(actor, id));
		model.addAttribute("offspring", items.offspring(actor, id));
		model.addAttribute("origin", origin(actor, item));
		model.addAttribute("rounds", lines.rounds(items.timeline(actor, id), attachments.submitted(actor, "item", id)));
		return VIEW;
	}

	private Map<String, String> names(ItemView item) {
		return units.names(
				Stream.concat(Stream.of(item.unitCode(), item.foundUnit(), item.officeUnit()), item.coUnits().stream())
					.toList());
	}

	/** Null once nothing is due. */
	private Instant dueAt(ItemView item) {
		return (item.deadline() == null || !item.status().running()) ? null : deadlines.endOf(item.deadline());
	}

	/** The item it is part of, was split from or merged into, if the reader sees it. */
	private List<ItemView> origin(Actor actor, ItemView item) {
		return items.among(actor,
				Stream.of(item.parentId(), item.splitFrom(), item.mergedInto()).filter(Objects::nonNull).toList());
	}

}
