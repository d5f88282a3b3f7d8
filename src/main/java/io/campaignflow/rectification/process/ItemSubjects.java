package io.campaignflow.rectification.process;

import io.campaignflow.attachment.Attachments;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.rectification.ItemStatus;
import io.campaignflow.rectification.ItemView;
import io.campaignflow.rectification.RectificationItems;
import io.campaignflow.rectification.TimelineEntry;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Ending;
import io.campaignflow.workflow.WorkSubject;
import io.campaignflow.workflow.WorkSubjects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An item in the worklist, and what its forms show. */
@Component
class ItemSubjects implements WorkSubjects {

	private final RectificationItems items;

	private final OrgUnits units;

	private final ItemTexts texts;

	private final Attachments attachments;

	ItemSubjects(RectificationItems items, OrgUnits units, ItemTexts texts, Attachments attachments) {
		this.items = items;
		this.units = units;
		this.texts = texts;
		this.attachments = attachments;
	}

	@Override
	public String process() {
		return RectificationProcess.ID;
	}

	@Override
	public WorkSubject describe(String itemId, String element) {
		ItemView item = items.get(itemId);
		return new WorkSubject("item", item.id(), item.name(), item.unitCode(), units.get(item.unitCode()).name(),
				item.campaignId().isEmpty() ? null : item.campaignId(), item.round(), "");
	}

	@Override
	public Map<String, Object> context(String itemId, String element) {
		ItemView item = items.get(itemId);
		List<TimelineEntry> all = items.timeline(Actor.SYSTEM, itemId);
		List<TimelineEntry> now = all.stream().filter(entry -> entry.round() == item.round()).toList();
		return Map.of("item", texts.item(item), "before", texts.before(item, all), "objection", texts.objection(now),
				"refused", texts.said(now, "AcceptanceRefused", "rectification.form.refused", "reason"), "finished",
				texts.finished(now), "end", texts.said(now, "EndAskedFor", "rectification.form.end", "reason"),
				"accepted", texts.said(now, "ItemAccepted", "rectification.form.accepted", "text"), "extension",
				texts.extension(item.extension()), "files", texts.files(itemId, attachments.count("item", itemId)));
	}

	/** Tasks end unasked where the item was merged or split meanwhile. */
	@Override
	public Optional<Ending> ending(String itemId) {
		ItemStatus status = items.get(itemId).status();
		if (status != ItemStatus.MERGED && status != ItemStatus.SPLIT) {
			return Optional.empty();
		}
		List<TimelineEntry> all = items.timeline(Actor.SYSTEM, itemId);
		String by = texts.name(all.get(all.size() - 1).actor());
		return Optional.of(new Ending((status == ItemStatus.MERGED) ? "item-merged" : "item-split", by));
	}

}
