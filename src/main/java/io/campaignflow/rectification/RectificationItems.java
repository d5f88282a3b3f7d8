package io.campaignflow.rectification;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ledger: registers items, and shows them to whoever may see them. */
@Service
@Transactional
public class RectificationItems {

	private final ItemRepository items;

	private final ItemSight sight;

	private final ItemTimeline timeline;

	private final RaiserRepository raisers;

	private final ItemRegistering registering;

	private final ObjectProvider<ItemAftercare> aftercare;

	private final ObjectProvider<ItemProcess> process;

	RectificationItems(ItemRepository items, ItemSight sight, ItemTimeline timeline, RaiserRepository raisers,
			ItemRegistering registering, ObjectProvider<ItemAftercare> aftercare, ObjectProvider<ItemProcess> process) {
		this.aftercare = aftercare;
		this.process = process;
		this.items = items;
		this.sight = sight;
		this.timeline = timeline;
		this.raisers = raisers;
		this.registering = registering;
	}

	/**
	 * Registers an item and starts its process; its number is the next of its campaign
	 * and year. What comes from a source that was registered before gives the item it
	 * made then.
	 * @return the item's id
	 * @throws io.campaignflow.shared.NotAllowed where the person works in no office or
	 * leading group of the unit or one above it ({@link Actor#SYSTEM} registers
	 * everything)
	 * @throws io.campaignflow.shared.BusinessRuleViolation with everything that is
	 * missing
	 */
	public String register(Actor actor, Registration wanted) {
		return registering.registerOnce(actor, wanted);
	}

	/**
	 * @throws NotFound where it is not there or the person does not see it
	 */
	@Transactional(readOnly = true)
	public ItemView visible(Actor actor, String id) {
		return ItemView.of(sight.visible(actor, id));
	}

	/** The item, whoever asks. */
	@Transactional(readOnly = true)
	public ItemView get(String id) {
		return items.find(id).map(ItemView::of).orElseThrow(() -> new NotFound("item", id));
	}

	/** The item of this number, if the person sees it. */
	@Transactional(readOnly = true)
	public Optional<ItemView> numbered(Actor actor, String campaignId, String number) {
		return items.findByNumber(campaignId, number)
			.filter(item -> !sight.among(actor, List.of(item.id())).isEmpty())
			.map(ItemView::of);
	}

	/** Id of what was registered from a source before, whoever asks. */
	@Transactional(readOnly = true)
	public Optional<String> registeredFrom(ItemSource source, String reference) {
		return items.idOf(source, reference);
	}

	/** Sub-items, and items it was split into, as far as the person sees them. */
	@Transactional(readOnly = true)
	public List<ItemView> offspring(Actor actor, String id) {
		sight.visible(actor, id);
		List<String> ids = items.offspring(id).stream().map(RectificationItem::id).toList();
		return sight.among(actor, ids).stream().map(ItemView::of).toList();
	}

	/** Those of the items that the person sees, in the order of their numbers. */
	@Transactional(readOnly = true)
	public List<ItemView> among(Actor actor, Collection<String> ids) {
		return sight.among(actor, ids).stream().map(ItemView::of).toList();
	}

	/** Everything that happened to it, oldest first, over all rounds. */
	@Transactional(readOnly = true)
	public List<TimelineEntry> timeline(Actor actor, String id) {
		sight.visible(actor, id);
		return timeline.of(id);
	}

	/**
	 * What somebody without an account says, once a round, by the link they were given
	 * for this raiser. Red opens the item again.
	 * @param remark may be blank, but not with red
	 * @throws io.campaignflow.shared.Conflict where the item is not closed (any more), or
	 * was answered before
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public void rateSatisfaction(String itemId, String raiserId, Face face, String remark) {
		process.getObject().make(() -> {
			aftercare.getObject().rateByLink(itemId, raiserId, face, remark);
			process.getObject().answeredByLink(itemId);
			return null;
		});
	}

	/** Who raised it, whoever asks; with those whose duplicates were merged into it. */
	@Transactional(readOnly = true)
	public List<Raiser> raisers(String id) {
		return raisers.of(id);
	}

}
