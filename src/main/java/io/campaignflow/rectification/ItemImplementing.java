package io.campaignflow.rectification;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.rectification.events.RectificationEvent.AcceptanceAppliedFor;
import io.campaignflow.rectification.events.RectificationEvent.EndAskedFor;
import io.campaignflow.rectification.events.RectificationEvent.EndRefused;
import io.campaignflow.rectification.events.RectificationEvent.ItemEnded;
import io.campaignflow.rectification.events.RectificationEvent.ItemFinished;
import io.campaignflow.rectification.events.RectificationEvent.ItemGivenBack;
import io.campaignflow.rectification.events.RectificationEvent.ProgressReported;
import io.campaignflow.shared.Actor;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An item is put right by its unit: entries, called done, applied for; or it cannot be
 * done and the leading group decides. Who may do so is who has the task.
 */
@Service
@Transactional
public class ItemImplementing {

	private final ItemDesk desk;

	private final ItemTimeline timeline;

	private final OrgUnits units;

	private final Clock clock;

	ItemImplementing(ItemDesk desk, ItemTimeline timeline, OrgUnits units, Clock clock) {
		this.desk = desk;
		this.timeline = timeline;
		this.units = units;
		this.clock = clock;
	}

	/** An entry of the responsible unit, made with the task at hand. */
	public void report(Actor actor, String id, String text, Integer percent) {
		RectificationItem item = desk.lock(id);
		enter(actor, item, item.state().assignment().unitCode(), new Entry(text, percent, 0));
	}

	/** What an entry says: {@code percent} may be null, {@code files} is their number. */
	record Entry(String text, Integer percent, int files) {
	}

	/** Gives the number of the entry, which its evidence carries too. */
	int enter(Actor actor, RectificationItem item, String unitCode, Entry entry) {
		ItemWords words = new ItemWords();
		words.need("text", entry.text(), ItemWords.TEXT);
		if (entry.percent() != null && (entry.percent() < 0 || entry.percent() > 100)) {
			words.fault("percent", "item-percent");
		}
		words.settle("item-incomplete");
		item.report(actor);
		int n = timeline.count(item.id(), ProgressReported.class) + 1;
		desk.done(item, new ProgressReported(item.id(), item.state().round(), n, unitCode, units.get(unitCode).name(),
				entry.text().strip(), entry.percent(), entry.files(), actor.account()));
		return n;
	}

	/**
	 * Done, or ({@code feasible} false) found impossible, which has to be explained.
	 */
	public void finish(Actor actor, String id, boolean feasible, String text) {
		String said = ItemWords.needed("text", text, ItemWords.TEXT);
		RectificationItem item = desk.lock(id);
		item.finish(actor);
		desk.done(item, new ItemFinished(id, item.state().round(), said, feasible, actor.account()));
	}

	public void giveBack(Actor actor, String id, String reason) {
		String why = ItemWords.needed("reason", reason, ItemWords.REASON);
		RectificationItem item = desk.lock(id);
		item.giveBack();
		desk.done(item, new ItemGivenBack(id, item.state().round(), why, actor.account()));
	}

	public void apply(Actor actor, String id, String text) {
		String said = ItemWords.optional("reason", text, ItemWords.REASON);
		RectificationItem item = desk.lock(id);
		item.apply(actor, clock.instant());
		desk.done(item, new AcceptanceAppliedFor(id, item.state().round(), said, actor.account()));
	}

	public void askToEnd(Actor actor, String id, String reason) {
		String why = ItemWords.needed("reason", reason, ItemWords.REASON);
		RectificationItem item = desk.lock(id);
		item.askToEnd(actor);
		desk.done(item, new EndAskedFor(id, item.state().round(), why, actor.account()));
	}

	/** The leading group's answer; a refusal has to be explained. */
	public void decideEnd(Actor actor, String id, boolean agreed, String reason) {
		String why = agreed ? ItemWords.optional("reason", reason, ItemWords.REASON)
				: ItemWords.needed("reason", reason, ItemWords.REASON);
		RectificationItem item = desk.lock(id);
		item.decideEnd(actor, agreed);
		int round = item.state().round();
		desk.done(item, agreed ? new ItemEnded(id, round, why, actor.account())
				: new EndRefused(id, round, why, actor.account()));
	}

}
