package io.campaignflow.rectification;

import io.campaignflow.shared.Texts;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.UnitNames;
import io.campaignflow.rectification.ItemRegistering.Origin;
import io.campaignflow.rectification.events.RectificationEvent.DuplicateTakenIn;
import io.campaignflow.rectification.events.RectificationEvent.ItemMerged;
import io.campaignflow.rectification.events.RectificationEvent.ItemSplit;
import io.campaignflow.rectification.events.RectificationEvent.SubItemAdded;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.Violation;
import io.campaignflow.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * One item becomes several, or several one: sub-items, a split, a merge of duplicates. In
 * the transaction and with the locks of whoever calls.
 */
@Component
class ItemDividing {

	private static final int FEWEST_PARTS = 2;

	private static final int MOST_PARTS = 20;

	private final ItemDesk desk;

	private final ItemRepository items;

	private final ItemSight sight;

	private final RaiserRepository raisers;

	private final ItemRegistering registering;

	private final OrgUnits units;

	private final UnitNames unitNames;

	ItemDividing(ItemDesk desk, ItemRepository items, ItemSight sight, RaiserRepository raisers,
			ItemRegistering registering, OrgUnits units, UnitNames unitNames) {
		this.units = units;
		this.unitNames = unitNames;
		this.desk = desk;
		this.items = items;
		this.sight = sight;
		this.raisers = raisers;
		this.registering = registering;
	}

	/** A part of an item with a number of its own; the item closes after it. */
	String addSubItem(Actor actor, RectificationItem parent, NewPart part) {
		if (!parent.state().status().running()) {
			throw new Conflict("item-moved-on", parent.state().status());
		}
		if (parent.identity().parentId() != null) {
			throw new BusinessRuleViolation("item-sub-of-sub");
		}
		RectificationItem child = registering.register(actor, part.of(parent, unitOf(part, parent), List.of()),
				new Origin(parent.id(), null));
		desk.tell(new SubItemAdded(parent.id(), parent.state().round(), child.id(),
				child.identity().number().toString(), child.identity().title(), actor.account()));
		return child.id();
	}

	/** The item ends; each part is registered anew, raised by the same people. */
	List<String> split(Actor actor, RectificationItem item, List<NewPart> parts, String reason) {
		if (parts.size() < FEWEST_PARTS || parts.size() > MOST_PARTS) {
			throw new BusinessRuleViolation("item-split-parts", FEWEST_PARTS, MOST_PARTS);
		}
		requireNoOpenSubItems(item);
		item.split();
		List<Registration.NewRaiser> by = raisers.of(item.id())
			.stream()
			.map(raiser -> new Registration.NewRaiser(raiser.account(), raiser.name(), raiser.contact()))
			.toList();
		List<RectificationItem> made = registered(actor, item, parts, by);
		desk.done(item,
				new ItemSplit(item.id(), item.state().round(),
						made.stream().map(each -> each.identity().number().toString()).toList(),
						Texts.blankToNull(reason), actor.account()));
		return made.stream().map(RectificationItem::id).toList();
	}

	/** All faults of all parts at once, each with the part it is about. */
	private List<RectificationItem> registered(Actor actor, RectificationItem item, List<NewPart> parts,
			List<Registration.NewRaiser> by) {
		List<RectificationItem> made = new ArrayList<>();
		List<Violation> faults = new ArrayList<>();
		for (int n = 0; n < parts.size(); n++) {
			NewPart part = parts.get(n);
			try {
				made.add(registering.register(actor, part.of(item, unitOf(part, item), by),
						new Origin(null, item.id())));
			}
			catch (BusinessRuleViolation refused) {
				faults.addAll(within("parts[" + n + "].", refused));
			}
		}
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("item-split-incomplete", faults);
		}
		return made;
	}

	private static List<Violation> within(String part, BusinessRuleViolation refused) {
		return refused.violations().isEmpty() ? List.of(new Violation(part + "unit", refused.code(), refused.args()))
				: refused.violations()
					.stream()
					.map(fault -> new Violation(part + fault.field(), fault.code(), fault.args()))
					.toList();
	}

	/** The item ends in the other one, which asks also those who raised this one. */
	void merge(Actor actor, RectificationItem item, String intoNumber, String reason) {
		RectificationItem target = items
			.findByNumber(item.identity().campaignId(), ItemWords.needed("into", intoNumber, 20))
			.filter(found -> !sight.among(actor, List.of(found.id())).isEmpty())
			.orElseThrow(() -> new BusinessRuleViolation("item-number-unknown", intoNumber.strip()));
		requireNoOpenSubItems(item);
		RectificationItem into = items.lock(target.id()).orElseThrow(() -> new NotFound("item", target.id()));
		item.mergeInto(into);
		List<Raiser> coming = raisers.of(item.id()).stream().map(raiser -> moved(raiser, into.id())).toList();
		raisers.insert(coming);
		desk.admit(into.id(), coming.stream().map(Raiser::account).filter(Objects::nonNull).toList());
		desk.done(item, new ItemMerged(item.id(), item.state().round(), into.id(), into.identity().number().toString(),
				Texts.blankToNull(reason), actor.account()));
		desk.tell(new DuplicateTakenIn(into.id(), into.state().round(), item.id(), item.identity().number().toString(),
				actor.account()));
	}

	/** By code or whole name, within the area of the item's office. */
	private String unitOf(NewPart part, RectificationItem whole) {
		String said = Texts.blankToNull(part.unit());
		if (said == null) {
			return whole.state().assignment().unitCode();
		}
		OrgUnit office = units.get(whole.identity().officeUnit());
		List<OrgUnit> found = unitNames.within(office, said);
		if (found.size() != 1) {
			throw new BusinessRuleViolation(found.isEmpty() ? "item-unit-unknown" : "item-unit-ambiguous", said,
					office.name());
		}
		return found.get(0).code();
	}

	private void requireNoOpenSubItems(RectificationItem item) {
		int open = items.openSubItems(item.id());
		if (open > 0) {
			throw new BusinessRuleViolation("item-sub-items-open", open);
		}
	}

	private static Raiser moved(Raiser raiser, String into) {
		return new Raiser(UUID.randomUUID().toString(), into, raiser.account(), raiser.name(), raiser.contact(),
				Objects.requireNonNullElse(raiser.fromItem(), raiser.itemId()), null, null, null, null);
	}

}
