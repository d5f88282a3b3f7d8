package io.campaignflow.rectification;

import io.campaignflow.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Moves of an item's office that no form has to make: sub-items, a split, a merge. Each
 * is one transaction, and names the version of the item the person saw.
 */
@Service
public class ItemMoves {

	private final ItemDesk desk;

	private final ItemDividing dividing;

	private final ItemProcess process;

	ItemMoves(ItemDesk desk, ItemDividing dividing, ItemProcess process) {
		this.desk = desk;
		this.dividing = dividing;
		this.process = process;
	}

	/** Parts that were worded, and which version of the item the person saw. */
	public record Split(long version, List<NewPart> parts, String reason) {

		public Split {
			parts = (parts == null) ? List.of() : List.copyOf(parts);
		}

	}

	/** The number of the item it is a duplicate of. */
	public record Merge(long version, String into, String reason) {
	}

	/**
	 * Adds a sub-item; the item is not closed before it.
	 * @return its id
	 */
	public String addSubItem(Actor actor, String id, NewPart part) {
		return process.make(() -> {
			RectificationItem item = desk.lockVisible(actor, id);
			ItemParties.requireOffice(actor, item);
			return dividing.addSubItem(actor, item, part);
		});
	}

	/**
	 * Splits an item.
	 * @return the ids of the new ones
	 */
	public List<String> split(Actor actor, String id, Split wanted) {
		return process.make(() -> {
			RectificationItem item = lock(actor, id, wanted.version());
			List<String> made = dividing.split(actor, item, wanted.parts(), wanted.reason());
			process.over(actor, id);
			return made;
		});
	}

	/** Ends a duplicate in the item it repeats. */
	public void merge(Actor actor, String id, Merge wanted) {
		process.make(() -> {
			RectificationItem item = lock(actor, id, wanted.version());
			dividing.merge(actor, item, wanted.into(), wanted.reason());
			process.over(actor, id);
			return null;
		});
	}

	/** The same as part of the task to assign the item. */
	public void splitAtHand(Actor actor, String id, List<NewPart> parts, String reason) {
		dividing.split(actor, desk.lock(id), parts, reason);
	}

	/** The same as part of the task to assign the item. */
	public void mergeAtHand(Actor actor, String id, String into, String reason) {
		dividing.merge(actor, desk.lock(id), into, reason);
	}

	private RectificationItem lock(Actor actor, String id, long version) {
		RectificationItem item = desk.lockVisible(actor, id);
		ItemParties.requireOffice(actor, item);
		item.requireVersion(version);
		return item;
	}

}
